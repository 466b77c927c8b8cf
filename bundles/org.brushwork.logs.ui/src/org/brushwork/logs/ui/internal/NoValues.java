package org.brushwork.logs.ui.internal;

import java.util.List;
import org.brushwork.logs.Count;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.LogOptions;
import org.brushwork.logs.ui.LogsUi;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** Says that no line of a log has a URL parameter, or that it is not counted, and leads to where others are chosen. */
final class NoValues {

	private static final int MARGIN = 10;

	private final Composite page;
	private final Link words;

	NoValues(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = MARGIN;
		page.setLayout(layout);
		words = new Link(page, SWT.WRAP);
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, true));
		words.setData("id", "org.brushwork.logs.noValues"); //$NON-NLS-1$ //$NON-NLS-2$
		words.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(words.getShell(),
				LogsUi.PREFERENCE_PAGE, null, null).open());
	}

	Control control() {
		return page;
	}

	/** Names the parameter that a dimension was looked for in. */
	void show(Dimension dimension, LogOptions options) {
		String parameter = switch (dimension.kind()) {
		case PRODUCT -> options.productParameter();
		case CATEGORY -> options.categoryParameter();
		default -> dimension.name();
		};
		// A layout may have the panel of a parameter that is none of the preferences' any more, or not yet.
		boolean counted = options.dimensions().contains(dimension);
		String text = NLS.bind(counted ? Messages.NoValues_Text : Messages.NoValues_NotCounted, parameter);
		if (!words.getText().equals(text)) {
			words.setText(text);
			page.layout();
		}
	}

	/** Whether a dimension is read from a URL parameter that no event of the log has. */
	static boolean isMissing(DimensionCounts counts, long events) {
		boolean isParameter = switch (counts.dimension().kind()) {
		case PRODUCT, CATEGORY, PARAMETER -> true;
		default -> false;
		};
		List<Count> values = counts.counts();
		return isParameter && values.size() == 1 && values.getFirst().value().equals(Dimension.NONE)
				&& values.getFirst().all() == events;
	}
}
