package org.brushwork.plot.internal;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.figure.FigureTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A window with what a chart shows as a table: as it was when the window opened. Rows are made when they come into sight;
 * of very many the first are there, and a line says so.
 */
public final class TableWindow {

	/** More than anybody reads; SWT's table becomes slow beyond. */
	static final int MOST_ROWS = 100_000;

	private static final int WIDTH = 480;
	private static final int HEIGHT = 400;
	private static final int LEAST_COLUMN = 80;
	private static final int SAMPLE = 20;

	private final FigureTable data;
	private final Shell shell;
	private final Table table;

	/** @param parent what it is above, and closes with */
	public TableWindow(Shell parent, String title, FigureTable data) {
		this.data = data;
		shell = new Shell(parent, SWT.SHELL_TRIM);
		shell.setText(title.isEmpty() ? Messages.TableWindow_title : NLS.bind(Messages.TableWindow_titleOf, title));
		shell.setLayout(new GridLayout());
		shell.setSize(WIDTH, HEIGHT);
		addCount();
		table = new Table(shell, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setHeaderVisible(true);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.KeyDown, this::key);
		addColumns();
		addMenu();
		table.setItemCount(rows());
	}

	/** Shows it. */
	public void open() {
		shell.open();
		table.setFocus();
	}

	private int rows() {
		return Math.min(data.rows(), MOST_ROWS);
	}

	private void addCount() {
		NumberFormat format = NumberFormat.getIntegerInstance();
		Label label = new Label(shell, SWT.WRAP);
		label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		label.setText(NLS.bind(data.rows() <= MOST_ROWS ? Messages.TableWindow_rows : Messages.TableWindow_first,
				format.format(data.rows()), format.format(MOST_ROWS)));
	}

	/** Numbers lie at the right edge of their column. */
	private void addColumns() {
		List<Object> first = data.rows() == 0 ? List.of() : data.row().apply(0);
		for (int column = 0; column < data.columns().size(); column++) {
			boolean number = column < first.size() && first.get(column) instanceof Number;
			TableColumn added = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
			added.setText(data.columns().get(column));
			added.setResizable(true);
		}
		table.setItemCount(Math.min(rows(), SAMPLE)); // measures the widths of some rows, not of all
		for (int row = 0; row < table.getItemCount(); row++) {
			table.getItem(row).getText();
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.max(LEAST_COLUMN, column.getWidth()));
		}
	}

	private void fill(Event event) {
		((TableItem) event.item).setText(texts(event.index).toArray(String[]::new));
	}

	private List<String> texts(int row) {
		return data.row().apply(row).stream().map(TableText::of).toList();
	}

	private void addMenu() {
		Menu menu = new Menu(table);
		MenuItem copy = new MenuItem(menu, SWT.PUSH);
		copy.setText(Messages.TableWindow_copy);
		copy.addListener(SWT.Selection, event -> copy());
		MenuItem all = new MenuItem(menu, SWT.PUSH);
		all.setText(Messages.TableWindow_selectAll);
		all.addListener(SWT.Selection, event -> table.selectAll());
		table.setMenu(menu);
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			shell.close();
			return;
		}
		if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			if (event.keyCode == 'c') {
				copy();
			} else if (event.keyCode == 'a') {
				table.selectAll();
			}
		}
	}

	/** The selected rows, or all of them when none is, below the names of the columns, as spreadsheets take them. */
	private void copy() {
		int[] selected = table.getSelectionIndices();
		IntStream rows = selected.length == 0 ? IntStream.range(0, rows())
				: Arrays.stream(selected).sorted();
		String text = String.join("\t", data.columns()) + '\n' //$NON-NLS-1$
				+ rows.mapToObj(row -> String.join("\t", texts(row))).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
