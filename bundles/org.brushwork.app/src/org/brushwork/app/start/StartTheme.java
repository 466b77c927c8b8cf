package org.brushwork.app.start;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * A theme for one start.
 * <p>
 * The engine reads the theme from the preferences when it starts, and follows the system when there is none. So the wish
 * is written there just before and what was there is put back just after: the preference page and the next start see the
 * user's own choice. (The engine's own interface is not open to other bundles.)
 */
public final class StartTheme {

	private static final String KEY = "themeid"; //$NON-NLS-1$

	private final Optional<Theme> wish;
	private String before;

	/** @param wish the theme; empty to leave everything as it is */
	public StartTheme(Optional<Theme> wish) {
		this.wish = wish;
	}

	/** Call before the workbench creates its theme engine. */
	public void prefer() {
		wish.ifPresent(theme -> {
			before = preferences().get(KEY, null);
			preferences().put(KEY, theme.id());
		});
	}

	/** Call once the first window is open. */
	public void forget() {
		if (wish.isEmpty()) {
			return;
		}
		if (before == null) {
			preferences().remove(KEY);
		} else {
			preferences().put(KEY, before);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme"); //$NON-NLS-1$
	}
}
