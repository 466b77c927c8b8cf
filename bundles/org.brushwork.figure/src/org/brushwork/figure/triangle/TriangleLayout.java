package org.brushwork.figure.triangle;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;
import org.brushwork.figure.part.ClassLegend;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Numbers;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.xy.CloudLayout;
import org.brushwork.figure.xy.Plot;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.ScaledMapping;

/** Where a triangle lies; it maps the plane of {@link Ternary} to the drawing. */
public final class TriangleLayout implements CloudLayout, ScaledMapping {

	/** So that circles and pixels on an edge are seen whole. */
	private static final double PAD = 6;
	private static final double GAP = 4;
	private static final double DOT = 4;
	private static final double LEAST_SIDE_OF_GRID = 110;

	private final TriangleFigure figure;
	private final Sheet sheet;
	private final Numbers numbers;
	private final Box content;
	private final boolean legend;
	private final double step;
	private final double side;
	private final double left;
	private final double base;
	private final Plot plot;

	/** Measures. */
	TriangleLayout(TriangleFigure figure, Drawing drawing, Box box, ChartTheme theme) {
		this.figure = figure;
		sheet = new Sheet(drawing, box, theme, figure.title());
		numbers = figure.numbers();
		legend = figure.points().plane().names().size() > 1 && !figure.classesAreCorners();
		content = sheet.content().inset(0, legend ? ClassLegend.height(sheet) : 0, 0, 0);
		Words words = new Words(drawing, sheet.muted());
		double plain = side(0, 0);
		step = figure.hasGrid() && plain >= LEAST_SIDE_OF_GRID ? gridStep(plain) : 0;
		double ticks = step == 0 ? 0 : words.width(numbers.percent(0.88)) + GAP;
		side = step == 0 ? plain : Math.max(1, side(ticks, sheet.line()));
		left = content.centerX() - side / 2;
		double height = side * Ternary.HEIGHT;
		double used = sheet.line() + GAP + height + (step == 0 ? 0 : sheet.line()) + sheet.line() + GAP;
		base = content.y() + (content.height() - used) / 2 + sheet.line() + GAP + height;
		Box area = new Box(left, base - height, side, height).inset(-PAD, -PAD, -PAD, -PAD);
		double pad = PAD / side;
		plot = new Plot(area, new NumberScale(-pad, 1 + pad, Math.max(1, area.width())),
				new NumberScale(-pad, Ternary.HEIGHT + pad, Math.max(1, area.height())), theme);
	}

	/** The side of the largest triangle, when its ticks take some room beside and below it. */
	private double side(double beside, double below) {
		double width = content.width() - 2 * Math.max(PAD, beside);
		double height = content.height() - 2 * (sheet.line() + GAP) - below;
		return Math.max(1, Math.min(width, height / Ternary.HEIGHT));
	}

	private static double gridStep(double side) {
		return side < 200 ? 0.5 : side < 340 ? 0.25 : side < 640 ? 0.2 : 0.1;
	}

	/** {@inheritDoc} Here the box around the triangle, with some room for what lies on its edges. */
	@Override
	public Box area() {
		return plot.box();
	}

	@Override
	public Plot plot() {
		return plot;
	}

	@Override
	public Points points() {
		return figure.points().plane();
	}

	@Override
	public Scale xScale() {
		return plot.x();
	}

	@Override
	public Scale yScale() {
		return plot.y();
	}

	@Override
	public double px(double x, double y) {
		return left + x * side;
	}

	@Override
	public double py(double x, double y) {
		return base - y * side;
	}

	@Override
	public double x(double px, double py) {
		return (px - left) / side;
	}

	@Override
	public double y(double px, double py) {
		return (base - py) / side;
	}

	@Override
	public Optional<Pick> pick(double px, double py, double reach) {
		return figure.layer().hit(plot, px, py, reach).map(hit -> at(hit.index()));
	}

	/** {@inheritDoc} A point is touched at its middle. */
	@Override
	public RowSelection touched(Box band) {
		double[] xs = points().xs();
		double[] ys = points().ys();
		BitSet inside = new BitSet(xs.length);
		for (int i = 0; i < xs.length; i++) {
			double px = px(xs[i], ys[i]);
			double py = py(xs[i], ys[i]);
			inside.set(i, px >= band.x() && px <= band.right() && py >= band.y() && py <= band.bottom());
		}
		return RowSelection.of(inside);
	}

	@Override
	public int size() {
		return figure.points().size();
	}

	/** {@inheritDoc} A point without a place has a box of no size in the middle of the triangle. */
	@Override
	public Pick at(int index) {
		double x = figure.points().plane().xs()[Objects.checkIndex(index, size())];
		double y = figure.points().plane().ys()[index];
		Box box = Double.isNaN(x) ? new Box(px(0.5, 0), py(0.5, Ternary.HEIGHT / 3), 0, 0)
				: new Box(px(x, y), py(x, y), 0, 0).inset(-DOT, -DOT, -DOT, -DOT);
		return new Pick(index, box, figure.words(index));
	}

	@Override
	public void draw(Drawing drawing) {
		sheet.draw(drawing);
		List<String> names = figure.points().plane().names();
		if (legend) {
			new ClassLegend(names, sheet.theme()::series).draw(drawing, sheet, content.x(), content.right(),
					sheet.content().y());
		}
		drawGrid(drawing);
		drawEdges(drawing);
		drawCorners(drawing);
		drawing.clipped(plot.box(), inside -> figure.layer().draw(inside, plot));
		if (figure.points().shown() == 0) {
			double middle = py(0.5, Ternary.HEIGHT / 3);
			drawing.text(figure.say(Message.NO_POINTS), px(0.5, 0), middle, sheet.muted().at(Horizontal.MIDDLE, Vertical.MIDDLE));
		}
	}

	/** Lines of equal shares; each share's ticks are on the edge that leads to its corner, clockwise. */
	private void drawGrid(Drawing drawing) {
		TextStyle ticks = sheet.muted();
		for (int i = 1; step > 0 && i < Math.round(1 / step); i++) {
			double share = i * step;
			double rest = 1 - share;
			String label = numbers.percent(share);
			drawLine(drawing, share, 0, rest, share, rest, 0);
			drawLine(drawing, 0, share, rest, rest, share, 0);
			drawLine(drawing, 0, rest, share, rest, 0, share);
			// The first share on the base, the third on the left edge, the second on the right one.
			drawing.text(label, px(rest, 0), base + 1, ticks.at(Horizontal.MIDDLE, Vertical.TOP));
			drawing.text(label, px(share / 2, 0) - GAP, py(0, share * Ternary.HEIGHT),
					ticks.at(Horizontal.END, Vertical.MIDDLE));
			drawing.text(label, px(1 - rest / 2, 0) + GAP, py(0, rest * Ternary.HEIGHT),
					ticks.at(Horizontal.START, Vertical.MIDDLE));
		}
	}

	private void drawLine(Drawing drawing, double a1, double b1, double c1, double a2, double b2, double c2) {
		Pen pen = Pen.of(sheet.theme().color(ChartRole.GRID));
		double x1 = Ternary.x(a1, b1, c1);
		double y1 = Ternary.y(a1, b1, c1);
		double x2 = Ternary.x(a2, b2, c2);
		double y2 = Ternary.y(a2, b2, c2);
		drawing.line(px(x1, y1), py(x1, y1), px(x2, y2), py(x2, y2), pen);
	}

	private void drawEdges(Drawing drawing) {
		Pen pen = Pen.of(sheet.theme().color(ChartRole.AXIS));
		double top = py(0.5, Ternary.HEIGHT);
		drawing.line(left, base, left + side, base, pen);
		drawing.line(left, base, px(0.5, 0), top, pen);
		drawing.line(left + side, base, px(0.5, 0), top, pen);
	}

	private void drawCorners(Drawing drawing) {
		double below = base + GAP + (step == 0 ? 0 : sheet.line());
		double half = content.width() / 2 - GAP;
		drawCorner(drawing, 0, left, below, half);
		drawCorner(drawing, 1, left + side, below, half);
		drawCorner(drawing, 2, px(0.5, 0), py(0, Ternary.HEIGHT) - GAP - sheet.line(), content.width());
	}

	/** The name of a corner in its middle below or above it, moved where it would leave the figure. */
	private void drawCorner(Drawing drawing, int corner, double x, double y, double room) {
		TextStyle style = sheet.text().sized(sheet.muted().size());
		Words words = new Words(drawing, style);
		double dot = figure.classesAreCorners() ? 2 * DOT + GAP : 0;
		String name = words.fit(figure.corners().get(corner), room - dot);
		double width = words.width(name) + dot;
		// The two below share the line: each keeps to its half.
		double middle = corner == 0 ? Math.min(x, content.centerX() - GAP - width / 2)
				: corner == 1 ? Math.max(x, content.centerX() + GAP + width / 2) : x;
		double start = Math.clamp(middle - width / 2, content.x(), Math.max(content.x(), content.right() - width));
		if (dot > 0) {
			drawing.fillCircle(start + DOT, y + sheet.line() / 2, DOT, sheet.theme().series(corner), 1);
		}
		drawing.text(name, start + dot, y, style);
	}
}
