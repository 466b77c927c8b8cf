package org.brushwork.ui.samples;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.table.RowSearch;
import org.brushwork.core.table.Table;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The line above the table: what is looked for in all its cells, how often it was found, and whether only selected rows are shown. */
final class SamplesFind {

	private record Asked(Table table, TableCells cells, String text) {
	}

	private static final int WIDE_FIELD = 160;
	private static final int NARROW_FIELD = 50;

	private final SamplesState state;
	private final IntConsumer goTo;
	private final Runnable marked;
	private final Text field;
	private final Label status;
	private final ToolItem only;
	private final BackgroundRequest<Asked, RowSelection> searching;
	private boolean going;

	/**
	 * @param goTo         gets the position of a row that was found and is to be looked at
	 * @param marked       run when other rows were found
	 * @param onlySelected told whether only selected rows are to be shown
	 */
	SamplesFind(Composite parent, SamplesState state, IntConsumer goTo, Runnable marked,
			Consumer<Boolean> onlySelected) {
		this.state = state;
		this.goTo = goTo;
		this.marked = marked;
		Composite bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 3).spacing(6, 0).applyTo(bar);
		field = new Text(bar, SWT.SINGLE | SWT.BORDER);
		field.setMessage(Messages.Samples_Find);
		field.setData("id", "org.brushwork.samples.find"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().hint(WIDE_FIELD, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		bar.addListener(SWT.Resize, event -> fit(bar));
		steps(bar);
		status = new Label(bar, SWT.NONE);
		status.setData("id", "org.brushwork.samples.found"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(30, SWT.DEFAULT).applyTo(status);
		// No check box: the theme colours its background, and then its tick is white on white.
		only = new ToolItem(new ToolBar(bar, SWT.FLAT), SWT.CHECK);
		only.setText(Messages.Samples_OnlySelected);
		only.setToolTipText(Messages.Samples_OnlySelectedTip);
		only.setData("id", "org.brushwork.samples.only"); //$NON-NLS-1$ //$NON-NLS-2$
		only.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> onlySelected.accept(only.getSelection())));
		field.addListener(SWT.Modify, event -> search());
		field.addListener(SWT.KeyDown, this::key);
		named(field);
		searching = new BackgroundRequest<Asked, RowSelection>(Messages.Samples_Searching, this,
				() -> !bar.isDisposed(), WhenSuperseded.CANCEL,
				(asked, progress) -> RowSearch.find(asked.table(), asked.text(), asked.cells(), progress), new Arrival())
						.asSystemJob();
		bar.addDisposeListener(event -> searching.cancel());
	}

	/** In a narrow part the field gives way, so that what stands behind it can be reached. */
	private void fit(Composite bar) {
		GridData data = (GridData) field.getLayoutData();
		int others = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - data.widthHint;
		int width = Math.clamp((long) bar.getClientArea().width - others, NARROW_FIELD, WIDE_FIELD);
		if (width != data.widthHint) {
			data.widthHint = width;
			bar.layout();
		}
	}

	private void named(Text text) {
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Samples_Find;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = status.getText();
			}
		});
	}

	private void steps(Composite bar) {
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		ToolBar steps = new ToolBar(bar, SWT.FLAT);
		for (boolean forward : new boolean[] { false, true }) {
			ToolItem item = new ToolItem(steps, SWT.PUSH);
			String icon = forward ? "icons/find-next.svg" : "icons/find-previous.svg"; //$NON-NLS-1$ //$NON-NLS-2$
			item.setImage(images.create(ResourceLocator.imageDescriptorFromBundle(SamplesFind.class, icon).orElseThrow()));
			item.setToolTipText(forward ? Messages.Samples_Next : Messages.Samples_Previous);
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go(forward)));
		}
	}

	/** Takes the keyboard. */
	void open() {
		field.setFocus();
		field.selectAll();
	}

	/** Looks for nothing any more. */
	void forget() {
		searching.cancel();
		if (!field.getText().isEmpty()) {
			field.setText(""); //$NON-NLS-1$
		}
		state.found = RowSelection.NONE;
		update();
	}

	void showOnlySelected(boolean shown) {
		only.setSelection(shown);
	}

	/** Other rows are shown: another number of those that were found is among them. */
	void rowsChanged() {
		update();
	}

	/** Goes to the next or the previous row that was found. */
	void go(boolean forward) {
		int from = state.cursor.position().orElse(forward ? -1 : 0);
		state.shown().next(state.found, forward ? from + 1 : from - 1, forward).ifPresent(goTo);
	}

	/** Says how many were found. */
	void update() {
		String text = field.getText().isEmpty() ? "" : text(); //$NON-NLS-1$
		if (!status.getText().equals(text)) {
			status.setText(text);
			status.setToolTipText(text);
		}
	}

	private String text() {
		int count = state.shown().count(state.found);
		if (count == 0) {
			return Messages.Samples_Nothing;
		}
		OptionalInt position = state.cursor.position();
		boolean at = position.isPresent() && state.found.contains(state.shown().row(position.getAsInt()));
		return at ? NLS.bind(Messages.Samples_FoundAt,
				CountsText.number(state.shown().countBefore(state.found, position.getAsInt()) + 1L), CountsText.number(count))
				: NLS.bind(Messages.Samples_Found, CountsText.number(count));
	}

	private void search() {
		if (field.getText().isEmpty()) {
			searching.cancel();
			state.found = RowSelection.NONE;
			update();
			marked.run();
			return;
		}
		going = false;
		searching.submit(new Asked(state.table(), state.cells(), field.getText()));
	}

	private void key(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			boolean forward = (event.stateMask & SWT.SHIFT) == 0;
			going = true;
			go(forward);
			event.doit = false;
		} else if (event.keyCode == SWT.ESC) {
			field.setText(""); //$NON-NLS-1$
			event.doit = false;
		}
	}

	private final class Arrival implements Receiver<Asked, RowSelection> {

		@Override
		public void done(Asked asked, RowSelection rows) {
			if (asked.table() == state.table()) {
				state.found = rows;
				if (going) {
					go(true);
				}
				update();
				marked.run();
			}
		}

		@Override
		public void failed(Asked asked, Exception failure) {
			ILog.get().error(asked.text(), failure);
		}
	}
}
