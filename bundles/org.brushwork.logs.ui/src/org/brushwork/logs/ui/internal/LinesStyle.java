package org.brushwork.logs.ui.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.Style;

/** Draws every cell by the {@link LinePainter}, without grid lines. */
final class LinesStyle extends AbstractRegistryConfiguration {

	private final NatTable table;
	private final LineHits hits;

	LinesStyle(NatTable table, LineHits hits) {
		this.table = table;
		this.hits = hits;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, new Style());
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new LinePainter(table, hits));
		registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
	}
}
