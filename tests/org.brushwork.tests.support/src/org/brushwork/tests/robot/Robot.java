package org.brushwork.tests.robot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * A user's hands: real mouse and key events through the X server's test extension, by the program {@code xdotool}.
 * Without a window manager keys go to the window under the mouse. Positions are relative to a control. Belongs to the UI thread, which handles events meanwhile.
 */
public final class Robot {

	private static final Map<Integer, String> MODIFIERS = Map.of(SWT.SHIFT, "shift", SWT.CTRL, "ctrl");

	private Robot() {
		// functions only
	}

	/** Moves the mouse without a button. */
	public static void move(Control control, int x, int y) {
		run(moveTo(control, x, y));
		Await.settle();
	}

	/** Clicks with the left button, with {@code SWT.SHIFT} and {@code SWT.CTRL} held down or 0. */
	public static void click(Control control, int x, int y, int modifiers) {
		List<String> command = moveTo(control, x, y);
		held(modifiers).forEach(key -> command.addAll(List.of("keydown", key)));
		command.addAll(List.of("click", "1"));
		held(modifiers).forEach(key -> command.addAll(List.of("keyup", key)));
		run(command);
		Await.settle();
	}

	/** Clicks twice. */
	public static void doubleClick(Control control, int x, int y) {
		List<String> command = moveTo(control, x, y);
		command.addAll(List.of("click", "--repeat", "2", "--delay", "60", "1"));
		run(command);
		Await.settle();
	}

	/** Clicks with the right button. */
	public static void contextMenu(Control control, int x, int y) {
		List<String> command = moveTo(control, x, y);
		command.addAll(List.of("click", "3"));
		run(command);
		Await.settle();
	}

	/** Presses the left button, and leaves it down. */
	public static void press(Control control, int x, int y) {
		List<String> command = moveTo(control, x, y);
		command.addAll(List.of("mousedown", "1"));
		run(command);
	}

	/** Moves the mouse in so many equal steps, button as it is. */
	public static void glide(Control control, int fromX, int toX, int y, int steps) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		for (int step = 1; step <= steps; step++) {
			Point at = control.toDisplay(fromX + (toX - fromX) * step / steps, y);
			command.addAll(List.of("mousemove", "" + at.x, "" + at.y, "sleep", "0.02"));
		}
		run(command);
	}

	/** Moves the mouse through some points, x and y in turn, button as it is. */
	public static void trace(Control control, int... points) {
		for (int i = 0; i + 1 < points.length; i += 2) {
			// One by one, each waited for: a busy machine would be told of the last of several movements only.
			List<String> command = moveTo(control, points[i], points[i + 1]);
			command.addAll(List.of("sleep", "0.05"));
			run(command);
		}
	}

	/** Turns the wheel at a place, away from the person when {@code notches} is positive. */
	public static void wheel(Control control, int x, int y, int notches) {
		List<String> command = moveTo(control, x, y);
		command.addAll(List.of("sleep", "0.05", "click", "--repeat", "" + Math.abs(notches), "--delay", "40",
				notches > 0 ? "4" : "5"));
		run(command);
		Await.settle();
	}

	/** Lets the left button go. */
	public static void release() {
		run(new ArrayList<>(List.of("xdotool", "mouseup", "1")));
		Await.settle();
	}

	/** A whole drag with the left button. */
	public static void drag(Control control, int fromX, int toX, int y) {
		press(control, fromX, y);
		glide(control, fromX, toX, y, 12);
		release();
	}

	/** Presses and releases a key by its X name with modifiers before it, such as {@code Escape} or {@code ctrl+z}. */
	public static void key(String key) {
		run(new ArrayList<>(List.of("xdotool", "key", key)));
		Await.settle();
	}

	private static List<String> held(int modifiers) {
		return MODIFIERS.entrySet().stream().filter(entry -> (modifiers & entry.getKey()) != 0).map(Map.Entry::getValue)
				.toList();
	}

	private static List<String> moveTo(Control control, int x, int y) {
		Point at = control.toDisplay(x, y);
		return new ArrayList<>(List.of("xdotool", "mousemove", "" + at.x, "" + at.y));
	}

	private static void run(List<String> command) {
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			Await.until(command.toString(), () -> !process.isAlive());
			if (process.exitValue() != 0) {
				throw new AssertionError(command + " ended with " + process.exitValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException("xdotool is needed to move the mouse", e);
		}
	}
}
