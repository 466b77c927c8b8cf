package org.brushwork.logs.ui.internal;

import java.time.ZoneOffset;
import org.brushwork.logs.ComparedPeriods;
import org.brushwork.logs.Comparison;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says above the panels what is compared with what, or what it takes to compare. */
final class CompareLine {

	private static final int MARGIN = 8;

	private final Label words;

	/** @param parent has a grid of one column */
	CompareLine(Composite parent) {
		words = new Label(parent, SWT.WRAP);
		words.setData("id", "org.brushwork.logs.compared"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).hint(1, SWT.DEFAULT).exclude(true)
				.applyTo(words);
		words.setVisible(false);
	}

	/** Says nothing, and takes no room. */
	void hide() {
		show("", false); //$NON-NLS-1$
	}

	/** Says that a time has to be brushed, one that has something before it. */
	void ask(boolean isBrushed) {
		show(isBrushed ? Messages.Compare_NothingBefore : Messages.Compare_Brush, true);
	}

	/** Says what is compared. */
	void show(ComparedPeriods periods, Comparison comparison, ZoneOffset zone) {
		String said = NLS.bind(Messages.Compare_Line, new Object[] { FilterText.number(comparison.matched()),
				FilterText.number(comparison.matchedBefore()), FilterText.time(periods.before(), zone) });
		show(periods.clipped() ? said + ' ' + Messages.Compare_Clipped : said, true);
	}

	private void show(String text, boolean visible) {
		GridData place = (GridData) words.getLayoutData();
		if (!words.getText().equals(text) || place.exclude == visible) {
			words.setText(text);
			words.setVisible(visible);
			place.exclude = !visible;
			words.getParent().layout();
		}
	}
}
