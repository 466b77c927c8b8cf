package org.brushwork.figure.ridge;

import java.util.List;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.ColorScale;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.Pen;
import org.brushwork.figure.drawing.Raster;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.Tick;

/** Draws ridges where their layout says. */
final class RidgePainter {

	private static final double GAP = RidgelineLayout.GAP;
	private static final double MARK = RidgelineLayout.MARK;

	private final RidgelineLayout layout;
	private final RidgelineFigure figure;
	private final Drawing drawing;
	private final Sheet sheet;
	private final ChartTheme theme;
	private final Box area;

	RidgePainter(RidgelineLayout layout, Drawing drawing) {
		this.layout = layout;
		this.drawing = drawing;
		figure = layout.figure();
		sheet = layout.sheet();
		theme = sheet.theme();
		area = layout.area();
	}

	void draw() {
		sheet.draw(drawing);
		if (figure.ridges().isEmpty()) {
			sheet.drawEmpty(drawing, figure.say(Message.NO_STEPS));
			return;
		}
		drawGrid();
		if (layout.isHeatMap()) {
			drawHeatMap();
		} else {
			drawing.clipped(area.inset(-1, -1, -1, -1), this::drawRidges);
		}
		drawAxes();
	}

	private void drawGrid() {
		Pen grid = Pen.of(theme.color(ChartRole.GRID));
		for (Tick tick : layout.valueTicks()) {
			double x = layout.px(tick.value(), 0);
			drawing.line(x, area.y(), x, area.bottom(), grid);
		}
	}

	/** The latest in front; the one that stands out over all, translucent, so that later ones do not hide it. */
	private void drawRidges(Drawing inside) {
		ColorScale ages = ColorScale.ages(theme);
		List<Ridge> ridges = figure.ridges();
		double first = ridges.get(0).step();
		double span = ridges.get(ridges.size() - 1).step() - first;
		boolean none = figure.selected().isEmpty();
		int quiet = theme.color(ChartRole.EMPTY);
		Pen edge = Pen.of(theme.color(ChartRole.BACKGROUND)).withAlpha(0.9);
		for (int index : layout.shown()) {
			double age = span > 0 ? (ridges.get(index).step() - first) / span : 1;
			drawRidge(inside, index, none || figure.selected().contains(index) ? ages.color(age) : quiet, 1, edge);
		}
		for (int index : layout.shown()) {
			if (figure.selected().contains(index)) {
				drawEdge(inside, index, Pen.of(theme.color(ChartRole.TEXT)));
			}
		}
		if (figure.highlighted() >= 0) {
			drawRidge(inside, figure.highlighted(), theme.color(ChartRole.NEGATIVE), 0.6,
					Pen.of(theme.color(ChartRole.TEXT)).withWidth(1.5));
		}
	}

	private void drawRidge(Drawing inside, int index, int color, double alpha, Pen pen) {
		double[][] outline = layout.outline(index);
		inside.fillPolygon(outline[0], outline[1], outline[0].length, color, alpha);
		drawEdge(inside, index, pen);
	}

	private void drawEdge(Drawing inside, int index, Pen pen) {
		double[][] outline = layout.outline(index);
		inside.polyline(outline[0], outline[1], outline[0].length, pen);
	}

	private void drawHeatMap() {
		int width = (int) Math.max(1, Math.round(area.width() * drawing.resolution()));
		int height = (int) Math.max(1, Math.round(area.height() * drawing.resolution()));
		float[] most = new float[width * height];
		for (int i = 0; i < figure.ridges().size(); i++) {
			Range band = layout.band(i);
			if (band.upper() < area.y() || band.lower() >= area.bottom()) {
				continue; // not seen
			}
			int top = pixel((band.lower() - area.y()) / area.height(), height);
			int bottom = pixel((band.upper() - area.y()) / area.height(), height);
			addRow(most, figure.ridges().get(i), width, top, Math.max(top, bottom - 1));
		}
		ColorScale colors = ColorScale.viridis(theme);
		int[] argb = new int[most.length];
		for (int i = 0; i < argb.length; i++) {
			// Where nothing was counted the background is seen.
			argb[i] = most[i] > 0 ? 0xFF000000 | colors.color(most[i] / figure.mostDense()) : 0;
		}
		drawing.raster(new Raster(width, height, argb), area);
		drawSelectedBands();
		if (figure.highlighted() >= 0) {
			Range band = layout.band(figure.highlighted());
			drawing.outline(Box.between(area.x(), band.lower() - 1, area.right(), band.upper() + 1),
					Pen.of(theme.color(ChartRole.TEXT)).withWidth(1.5));
		}
	}

	/** A line around each run of neighbours that are selected. */
	private void drawSelectedBands() {
		int count = figure.ridges().size();
		for (int i = 0; i < count; i++) {
			if (figure.selected().contains(i) && !figure.selected().contains(i - 1)) {
				int last = i;
				while (last + 1 < count && figure.selected().contains(last + 1)) {
					last++;
				}
				Box run = Box.between(area.x(), layout.band(i).lower(), area.right(), layout.band(last).upper());
				drawing.outline(run, Pen.of(theme.color(ChartRole.BACKGROUND)).withWidth(4));
				drawing.outline(run, Pen.of(theme.color(ChartRole.TEXT)).withWidth(2));
			}
		}
	}

	/** The greatest density of each pixel that a histogram's bins touch. */
	private void addRow(float[] most, Ridge ridge, int width, int top, int bottom) {
		for (int bin = 0; bin < ridge.counts().length; bin++) {
			float density = (float) ridge.density(bin);
			if (layout.px(ridge.edge(bin + 1), 0) < area.x() || layout.px(ridge.edge(bin), 0) > area.right()) {
				continue;
			}
			int from = pixel((layout.px(ridge.edge(bin), 0) - area.x()) / area.width(), width);
			int to = pixel((layout.px(ridge.edge(bin + 1), 0) - area.x()) / area.width(), width);
			for (int y = top; y <= bottom; y++) {
				for (int x = from; x <= Math.max(from, to - 1); x++) {
					most[y * width + x] = Math.max(most[y * width + x], density);
				}
			}
		}
	}

	private static int pixel(double share, int count) {
		return Math.clamp(Math.round(share * count), 0, count - 1);
	}

	private void drawAxes() {
		Pen axis = Pen.of(theme.color(ChartRole.AXIS));
		drawing.line(area.x(), area.bottom(), area.right(), area.bottom(), axis);
		for (Tick tick : layout.valueTicks()) {
			double x = layout.px(tick.value(), 0);
			drawing.line(x, area.bottom(), x, area.bottom() + MARK, axis);
			double half = drawing.width(tick.label(), sheet.muted()) / 2;
			drawing.text(tick.label(), middle(x, half),
					area.bottom() + MARK + 2, sheet.muted().at(Horizontal.MIDDLE, Vertical.TOP));
		}
		for (Tick tick : layout.stepTicks()) {
			drawing.text(tick.label(), area.x() - GAP, layout.py(0, tick.value()),
					sheet.muted().at(Horizontal.END, Vertical.MIDDLE));
		}
		Words words = new Words(drawing, sheet.muted());
		drawing.text(words.fit(figure.valueAxis().title(), area.width()), area.centerX(),
				area.bottom() + MARK + 2 + sheet.line(), sheet.muted().at(Horizontal.MIDDLE, Vertical.TOP));
		drawing.text(words.fit(figure.stepAxis().title(), area.height()), sheet.content().x() - GAP / 2, area.centerY(),
				sheet.muted().at(Horizontal.MIDDLE, Vertical.TOP).upwards());
	}

	/** Where a label's middle is, so that all of it is seen. */
	private double middle(double x, double half) {
		double first = sheet.box().x() + half;
		return Math.clamp(x, first, Math.max(first, sheet.box().right() - half));
	}
}
