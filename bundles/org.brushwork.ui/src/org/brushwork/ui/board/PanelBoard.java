package org.brushwork.ui.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.brushwork.ui.board.BoardGeometry.Gap;
import org.brushwork.ui.board.BoardLayout.Side;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Panels that people arrange: they drag the gaps between them, and a panel by its title to another place; a double click
 * on the title gives it the whole board, and back. Where a board is too small for all, rows break into lines and the board
 * scrolls. All methods belong to the user-interface thread.
 *
 * @param <P> what is on it
 */
public final class PanelBoard<P extends BoardPanel> extends Composite {

	private final BiFunction<Composite, String, P> maker;
	private final ScrolledComposite scrolled;
	private final Composite ground;
	private final Map<String, P> panels = new LinkedHashMap<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private BoardLayout layout = new BoardLayout(List.of());
	private BoardGeometry geometry = new BoardGeometry(layout, 0, 0, name -> new Point(0, 0));
	private Optional<String> maximized = Optional.empty();
	private Optional<Gap> dragged = Optional.empty();
	private BoardGeometry before = geometry;
	private int pressed;

	/**
	 * Makes an empty board.
	 *
	 * @param maker makes the panel of a name in a composite
	 */
	public PanelBoard(Composite parent, BiFunction<Composite, String, P> maker) {
		super(parent, SWT.NONE);
		this.maker = maker;
		setLayout(new FillLayout());
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		ground = new Composite(scrolled, SWT.NONE);
		ground.setBackgroundMode(SWT.INHERIT_FORCE); // a style sheet knows some of what is on it, and not the rest
		scrolled.setContent(ground);
		scrolled.addListener(SWT.Resize, event -> place());
		ground.addListener(SWT.Resize, event -> place());
		for (int type : new int[] { SWT.MouseDown, SWT.MouseMove, SWT.MouseUp, SWT.MouseExit }) {
			ground.addListener(type, this::gap);
		}
	}

	/** Hears when the panels were arranged in another way; those that are new have nothing to show yet. */
	public void onArranged(Runnable listener) {
		listeners.add(listener);
	}

	/** How the panels are arranged now. */
	public BoardLayout arrangement() {
		return layout;
	}

	/** The panels that are there, by name. */
	public Map<String, P> panels() {
		return Map.copyOf(panels);
	}

	/** Arranges panels: makes those that are new, disposes those that are no longer there, and tells the listeners. */
	public void arrange(BoardLayout next) {
		checkWidget();
		layout = next;
		dragged = Optional.empty(); // that gap is gone, and its geometry may have panels that are
		List<String> wanted = next.panels();
		maximized = maximized.filter(wanted::contains);
		List.copyOf(panels.keySet()).stream().filter(name -> !wanted.contains(name))
				.forEach(name -> panels.remove(name).control().dispose());
		for (String name : wanted) {
			if (!panels.containsKey(name)) {
				P panel = maker.apply(ground, name);
				panels.put(name, panel);
				new PanelMover(this, ground, name, panel.handle()).install();
			}
		}
		wanted.forEach(name -> panels.get(name).control().moveBelow(null)); // the order of the Tab key
		place();
		listeners.forEach(Runnable::run);
	}

	/** Puts a panel beside another one. */
	public void move(String panel, String beside, Side side) {
		rearrange(layout.moved(panel, beside, side));
	}

	/** Makes a panel wider or its row higher, by factors above 0. */
	public void scale(String panel, double width, double height) {
		rearrange(layout.scaled(panel, width, height));
	}

	/** Adds a panel at the end. */
	public void add(String panel) {
		maximized = Optional.empty();
		rearrange(layout.with(panel));
		scrolled.showControl(panels.get(panel).control());
	}

	/** Takes a panel away. */
	public void remove(String panel) {
		rearrange(layout.without(panel));
	}

	/** The panel that has the whole board. */
	public Optional<String> maximized() {
		return maximized;
	}

	/** Gives a panel the whole board, or its own place again. */
	public void toggleMaximized(String panel) {
		maximized = maximized.isPresent() ? Optional.empty() : Optional.of(panel);
		place();
	}

	/** Scrolls to a panel. */
	public void reveal(String panel) {
		if (panels.containsKey(panel)) {
			maximized = maximized.filter(panel::equals);
			place();
			scrolled.showControl(panels.get(panel).control());
		}
	}

	/** The panel at a place of the ground. */
	Optional<String> panelAt(int x, int y) {
		return geometry.places().entrySet().stream().filter(entry -> entry.getValue().contains(x, y))
				.map(Map.Entry::getKey).findFirst();
	}

	/** Where a panel lies on the ground. */
	Rectangle placeOf(String panel) {
		return geometry.places().getOrDefault(panel, new Rectangle(0, 0, 0, 0));
	}

	private void rearrange(BoardLayout next) {
		if (!next.equals(layout)) {
			arrange(next);
		}
	}

	private void place() {
		Rectangle area = scrolled.getClientArea();
		BoardLayout shown = maximized.map(name -> new BoardLayout(List.of(BoardLayout.Row.of(1, name)))).orElse(layout);
		geometry = new BoardGeometry(shown, ground.getSize().x, area.height, name -> panels.get(name).leastSize());
		scrolled.setMinHeight(geometry.height());
		panels.forEach((name, panel) -> {
			Rectangle place = geometry.places().get(name);
			panel.control().setVisible(place != null);
			if (place != null) {
				panel.control().setBounds(place);
			}
		});
	}

	private void gap(Event event) {
		switch (event.type) {
		case SWT.MouseDown -> {
			dragged = event.button == 1 ? geometry.gapAt(event.x, event.y) : Optional.empty();
			before = geometry;
			pressed = dragged.map(gap -> gap.isRow() ? event.y : event.x).orElse(0);
		}
		case SWT.MouseMove -> {
			dragged.ifPresent(gap -> {
				layout = before.dragged(gap, (gap.isRow() ? event.y : event.x) - pressed);
				place();
			});
			Optional<Gap> under = dragged.isPresent() ? dragged : geometry.gapAt(event.x, event.y);
			ground.setCursor(under.map(gap -> getDisplay()
					.getSystemCursor(gap.isRow() ? SWT.CURSOR_SIZENS : SWT.CURSOR_SIZEWE)).orElse(null));
		}
		case SWT.MouseUp -> {
			if (dragged.isPresent()) {
				dragged = Optional.empty();
				listeners.forEach(Runnable::run);
			}
		}
		default -> ground.setCursor(null);
		}
	}
}
