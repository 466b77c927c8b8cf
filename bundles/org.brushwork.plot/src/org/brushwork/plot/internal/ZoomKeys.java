package org.brushwork.plot.internal;

import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Zooming without a wheel: + and - zoom in and out, 0 shows all, Alt+Left and Alt+Right and the mouse's own buttons go
 * back and forward through what was shown.
 */
public final class ZoomKeys extends Gesture {

	/** The buttons that lead back and forward: 4 and 5 on Windows and macOS, 8 and 9 with GTK. */
	private static final Set<Integer> BACK = Set.of(4, 8);
	private static final Set<Integer> FORWARD = Set.of(5, 9);

	private final Navigation navigation;

	/** Makes the gesture. */
	public ZoomKeys(Surface surface, Navigation navigation) {
		super(surface.control(), SWT.KeyDown, SWT.MouseDown);
		this.navigation = navigation;
	}

	@Override
	public void handleEvent(Event event) {
		if (event.type == SWT.MouseDown) {
			button(event);
		} else if ((event.stateMask & SWT.ALT) != 0) {
			event.doit &= !history(event.keyCode);
		} else {
			event.doit &= !zoom(event);
		}
	}

	private void button(Event event) {
		if (BACK.contains(event.button)) {
			navigation.back();
		} else if (FORWARD.contains(event.button)) {
			navigation.forward();
		}
	}

	private boolean history(int key) {
		switch (key) {
		case SWT.ARROW_LEFT -> navigation.back();
		case SWT.ARROW_RIGHT -> navigation.forward();
		default -> {
			return false;
		}
		}
		return true;
	}

	private boolean zoom(Event event) {
		if (event.character == '+' || event.keyCode == SWT.KEYPAD_ADD || event.keyCode == '=') {
			navigation.step(true);
		} else if (event.character == '-' || event.keyCode == SWT.KEYPAD_SUBTRACT) {
			navigation.step(false);
		} else if (event.character == '0' || event.keyCode == SWT.KEYPAD_0) {
			navigation.fit();
		} else {
			return false;
		}
		return true;
	}
}
