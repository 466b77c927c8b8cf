package org.brushwork.figure.gesture;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.brushwork.figure.Pick;
import org.brushwork.figure.Pickable;
import org.eclipse.jdt.annotation.Nullable;

/** A cursor in things that lie in rows and columns. With other data it stays at the number, if there is one. */
public final class PickCursor implements Cursor {

	private static final int NOWHERE = -1;

	private final Supplier<? extends @Nullable Pickable> things;
	private int index = NOWHERE;

	/** @param things what it goes through now; null for nothing */
	public PickCursor(Supplier<? extends @Nullable Pickable> things) {
		this.things = things;
	}

	@Override
	public void step(int right, int down) {
		Pickable some = things.get();
		if (some != null && some.size() > 0) {
			boolean shown = index != NOWHERE && index < some.size();
			index = shown ? some.step(index, right, down) : right + down < 0 ? some.size() - 1 : 0;
		}
	}

	@Override
	public void page(int pages) {
		Pickable some = things.get();
		if (some != null) {
			step(0, pages * some.page());
		}
	}

	@Override
	public void end(boolean last) {
		Pickable some = things.get();
		if (some != null && some.size() > 0) {
			index = last ? some.size() - 1 : 0;
		}
	}

	@Override
	public OptionalInt index() {
		Pickable some = things.get();
		return some == null || index == NOWHERE || index >= some.size() ? OptionalInt.empty() : OptionalInt.of(index);
	}

	/** What the cursor is at; empty when it is not shown. */
	public Optional<Pick> pick() {
		Pickable some = things.get();
		return some == null || index().isEmpty() ? Optional.empty() : Optional.of(some.at(index));
	}

	@Override
	public void hide() {
		index = NOWHERE;
	}
}
