package org.brushwork.tests.robot;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Finds controls that can be seen. Belongs to the UI thread. */
public final class Controls {

	private Controls() {
		// functions only
	}

	/** The visible control with {@code setData("id", id)}; waits for it. */
	public static Control byId(String id) {
		Await.until("a control " + id, () -> find(id).isPresent());
		return find(id).orElseThrow();
	}

	/** The visible control with {@code setData("id", id)}, if there is one now. */
	public static Optional<Control> find(String id) {
		return find(control -> id.equals(control.getData("id")));
	}

	/** The text of the visible label with that id; empty if there is none. */
	public static String text(String id) {
		return find(id).map(control -> ((Label) control).getText()).orElse("");
	}

	private static Optional<Control> find(Predicate<Control> wanted) {
		for (Shell shell : Display.getCurrent().getShells()) {
			Optional<Control> found = find(shell, wanted);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** The first control in a composite, at any depth, that can be seen and is wanted. */
	public static Optional<Control> find(Composite parent, Predicate<Control> wanted) {
		for (Control child : parent.getChildren()) {
			if (child.isVisible() && wanted.test(child)) {
				return Optional.of(child);
			}
			if (child instanceof Composite composite) {
				Optional<Control> found = find(composite, wanted);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}
}
