package org.brushwork.logs.ui.internal;

import java.util.List;
import org.brushwork.figure.Figure;
import org.brushwork.plot.ChartHeader;
import org.brushwork.plot.FigureCanvas;
import org.brushwork.ui.board.PanelBoard;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A figure below its title. */
abstract class FigurePanel implements DashboardPanel {

	private final Composite panel;
	private final ChartHeader header;
	private final FigureCanvas canvas;
	private final Point least;

	/**
	 * Makes the panel, with its menu.
	 *
	 * @param name  one of {@link PanelKind}
	 * @param least the least size that it is of use in
	 */
	FigurePanel(Composite parent, PanelBoard<?> board, String name, Figure figure, Point least) {
		this.least = least;
		panel = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(panel);
		header = new ChartHeader(panel);
		header.setTitle(PanelKind.title(name));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		canvas = new FigureCanvas(panel);
		canvas.setTitle(header.title());
		canvas.setFigure(figure);
		canvas.plotControl().setData("id", "org.brushwork.logs." + name); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, true).hint(least).applyTo(canvas);
		new PanelMenu(board, name, header, List.of());
	}

	/** Where the figure is. */
	final FigureCanvas canvas() {
		return canvas;
	}

	@Override
	public final Control control() {
		return panel;
	}

	@Override
	public final ChartHeader handle() {
		return header;
	}

	@Override
	public final Point leastSize() {
		return least;
	}
}
