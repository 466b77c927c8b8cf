package org.brushwork.plot.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;

/** Tells screen readers what kind of control something of our own is. */
public final class SpokenRole extends AccessibleControlAdapter {

	private final int role;

	/** @param role one of {@code ACC.ROLE_...} */
	public SpokenRole(int role) {
		this.role = role;
	}

	@Override
	public void getRole(@Nullable AccessibleControlEvent event) {
		if (event != null) {
			event.detail = role;
		}
	}
}
