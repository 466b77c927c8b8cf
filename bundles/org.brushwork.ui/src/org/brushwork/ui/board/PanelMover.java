package org.brushwork.ui.board;

import java.util.Optional;
import org.brushwork.ui.board.BoardLayout.Side;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Moves a panel by its title: while it is dragged a bar shows where it goes, at the side of another panel that the pointer
 * is nearest to. Esc gives up.
 */
final class PanelMover implements Listener {

	private static final int STILL = 6;
	private static final int BAR = 4;

	/** Where the panel goes. */
	private record Target(String beside, Side side) {
	}

	private final PanelBoard<?> board;
	private final Composite ground;
	private final String panel;
	private final Control handle;
	private Optional<Point> pressed = Optional.empty();
	private Optional<Target> target = Optional.empty();
	private Optional<Composite> bar = Optional.empty();

	/** @param ground what the board's panels lie on */
	PanelMover(PanelBoard<?> board, Composite ground, String panel, Control handle) {
		this.board = board;
		this.ground = ground;
		this.panel = panel;
		this.handle = handle;
	}

	/** Starts to listen, for as long as the handle lives. */
	void install() {
		for (int type : new int[] { SWT.MouseDown, SWT.MouseMove, SWT.MouseUp, SWT.MouseDoubleClick, SWT.Dispose }) {
			handle.addListener(type, this);
		}
	}

	@Override
	public void handleEvent(Event event) {
		switch (event.type) {
		case SWT.MouseDown -> pressed = event.button == 1 ? Optional.of(new Point(event.x, event.y)) : Optional.empty();
		case SWT.MouseMove -> pressed.ifPresent(from -> drag(from, event));
		case SWT.MouseUp -> drop();
		case SWT.MouseDoubleClick -> {
			pressed = Optional.empty();
			board.toggleMaximized(panel);
		}
		default -> giveUp();
		}
	}

	private void drag(Point from, Event event) {
		boolean still = bar.isEmpty() && Math.abs(event.x - from.x) < STILL && Math.abs(event.y - from.y) < STILL;
		if (still || board.maximized().isPresent()) {
			return;
		}
		if (bar.isEmpty()) {
			begin();
		}
		Point at = ground.toControl(handle.toDisplay(event.x, event.y));
		target = board.panelAt(at.x, at.y).filter(name -> !name.equals(panel))
				.map(name -> new Target(name, side(board.placeOf(name), at)));
		bar.ifPresent(shown -> {
			shown.setVisible(target.isPresent());
			target.ifPresent(place -> shown.setBounds(edge(board.placeOf(place.beside()), place.side())));
			shown.moveAbove(null);
		});
	}

	private void begin() {
		Composite shown = new Composite(ground, SWT.NONE);
		shown.setBackground(ground.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		shown.setVisible(false);
		bar = Optional.of(shown);
		handle.setCursor(handle.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
		handle.getDisplay().addFilter(SWT.KeyDown, escape);
	}

	private final Listener escape = event -> {
		if (event.keyCode == SWT.ESC) {
			event.type = SWT.None;
			giveUp();
		}
	};

	private void drop() {
		Optional<Target> last = bar.isPresent() ? target : Optional.empty();
		giveUp();
		last.ifPresent(place -> board.move(panel, place.beside(), place.side()));
	}

	private void giveUp() {
		pressed = Optional.empty();
		target = Optional.empty();
		bar.ifPresent(Control::dispose);
		if (bar.isPresent()) {
			handle.getDisplay().removeFilter(SWT.KeyDown, escape);
			if (!handle.isDisposed()) {
				handle.setCursor(null);
			}
		}
		bar = Optional.empty();
	}

	/** The side that a place is nearest to, relative to the size. */
	static Side side(Rectangle place, Point at) {
		double right = (at.x - place.x - place.width / 2.0) / Math.max(1, place.width);
		double down = (at.y - place.y - place.height / 2.0) / Math.max(1, place.height);
		if (Math.abs(right) >= Math.abs(down)) {
			return right < 0 ? Side.LEFT : Side.RIGHT;
		}
		return down < 0 ? Side.ABOVE : Side.BELOW;
	}

	private static Rectangle edge(Rectangle place, Side side) {
		return switch (side) {
		case LEFT -> new Rectangle(place.x, place.y, BAR, place.height);
		case RIGHT -> new Rectangle(place.x + place.width - BAR, place.y, BAR, place.height);
		case ABOVE -> new Rectangle(place.x, place.y, place.width, BAR);
		case BELOW -> new Rectangle(place.x, place.y + place.height - BAR, place.width, BAR);
		};
	}
}
