package org.brushwork.figure.part;

import java.util.ListResourceBundle;

/** A translation for tests, called as those that Java looks for: some words of Esperanto. */
public class messages_eo extends ListResourceBundle {

	@Override
	protected Object[][] getContents() {
		return new Object[][] { { "NO_DATA", "Neniuj datumoj" }, { "ACTUAL", "vera" }, { "PREDICTED", "divenita" },
				{ "OF_THE_ROW", "{0} ({1} el la vico)" } };
	}
}
