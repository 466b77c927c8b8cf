package org.brushwork.plot.internal;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.brushwork.figure.gesture.AxisInput;
import org.brushwork.figure.scale.TimeAxis;
import org.brushwork.plot.Interval;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * A small window where the ends of a brush are typed. What is typed is checked as it is typed; Esc leaves all as it
 * was.
 */
public final class ExactInterval {

	private static final int WIDTH = 190;

	private final AxisInput input;
	private final Consumer<Interval> typed;
	private final Shell shell;
	private final Text from;
	private final Text to;
	private final Label message;
	private final Button ok;

	private ExactInterval(Control parent, AxisInput input, @Nullable Interval shown, Consumer<Interval> typed) {
		this.input = input;
		this.typed = typed;
		shell = new Shell(parent.getShell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		shell.setText(Messages.ExactInterval_title);
		shell.setLayout(new GridLayout(2, false));
		from = field(Messages.ExactInterval_from, shown == null ? "" : input.write(shown.from())); //$NON-NLS-1$
		to = field(Messages.ExactInterval_to, shown == null ? "" : input.write(shown.to())); //$NON-NLS-1$
		message = new Label(shell, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		wide.widthHint = WIDTH;
		wide.heightHint = 2 * message.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		message.setLayoutData(wide);
		ok = buttons();
		from.addListener(SWT.Modify, event -> validate());
		to.addListener(SWT.Modify, event -> validate());
		validate();
	}

	/**
	 * Opens the window below a control and returns at once.
	 *
	 * @param parent where the brush is
	 * @param input  reads the values of its axis
	 * @param shown  what is brushed, or null
	 * @param typed  gets what was typed, once it is confirmed
	 */
	public static void open(Control parent, AxisInput input, @Nullable Interval shown, Consumer<Interval> typed) {
		ExactInterval window = new ExactInterval(parent, input, shown, typed);
		window.shell.pack();
		window.shell.setLocation(parent.toDisplay(24, 24));
		window.from.selectAll();
		window.shell.open();
	}

	private Text field(String label, String value) {
		new Label(shell, SWT.NONE).setText(label);
		Text text = new Text(shell, SWT.BORDER);
		text.setText(value);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = WIDTH;
		text.setLayoutData(data);
		return text;
	}

	private Button buttons() {
		Composite row = new Composite(shell, SWT.NONE);
		row.setLayoutData(new GridData(SWT.END, SWT.END, true, false, 2, 1));
		GridLayout layout = new GridLayout(2, true);
		layout.marginWidth = 0;
		row.setLayout(layout);
		Button cancel = button(row, Messages.ExactInterval_cancel);
		cancel.addListener(SWT.Selection, event -> shell.close());
		Button brush = button(row, Messages.ExactInterval_brush);
		brush.addListener(SWT.Selection, event -> confirm());
		shell.setDefaultButton(brush);
		return brush;
	}

	private static Button button(Composite row, String text) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return button;
	}

	private void validate() {
		String wrong = wrong();
		message.setText(wrong);
		ok.setEnabled(wrong.isEmpty());
	}

	/** What is wrong with what was typed; empty when nothing is. */
	private String wrong() {
		OptionalDouble lower = input.read(from.getText());
		OptionalDouble upper = input.read(to.getText());
		if (lower.isEmpty() || upper.isEmpty()) {
			return input.axis() instanceof TimeAxis ? Messages.ExactInterval_noTime : Messages.ExactInterval_noNumber;
		}
		return lower.getAsDouble() < upper.getAsDouble() ? "" : Messages.ExactInterval_order; //$NON-NLS-1$
	}

	private void confirm() {
		OptionalDouble lower = input.read(from.getText());
		OptionalDouble upper = input.read(to.getText());
		if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() < upper.getAsDouble()) {
			Interval interval = new Interval(lower.getAsDouble(), upper.getAsDouble());
			shell.close();
			typed.accept(interval);
		}
	}
}
