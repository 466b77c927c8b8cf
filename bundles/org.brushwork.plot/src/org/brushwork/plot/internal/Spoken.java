package org.brushwork.plot.internal;

import java.util.function.Supplier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says of a chart: its name, and what it shows now. */
public final class Spoken {

	private final Control control;

	/** Gives a control a name and a value; both are asked for when they are spoken. */
	public Spoken(Control control, Supplier<String> name, Supplier<String> value) {
		this.control = control;
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			@NonNullByDefault({})
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}

			@Override
			@NonNullByDefault({})
			public void getDescription(AccessibleEvent event) {
				event.result = value.get();
			}
		});
		control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			@NonNullByDefault({})
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}

			@Override
			@NonNullByDefault({})
			public void getValue(AccessibleControlEvent event) {
				event.result = value.get();
			}
		});
	}

	/** Says that the value is another one. */
	public void changed() {
		control.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
		control.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}
}
