package org.brushwork.app.start;

/** The two themes of the workbench. */
public enum Theme {

	LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), //$NON-NLS-1$
	DARK("org.eclipse.e4.ui.css.theme.e4_dark"); //$NON-NLS-1$

	private final String id;

	Theme(String id) {
		this.id = id;
	}

	/** The platform's name of the theme. */
	String id() {
		return id;
	}
}
