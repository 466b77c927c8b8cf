package org.brushwork.ui.interact;

import java.util.Optional;
import java.util.stream.Stream;
import org.brushwork.core.trait.Refusal;
import org.brushwork.ui.internal.Messages;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** What a panel shows of one parameter: label, controls, unit, a way back, and what is wrong. */
final class Row {

	private static final String ID = "org.brushwork.interact."; //$NON-NLS-1$

	private final Entry<?> entry;
	private final Label label;
	private final Editor editor;
	private final Label unit;
	private final ResetTool reset;
	private final Label reason;
	private final ControlDecoration mark;

	/** Made in the order in which the Tab key goes. */
	private <T> Row(Composite parent, Entry<T> entry) {
		this.entry = entry;
		Parameter.Caption words = entry.parameter().words();
		label = new Label(parent, SWT.NONE);
		editor = Editor.of(parent, entry);
		unit = new Label(parent, SWT.NONE);
		reset = new ResetTool(parent, NLS.bind(Messages.Interact_ResetOne,
				entry.parameter().domain().format(entry.parameter().initial())), this::reset);
		reason = new Label(parent, SWT.WRAP);
		mark = new ControlDecoration(editor.last(), SWT.LEFT | SWT.TOP, parent);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		if (!(entry.parameter().domain() instanceof Domain.OfFlag)) { // a check box says its label itself
			label.setText(words.label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		unit.setText(words.unit().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		name(ID + entry.parameter().name());
		Stream.concat(Stream.of(label), editor.controls().stream()).forEach(this::equip);
	}

	/** For tests. */
	private void name(String id) {
		editor.controls().getFirst().setData("id", id); //$NON-NLS-1$
		if (editor.controls().size() > 1) {
			editor.last().setData("id", id + ".field"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		reset.setData("id", id + ".reset"); //$NON-NLS-1$ //$NON-NLS-2$
		reason.setData("id", id + ".reason"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Makes a row and keeps it up to date. */
	static Row of(Composite parent, Entry<?> entry) {
		Row row = new Row(parent, entry);
		entry.refusal().observe(refusal -> row.update());
		entry.value().observe(value -> row.update());
		row.mark.hide();
		row.reason.setVisible(false);
		row.update();
		return row;
	}

	private void equip(Control control) {
		Parameter.Caption words = entry.parameter().words();
		if (!words.tooltip().isEmpty()) {
			control.setToolTipText(words.tooltip());
		}
		control.addListener(SWT.Traverse, this::traverse);
		if (control instanceof Label) {
			return;
		}
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words.unit().isEmpty() ? words.label() : words.label() + ", " + words.unit(); //$NON-NLS-1$
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = reason.getText().isEmpty() ? words.tooltip() : reason.getText();
			}
		});
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && entry.refusal().getValue().isPresent()) {
			event.doit = false;
			event.detail = SWT.TRAVERSE_NONE;
			entry.revert();
		}
	}

	/** The keyboard stays in the row: the button that had it vanishes. */
	private void reset() {
		if (reset.isFocusControl()) {
			editor.controls().getFirst().setFocus();
		}
		entry.reset();
	}

	private void update() {
		if (label.isDisposed()) {
			return;
		}
		reset.setVisible(Form.isChanged(entry));
		Optional<Refusal> refusal = entry.refusal().getValue();
		String words = refusal.map(Reasons::words).orElse(""); //$NON-NLS-1$
		if (!words.equals(reason.getText())) {
			say(words);
		}
	}

	private void say(String words) {
		reason.setText(words);
		reason.setVisible(!words.isEmpty());
		mark.setDescriptionText(words);
		if (words.isEmpty()) {
			mark.hide();
		} else {
			mark.show();
		}
		editor.controls().forEach(control -> control.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null));
		reason.requestLayout();
	}

	Entry<?> entry() {
		return entry;
	}

	Label label() {
		return label;
	}

	Editor editor() {
		return editor;
	}

	Label unit() {
		return unit;
	}

	ResetTool resetTool() {
		return reset;
	}

	/** Shown only if something is wrong. */
	Label reason() {
		return reason;
	}
}
