package org.brushwork.ui.interact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Names and values below each other, and sentences between them: what was computed. Belongs to the UI thread. */
public final class Readings extends Composite {

	private static final int DIGITS = 4;
	/** Left of all controls, in pixels. */
	public static final int MARGIN = 10;

	/** Makes an empty list. */
	public Readings(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, 4).spacing(12, 4).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
	}

	/** This list over both columns of a pane's charts, with nothing beside it. */
	public Readings spanning() {
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(this);
		return this;
	}

	/**
	 * Adds a line.
	 *
	 * @param id   of the value, for tests
	 * @param name what stands before it
	 * @return what shows the value
	 */
	public Label add(String id, String name) {
		Label label = new Label(this, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Label value = new Label(this, SWT.WRAP);
		value.setData("id", id); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(value);
		return value;
	}

	/** Adds a place for a sentence that takes as many lines as it needs. */
	public Label addSentence(String id) {
		Label sentence = new Label(this, SWT.WRAP);
		sentence.setData("id", id); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, SWT.DEFAULT).applyTo(sentence);
		return sentence;
	}

	/** Shows other words, and makes room for them when they need more or fewer lines. */
	public static void say(Label label, String words) {
		if (!words.equals(label.getText())) {
			label.setText(words);
			int wanted = label.computeSize(Math.max(1, label.getSize().x), SWT.DEFAULT).y;
			if (wanted != label.getSize().y) {
				label.requestLayout();
			}
		}
	}

	/** A finite number with four digits that count, as people here write it. */
	public static String rounded(double value) {
		BigDecimal decimal = new BigDecimal(value).round(new MathContext(DIGITS));
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(Math.clamp(decimal.scale(), 0, 12));
		return format.format(decimal);
	}
}
