package org.brushwork.plot.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Lets several gestures share the left button and the keys of a chart: one tool is the current one, and only its
 * gestures listen. The digits 1, 2 ... choose the first, the second ... tool. What zooms or shows values is installed
 * beside it, and works with any tool.
 */
public final class GestureMode extends Gesture {

	private final Map<Tool, List<Gesture>> tools = new EnumMap<>(Tool.class);
	private final List<Runnable> listeners = new ArrayList<>();
	private Predicate<Tool> available = tool -> true;
	private @Nullable Tool current;

	/** Makes a mode without tools. */
	public GestureMode(Surface surface) {
		super(surface.control(), SWT.KeyDown);
	}

	/** Adds a tool; the first one is the current one. */
	public GestureMode with(Tool tool, Gesture... gestures) {
		tools.put(tool, List.of(gestures));
		if (current == null) {
			choose(tool);
		}
		return this;
	}

	/** Says which tools make sense with what is shown now; it is asked each time. */
	void setAvailable(Predicate<Tool> sensible) {
		available = sensible;
	}

	/** Takes up another figure: a tool that makes no sense any more gives way to the first one. */
	void check() {
		Set<Tool> now = tools();
		Tool old = current;
		if (old != null && !now.contains(old) && !now.isEmpty()) {
			choose(now.iterator().next());
		}
	}

	/** The tools that make sense now, in their order. */
	public Set<Tool> tools() {
		return tools.keySet().stream().filter(available).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The current tool, or null when there is none. */
	public @Nullable Tool current() {
		return current;
	}

	/**
	 * Makes a tool the current one; a gesture that goes on is given up.
	 *
	 * @throws IllegalArgumentException if the chart does not have it
	 */
	public void choose(Tool tool) {
		if (!tools.containsKey(tool)) {
			throw new IllegalArgumentException("no such tool: " + tool); //$NON-NLS-1$
		}
		Tool old = current;
		if (old != tool) {
			if (old != null) {
				tools.getOrDefault(old, List.of()).forEach(Gesture::uninstall);
			}
			current = tool;
			control.setCursor(null); // the next movement shows the tool's own
			tools.getOrDefault(tool, List.of()).forEach(Gesture::install);
			listeners.forEach(Runnable::run);
		}
	}

	/** Adds something that is run whenever another tool is the current one. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void handleEvent(Event event) {
		int number = event.character - '1';
		List<Tool> now = List.copyOf(tools());
		if (event.doit && number >= 0 && number < now.size() && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			choose(now.get(number));
			event.doit = false;
		}
	}
}
