package org.brushwork.figure.gesture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.brushwork.figure.xy.Hit;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A cursor that keys move from thing to thing, from left to right, and from layer to layer at about the same place.
 * With new data it stays at its thing, or nearby when that is gone.
 */
public final class KeyCursor implements Cursor {

	private static final int PAGES = 10;

	private final Map<Integer, CursorOrder> orders = new HashMap<>();
	private List<? extends Things> layers = List.of();
	private int layer;
	private @Nullable Hit hit;

	/** Sets what it goes through. Sorting waits for the first key. */
	public void setThings(List<? extends Things> things) {
		layers = List.copyOf(things);
		orders.clear();
		Hit old = hit;
		if (old != null) {
			layer = Math.clamp(layer, 0, Math.max(0, layers.size() - 1));
			if (layers.isEmpty() || order().size() == 0) {
				hit = null;
			} else {
				go(order().placeOf(old.index(), old.x()));
			}
		}
	}

	/** Where the cursor is; empty when it is not shown. */
	public Optional<Hit> hit() {
		Hit at = hit;
		return at == null ? Optional.empty() : Optional.of(at);
	}

	@Override
	public OptionalInt index() {
		Hit at = hit;
		return at == null ? OptionalInt.empty() : OptionalInt.of(at.index());
	}

	/**
	 * Brings the cursor to a thing.
	 *
	 * @param number which layer, from 0 on
	 * @param index  which of its things
	 * @throws IndexOutOfBoundsException if there is no such thing
	 */
	public void show(int number, int index) {
		hit = layers.get(number).at(index);
		layer = number;
	}

	/** What is said at the cursor; empty when it is not shown. */
	public List<String> words() {
		Hit at = hit;
		return at == null ? List.of() : layers.get(layer).words(at);
	}

	/** The number of the layer that the cursor is in. */
	public int layer() {
		return layer;
	}

	/** {@inheritDoc} Up and down lead to other layers. */
	@Override
	public void step(int right, int down) {
		if (down != 0) {
			changeLayer(-down);
		} else {
			move(right);
		}
	}

	/** Moves the cursor, not beyond the ends; one that is not shown starts at the end it comes from. */
	public void move(int steps) {
		if (isEmpty()) {
			return;
		}
		Hit from = hit;
		int last = order().size() - 1;
		int place = from == null ? steps > 0 ? -1 : last + 1 : order().placeOf(from.index(), from.x());
		go(Math.clamp((long) place + steps, 0, last));
	}

	/** {@inheritDoc} A page is a tenth of the things. */
	@Override
	public void page(int pages) {
		if (!isEmpty()) {
			move(pages * Math.max(1, order().size() / PAGES));
		}
	}

	@Override
	public void end(boolean last) {
		if (!isEmpty()) {
			go(last ? order().size() - 1 : 0);
		}
	}

	/** Moves the cursor to what is nearest in another layer, left out those without a thing. */
	public void changeLayer(int direction) {
		Hit from = hit;
		if (from == null) {
			move(direction);
			return;
		}
		int old = layer;
		for (int i = 1; i < layers.size(); i++) {
			layer = Math.floorMod(old + i * direction, layers.size());
			if (!isEmpty()) {
				go(order().nearest(from.x()));
				return;
			}
		}
		layer = old;
	}

	@Override
	public void hide() {
		hit = null;
	}

	private boolean isEmpty() {
		return layer >= layers.size() || order().size() == 0;
	}

	private void go(int place) {
		hit = layers.get(layer).at(order().thing(place));
	}

	private CursorOrder order() {
		return orders.computeIfAbsent(layer, number -> new CursorOrder(layers.get(number)));
	}
}
