package org.brushwork.plot.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SetOperation;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.figure.gesture.Things;
import org.brushwork.figure.xy.Hit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The gesture that selects single points: a click selects the nearest one within reach, Shift adds it, Ctrl (Cmd on
 * macOS) takes it away, both keep it alone. A click on nothing or Delete selects nothing; a drag does nothing.
 */
public final class PointSelect extends DragTool {

	static final int REACH = 10;

	private final Supplier<Things> things;
	private final RowChoice choice;
	private boolean pressed;
	private boolean dragged;
	private RowSelection at = RowSelection.NONE;
	private SetOperation operation = SetOperation.REPLACE;

	/** Makes the gesture. */
	public PointSelect(Surface surface, Supplier<Things> things, RowChoice choice) {
		super(surface, 1);
		this.things = things;
		this.choice = choice;
	}

	private Optional<Hit> hit(Mapping mapping, Event event) {
		return things.get().hit(mapping, event.x, event.y, REACH);
	}

	@Override
	void press(Mapping mapping, Event event) {
		// The second click of a double click would let go what the first has selected.
		pressed = event.count <= 1;
		dragged = false;
		operation = operation(event);
		at = hit(mapping, event).map(hit -> RowSelection.of(hit.index())).orElse(RowSelection.NONE);
	}

	@Override
	void drag(Mapping mapping, Event event) {
		dragged = true;
	}

	@Override
	void release() {
		if (pressed && !dragged) {
			choice.choose(at, operation);
		}
		pressed = false;
	}

	@Override
	public void cancel() {
		pressed = false;
	}

	@Override
	boolean isActive() {
		return pressed;
	}

	@Override
	boolean doubleClick(Event event) {
		return !at.isEmpty();
	}

	@Override
	boolean key(Event event) {
		boolean clears = event.keyCode == SWT.DEL || event.keyCode == SWT.BS;
		if (clears) {
			choice.clear();
		}
		return clears;
	}

	@Override
	int cursor(Mapping mapping, Event event) {
		return hit(mapping, event).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
	}
}
