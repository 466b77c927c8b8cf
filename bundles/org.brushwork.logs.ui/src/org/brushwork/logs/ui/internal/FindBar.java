package org.brushwork.logs.ui.internal;

import java.util.OptionalInt;
import java.util.regex.PatternSyntaxException;
import org.brushwork.logs.LineQuery;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** One line with a field for what is looked for in the lines, and with what was found. Hidden until it is opened. */
final class FindBar {

	/** What it looks in. */
	interface Lines {

		/** Where the cursor is. */
		OptionalInt row();

		/** Takes the keyboard. */
		void setFocus();
	}

	private final Composite bar;
	private final Text field;
	private final ToolItem matchCase;
	private final ToolItem regex;
	private final Label status;
	private final LocalResourceManager images;
	private final LineFinder finder;
	private final Lines lines;

	/**
	 * A hidden one.
	 *
	 * @param below what it stands above
	 */
	FindBar(Composite parent, Control below, LineFinder finder, Lines lines) {
		this.finder = finder;
		this.lines = lines;
		bar = new Composite(parent, SWT.NONE);
		bar.moveAbove(below);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 3).spacing(6, 0).applyTo(bar);
		field = new Text(bar, SWT.SINGLE | SWT.BORDER);
		field.setMessage(Messages.Find_Message);
		field.setData("id", "org.brushwork.logs.find"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		ToolBar options = toolBar(Messages.Find_Options);
		matchCase = option(options, "Aa", Messages.Find_MatchCase); //$NON-NLS-1$
		regex = option(options, ".*", Messages.Find_Regex); //$NON-NLS-1$
		ToolBar steps = toolBar(Messages.Find_Steps);
		button(steps, "find-previous", Messages.Find_Previous, () -> go(false)); //$NON-NLS-1$
		button(steps, "find-next", Messages.Find_Next, () -> go(true)); //$NON-NLS-1$
		status = new Label(bar, SWT.NONE);
		status.setData("id", "org.brushwork.logs.found"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT).applyTo(status);
		button(toolBar(Messages.Find_Close), "find-close", Messages.Find_Close, this::close); //$NON-NLS-1$
		field.addListener(SWT.Modify, event -> find());
		field.addListener(SWT.KeyDown, this::keyDown);
		field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Find_Message;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = status.getText();
			}
		});
		setVisible(false);
	}

	/** Shows itself and takes the keyboard. */
	void open() {
		boolean wasOpen = bar.getVisible();
		setVisible(true);
		field.setFocus();
		field.selectAll();
		if (!wasOpen) {
			find();
		}
	}

	/** Ends the search, hides itself and gives the keyboard back. */
	void close() {
		if (bar.getVisible()) {
			setVisible(false);
			finder.forget();
			lines.setFocus();
		}
	}

	/** Goes to the next or the previous line that was found; opens itself where nothing is looked for. */
	void go(boolean forward) {
		if (finder.query().isEmpty()) {
			open();
			return;
		}
		int row = lines.row().orElse(forward ? -1 : 0);
		finder.go(forward ? row + 1 : row - 1, forward);
	}

	/** Says how far the search is. */
	void update() {
		if (finder.state() != LineFinder.State.IDLE) {
			say(FindText.of(finder.state(), finder.matches().orElse(null), lines.row()));
		}
	}

	private void find() {
		if (field.getText().isEmpty()) {
			finder.forget();
			say(""); //$NON-NLS-1$
			return;
		}
		LineQuery query;
		try {
			query = regex.getSelection() ? LineQuery.regex(field.getText(), matchCase.getSelection())
					: LineQuery.text(field.getText(), matchCase.getSelection());
		} catch (PatternSyntaxException e) {
			finder.forget();
			say(NLS.bind(Messages.Find_BadRegex, e.getDescription(), Math.max(1, e.getIndex() + 1)));
			return;
		}
		finder.find(query, lines.row().orElse(0));
	}

	private void say(String text) {
		if (!status.getText().equals(text)) {
			status.setText(text);
			status.setToolTipText(text);
		}
	}

	private void keyDown(Event event) {
		if (event.keyCode == SWT.ESC) {
			close();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			go((event.stateMask & SWT.SHIFT) == 0);
		} else {
			return;
		}
		event.doit = false;
	}

	private void setVisible(boolean visible) {
		bar.setVisible(visible);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(bar);
		bar.getParent().layout();
	}

	private ToolBar toolBar(String name) {
		ToolBar made = new ToolBar(bar, SWT.FLAT);
		made.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		return made;
	}

	private ToolItem option(ToolBar parent, String text, String toolTip) {
		ToolItem item = new ToolItem(parent, SWT.CHECK);
		item.setText(text);
		item.setToolTipText(toolTip);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> find()));
		return item;
	}

	private void button(ToolBar parent, String icon, String toolTip, Runnable action) {
		ToolItem item = new ToolItem(parent, SWT.PUSH);
		item.setImage(images.create(Icons.of(icon)));
		item.setToolTipText(toolTip);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}
}
