package org.brushwork.workbench.tests;

import java.lang.reflect.Field;
import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/**
 * What a screen reader gets to hear of a control, asked for as SWT asks when one does. SWT keeps the listeners to itself, and
 * a screen reader would need a desktop of its own.
 */
record Spoken(int role, String name, String value, String description) {

	/** What the accessible object of a control says now; an empty text or {@link ACC#ROLE_CLIENT_AREA} where it is silent. */
	static Spoken by(Control control) throws ReflectiveOperationException {
		Accessible accessible = control.getAccessible();
		AccessibleEvent name = new AccessibleEvent(accessible);
		AccessibleEvent description = new AccessibleEvent(accessible);
		AccessibleControlEvent role = new AccessibleControlEvent(accessible);
		AccessibleControlEvent value = new AccessibleControlEvent(accessible);
		role.childID = value.childID = name.childID = description.childID = ACC.CHILDID_SELF;
		role.detail = ACC.ROLE_CLIENT_AREA;
		for (Object listener : listeners(accessible, "accessibleListeners")) {
			((AccessibleListener) listener).getName(name);
			((AccessibleListener) listener).getDescription(description);
		}
		for (Object listener : listeners(accessible, "accessibleControlListeners")) {
			((AccessibleControlListener) listener).getRole(role);
			((AccessibleControlListener) listener).getValue(value);
		}
		return new Spoken(role.detail, text(name.result), text(value.result), text(description.result));
	}

	private static List<?> listeners(Accessible accessible, String field) throws ReflectiveOperationException {
		Field listeners = Accessible.class.getDeclaredField(field);
		listeners.setAccessible(true);
		return listeners.get(accessible) instanceof List<?> list ? List.copyOf(list) : List.of();
	}

	private static String text(String spoken) {
		return spoken == null ? "" : spoken;
	}
}
