package org.brushwork.figure.xy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.LabelSpace;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.scale.Tick;

/**
 * Which parts of a figure have room and where they are. What lies between the axes comes first: axis titles, the
 * legend, ticks and the title give way in this order.
 */
final class Arrangement {

	/** What may give way, in this order. */
	enum Part {
		AXIS_TITLES, LEGEND, TICKS, TITLE
	}

	static final double MARGIN = 10;
	static final double GAP = 6;
	static final double MARK = 4;
	private static final double LABEL_GAP = 18;
	private static final double NAME_GAP = 8;
	private static final double LEAST_NAME = 40;
	private static final double LEAST_WIDTH = 60;
	private static final double LEAST_HEIGHT = 36;
	private static final double SHORT_NAME = 72;

	private final XYFigure figure;
	private final Drawing drawing;
	private final Box box;
	private final TextStyle text;
	private final TextStyle small;
	private final double line;
	private final Set<Part> parts;
	private final double longestName;
	private final LabelSpace xSpace;
	final Legend legend;
	final Plot plot;
	final List<Tick> xTicks;
	final List<Tick> yTicks;

	/** As many parts as have room. */
	static Arrangement of(XYFigure figure, View view, Drawing drawing, Box box, ChartTheme theme, TextStyle text,
			TextStyle small) {
		Set<Part> parts = EnumSet.allOf(Part.class);
		Arrangement arrangement = new Arrangement(figure, view, drawing, box, theme, text, small, parts);
		for (Part part : Part.values()) {
			Box area = arrangement.plot.box();
			if (area.width() >= LEAST_WIDTH && area.height() >= LEAST_HEIGHT) {
				break;
			}
			parts.remove(part);
			arrangement = new Arrangement(figure, view, drawing, box, theme, text, small, parts);
		}
		return arrangement;
	}

	private Arrangement(XYFigure figure, View view, Drawing drawing, Box box, ChartTheme theme, TextStyle text,
			TextStyle small, Set<Part> parts) {
		this.figure = figure;
		this.drawing = drawing;
		this.box = box;
		this.text = text;
		this.small = small;
		this.line = drawing.height(small);
		this.parts = EnumSet.copyOf(parts.isEmpty() ? EnumSet.noneOf(Part.class) : parts);
		List<LegendEntry> entries = figure.layers().stream().flatMap(layer -> layer.legend().stream()).toList();
		legend = new Legend(has(Part.LEGEND) ? entries : List.of(), drawing, small, box.width() - 2 * MARGIN);
		double top = top();
		double height = Math.max(1, Math.floor(box.height() - top - bottom()));
		Scale y = figure.yAxis().scale(view.y(), height);
		yTicks = has(Part.TICKS) ? yTicks(y) : List.of();
		double left = left();
		double width = Math.max(1, Math.floor(box.width() - left - MARGIN));
		Scale x = figure.xAxis().scale(view.x(), width);
		double slot = width / (view.x().upper() - view.x().lower());
		boolean names = figure.xAxis() instanceof CategoryAxis;
		longestName = names ? longestName(slot, width) : Double.MAX_VALUE;
		xSpace = new LabelSpace(left - 2, MARGIN - 2, names ? NAME_GAP : LABEL_GAP,
				label -> Math.min(longestName, drawing.width(label, small)));
		xTicks = has(Part.TICKS) ? figure.xAxis().ticks(x, xSpace) : List.of();
		Box area = new Box(Math.round(box.x() + left), Math.round(box.y() + top), width, height);
		plot = new Plot(area, x, y, theme, figure.isYDownwards());
	}

	/** Names are shortened to their category's room where that is enough for a few letters; else some are left out. */
	private static double longestName(double slot, double width) {
		return slot - NAME_GAP >= LEAST_NAME ? slot - NAME_GAP : Math.min(SHORT_NAME, width / 3);
	}

	boolean has(Part part) {
		return parts.contains(part);
	}

	boolean hasTitle() {
		return has(Part.TITLE) && !figure.title().isEmpty();
	}

	boolean hasXTitle() {
		return has(Part.AXIS_TITLES) && !figure.xAxis().title().isEmpty();
	}

	boolean hasYTitle() {
		return has(Part.AXIS_TITLES) && !figure.yAxis().title().isEmpty();
	}

	private double top() {
		double title = hasTitle() ? drawing.height(text) + GAP : 0;
		double names = legend.height() > 0 ? legend.height() + GAP / 2 : 0;
		return Math.ceil(title + names + MARGIN);
	}

	/** Where the legend begins. */
	double legendTop() {
		return box.y() + MARGIN / 2 + (hasTitle() ? drawing.height(text) + GAP / 2 : 0);
	}

	/** From the plot to the labels below: those of both axes must not touch in the corner. */
	double xLabelsDown() {
		return Math.ceil(Math.max(MARK + 2, line / 2 + 1));
	}

	private double bottom() {
		double ticks = has(Part.TICKS) ? xLabelsDown() + line : MARGIN - GAP;
		return Math.ceil(ticks + (hasXTitle() ? line + 1 : 0) + GAP);
	}

	/** Labels of numbers that would take half of the width leave only their marks. */
	private List<Tick> yTicks(Scale y) {
		double gap = figure.yAxis() instanceof CategoryAxis ? 1 : line * 1.2;
		List<Tick> ticks = figure.yAxis().ticks(y, new LabelSpace(line / 2, line / 2, gap, label -> line));
		boolean tooWide = ticks.stream().anyMatch(tick -> drawing.width(yLabel(tick), small) > box.width() / 2);
		return tooWide ? ticks.stream().map(tick -> new Tick(tick.value(), "", false)).toList() : ticks;
	}

	private double left() {
		double widest = yTicks.stream().mapToDouble(tick -> drawing.width(yLabel(tick), small)).max().orElse(0);
		return Math.ceil((hasYTitle() ? MARGIN / 2 + line : 0) + (widest > 0 ? widest + GAP + MARGIN / 2 : MARGIN));
	}

	/** What stands at a tick of the vertical axis: long names take at most a third of the width. */
	String yLabel(Tick tick) {
		return figure.yAxis() instanceof CategoryAxis
				? TextFit.shortened(drawing, tick.label(), small, box.width() / 3)
				: tick.label();
	}

	/** What stands at a tick of the horizontal axis. */
	String xLabel(Tick tick) {
		return longestName == Double.MAX_VALUE ? tick.label()
				: TextFit.shortened(drawing, tick.label(), small, longestName);
	}

	/** Where the middle of the label of a tick of the horizontal axis is. */
	double xLabelMiddle(Tick tick) {
		return plot.box().x() + xSpace.middle(tick, plot.x());
	}
}
