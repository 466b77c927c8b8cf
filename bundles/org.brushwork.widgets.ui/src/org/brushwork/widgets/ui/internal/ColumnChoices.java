package org.brushwork.widgets.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.ui.samples.TableSession;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A line with a choice for each column that the charts show; it breaks where it is narrow. */
final class ColumnChoices {

	private static final int WIDTH = 110;

	private final Composite line;
	private final Label name;
	private final Consumer<LinkedCharts> changed;
	private final List<Choice> choices = new ArrayList<>();
	private Table table = Table.of();
	private LinkedCharts columns = LinkedCharts.of(table);

	/** @param changed gets the columns when people choose others */
	ColumnChoices(Composite parent, Consumer<LinkedCharts> changed) {
		this.changed = changed;
		line = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		layout.spacing = 10;
		layout.marginLeft = 8;
		layout.marginRight = 8;
		line.setLayout(layout);
		name = new Label(line, SWT.NONE);
		name.setData("id", "org.brushwork.widgets.linked.name"); //$NON-NLS-1$ //$NON-NLS-2$
		BiPredicate<Table, Integer> numbers = (of, column) -> of.column(column) instanceof NumberColumn;
		choices.add(new Choice(Messages.Linked_X, "x", false, numbers, LinkedCharts::x, LinkedCharts::withX)); //$NON-NLS-1$
		choices.add(new Choice(Messages.Linked_Y, "y", false, numbers, LinkedCharts::y, LinkedCharts::withY)); //$NON-NLS-1$
		choices.add(new Choice(Messages.Linked_Color, "color", true, LinkedCharts::isClass, LinkedCharts::color, //$NON-NLS-1$
				LinkedCharts::withColor));
		choices.add(new Choice(Messages.Linked_Upper, "upper", false, (of, column) -> true, LinkedCharts::upper, //$NON-NLS-1$
				LinkedCharts::withUpper));
		choices.add(new Choice(Messages.Linked_Lower, "lower", false, (of, column) -> true, LinkedCharts::lower, //$NON-NLS-1$
				LinkedCharts::withLower));
	}

	Control control() {
		return line;
	}

	/** Offers the columns of a table, and says what that is called. */
	void show(TableSession session, LinkedCharts chosen) {
		table = session.table();
		name.setText(LegacyActionTools.escapeMnemonics(session.name()));
		columns = chosen;
		choices.forEach(Choice::fill);
		line.requestLayout();
	}

	/** One of the choices. */
	private final class Choice {

		private final Combo combo;
		private final boolean optional;
		private final BiPredicate<Table, Integer> fits;
		private final ToIntFunction<LinkedCharts> get;
		private final List<Integer> offered = new ArrayList<>();

		Choice(String name, String id, boolean optional, BiPredicate<Table, Integer> fits,
				ToIntFunction<LinkedCharts> get, BiFunction<LinkedCharts, Integer, LinkedCharts> set) {
			this.optional = optional;
			this.fits = fits;
			this.get = get;
			Composite pair = new Composite(line, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(pair);
			new Label(pair, SWT.NONE).setText(name);
			combo = new Combo(pair, SWT.READ_ONLY);
			combo.setData("id", "org.brushwork.widgets.linked." + id); //$NON-NLS-1$ //$NON-NLS-2$
			combo.setLayoutData(org.eclipse.jface.layout.GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).create());
			pair.setLayoutData(new RowData());
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				columns = set.apply(columns, offered.get(combo.getSelectionIndex()));
				changed.accept(columns);
			}));
		}

		void fill() {
			offered.clear();
			List<String> names = new ArrayList<>();
			if (optional) {
				offered.add(-1);
				names.add(Messages.Linked_NoColor);
			}
			for (int column = 0; column < table.columns().size(); column++) {
				if (fits.test(table, column)) {
					offered.add(column);
					names.add(table.column(column).name());
				}
			}
			combo.setItems(names.toArray(String[]::new));
			combo.select(offered.indexOf(get.applyAsInt(columns)));
			combo.setEnabled(offered.size() > 1 || offered.size() == 1 && !optional);
		}
	}
}
