package org.brushwork.figure.ridge;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureLayout;
import org.brushwork.figure.Pick;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.geometry.Polygon;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.scale.Tick;
import org.brushwork.figure.xy.ScaledMapping;
import org.brushwork.figure.xy.View;

/** Where ridges lie: values to the right, steps downwards. It maps values and steps to the drawing. */
public final class RidgelineLayout implements FigureLayout, ScaledMapping {

	static final double GAP = 6;
	static final double MARK = 4;
	/** How much of the height the greatest density takes. */
	private static final double RELIEF = 0.3;
	private static final double RELIEF_OF_FEW = 1.6;
	private static final double MOST_RELIEF = 0.55;
	private static final double RELIEF_ALONE = 0.92;
	/** Ridges that are nearer to each other cannot be told apart. */
	private static final double LEAST_SPACING = 4;
	/** With so many more steps than ridges, most of the data would not be seen. */
	private static final double MOST_LEFT_OUT = 8;
	private static final double LABEL_GAP = 14;
	/** How far from a baseline it is touched. */
	private static final double BASELINE = 2;

	private final RidgelineFigure figure;
	private final Sheet sheet;
	private final Box area;
	private final Scale values;
	private final NumberScale steps;
	private final boolean single;
	private final boolean heatMap;
	private final double relief;
	private final int[] shown;
	private final List<Tick> valueTicks;
	private final List<Tick> stepTicks;

	/** Measures. */
	RidgelineLayout(RidgelineFigure figure, Drawing drawing, Box box, ChartTheme theme) {
		this.figure = figure;
		sheet = new Sheet(drawing, box, theme, figure.title());
		Words words = new Words(drawing, sheet.muted());
		List<Ridge> ridges = figure.ridges();
		int count = ridges.size();
		single = count < 2;
		View view = figure.view();
		Box content = sheet.content();
		double below = MARK + 2 + sheet.line() + (figure.valueAxis().title().isEmpty() ? 0 : sheet.line());
		double height = Math.max(1, content.height() - below);
		double share = single ? RELIEF_ALONE : Math.clamp(RELIEF_OF_FEW / count, RELIEF, MOST_RELIEF);
		int most = 1 + (int) Math.max(0, Math.floor(height * (1 - share) / LEAST_SPACING));
		double span = view.y().upper() - view.y().lower();
		int[] seen = seen(view.y().lower(), view.y().upper());
		heatMap = figure.style() == RidgeStyle.HEAT_MAP
				|| figure.style() == RidgeStyle.AUTOMATIC && seen.length > MOST_LEFT_OUT * most;
		relief = heatMap ? 0 : height * share;
		steps = new NumberScale(view.y().lower(), view.y().upper(), Math.max(1, height - relief));
		stepTicks = single ? alone(ridges) : whole(figure.stepAxis().ticks(steps, label -> sheet.line() * 1.3));
		double left = Math.min(stepTicks.stream().mapToDouble(tick -> words.width(tick.label())).max().orElse(0),
				content.width() / 3) + GAP + (figure.stepAxis().title().isEmpty() ? 0 : sheet.line());
		area = new Box(content.x() + left, content.y(), Math.max(1, content.width() - left), height);
		values = figure.valueAxis().scale(view.x(), area.width());
		valueTicks = figure.valueAxis().ticks(values, label -> words.width(label) + LABEL_GAP);
		// Ridges below what is seen reach up into it.
		int[] reaching = seen(view.y().lower(), view.y().upper() + span * relief / steps.length());
		shown = IntStream.concat(IntStream.of(EvenChoice.of(reaching.length, most)).map(i -> reaching[i]),
				figure.highlighted() < 0 ? IntStream.empty() : IntStream.of(figure.highlighted())).distinct().sorted()
				.toArray();
	}

	/** The numbers of the histograms between two steps, ends included. */
	private int[] seen(double from, double to) {
		return IntStream.range(0, size()).filter(i -> from <= step(i) && step(i) <= to).toArray();
	}

	private double step(int index) {
		return figure.ridges().get(index).step();
	}

	private List<Tick> alone(List<Ridge> ridges) {
		return ridges.stream().map(Ridge::step).map(step -> new Tick(step, figure.stepAxis().text(step), false)).toList();
	}

	/** Between whole steps there is nothing. */
	private List<Tick> whole(List<Tick> ticks) {
		boolean allWhole = figure.ridges().stream().allMatch(ridge -> ridge.step() == Math.rint(ridge.step()));
		return !allWhole ? ticks : ticks.stream().filter(tick -> tick.value() == Math.rint(tick.value()))
				.map(tick -> new Tick(tick.value(), figure.stepAxis().text(tick.value()), tick.major())).toList();
	}

	RidgelineFigure figure() {
		return figure;
	}

	Sheet sheet() {
		return sheet;
	}

	List<Tick> valueTicks() {
		return valueTicks;
	}

	List<Tick> stepTicks() {
		return stepTicks;
	}

	/** Whether each step is a row of colours and no ridge. */
	public boolean isHeatMap() {
		return heatMap;
	}

	/** The numbers of the histograms that are drawn as ridges, ascending. */
	public int[] shown() {
		return shown.clone();
	}

	/** How high the greatest density is. */
	public double relief() {
		return relief;
	}

	@Override
	public Box area() {
		return area;
	}

	@Override
	public double px(double value, double step) {
		return area.x() + values.position(value);
	}

	@Override
	public double py(double value, double step) {
		return single ? area.bottom() : area.y() + relief + steps.position(step);
	}

	@Override
	public double x(double px, double py) {
		return values.value(px - area.x());
	}

	@Override
	public double y(double px, double py) {
		return single ? steps.lower() : steps.value(py - area.y() - relief);
	}

	@Override
	public Scale xScale() {
		return values;
	}

	/** {@inheritDoc} It begins below the relief of the first ridge. */
	@Override
	public Scale yScale() {
		return steps;
	}

	@Override
	public boolean downwards() {
		return true;
	}

	/** What of the height belongs to a histogram in a heat map: from half of the way to its neighbours. */
	Range band(int index) {
		double own = figure.ridges().get(index).step();
		double before = index == 0 ? area.y() : py(0, middle(figure.ridges().get(index - 1).step(), own));
		double after = index == size() - 1 ? area.bottom() : py(0, middle(own, figure.ridges().get(index + 1).step()));
		return new Range(Math.min(before, after), after);
	}

	private static double middle(double one, double other) {
		return one / 2 + other / 2;
	}

	/** The outline of a ridge, {@code [0]} x and {@code [1]} y: along the baseline's ends and the middles of its bins. */
	double[][] outline(int index) {
		Ridge ridge = figure.ridges().get(index);
		int bins = ridge.counts().length;
		double base = py(0, ridge.step());
		double[] xs = new double[bins + 2];
		double[] ys = new double[bins + 2];
		xs[0] = px(ridge.lower(), 0);
		xs[bins + 1] = px(ridge.upper(), 0);
		ys[0] = ys[bins + 1] = base;
		for (int bin = 0; bin < bins; bin++) {
			xs[bin + 1] = px(middle(ridge.edge(bin), ridge.edge(bin + 1)), 0);
			ys[bin + 1] = base - (figure.mostDense() > 0 ? ridge.density(bin) / figure.mostDense() * relief : 0);
		}
		return new double[][] { xs, ys };
	}

	/** {@inheritDoc} The ridge in front of which there is no other, or else the one whose baseline is nearest. */
	@Override
	public Optional<Pick> pick(double px, double py, double reach) {
		boolean beside = py < area.y() - reach || py > area.bottom() + reach;
		if (size() == 0 || beside || px < area.x() || px >= area.right()) {
			return Optional.empty();
		}
		if (heatMap) {
			return IntStream.range(0, size()).filter(i -> area.contains(px, py) && py < band(i).upper())
					.mapToObj(this::at).findFirst();
		}
		for (int i = shown.length - 1; i >= 0; i--) {
			double[][] outline = outline(shown[i]);
			if (new Polygon(outline[0], outline[1], outline[0].length).contains(px, py)) {
				return Optional.of(at(shown[i]));
			}
		}
		return IntStream.of(shown).filter(i -> distance(i, py) <= reach).boxed()
				.min((one, other) -> Double.compare(distance(one, py), distance(other, py))).map(this::at);
	}

	private double distance(int index, double py) {
		return Math.abs(py(0, figure.ridges().get(index).step()) - py);
	}

	/**
	 * {@inheritDoc} A ridge is touched at its baseline, for its relief covers those of others; those that are thinned out
	 * between others are touched, too. A step's label is its name.
	 */
	@Override
	public RowSelection touched(Box band) {
		boolean named = band.right() < area.x();
		BitSet touched = new BitSet();
		for (int index = 0; index < size(); index++) {
			touched.set(index, isSeen(index) && (named ? name(index) : row(index)).touches(band));
		}
		return RowSelection.of(touched);
	}

	private boolean isSeen(int index) {
		return single || steps.lower() <= step(index) && step(index) <= steps.upper();
	}

	/** What of a histogram can be touched: its row of colours, or its baseline. */
	private Box row(int index) {
		Ridge ridge = figure.ridges().get(index);
		Range across = heatMap ? band(index) : baseline(py(0, ridge.step()));
		return Box.between(px(ridge.lower(), 0), across.lower(), px(ridge.upper(), 0), across.upper());
	}

	/** Where a histogram's label would be: from half of the way to its neighbours. */
	private Box name(int index) {
		return Box.between(sheet.box().x(), band(index).lower(), area.x(), band(index).upper());
	}

	private static Range baseline(double py) {
		return new Range(py - BASELINE, py + BASELINE);
	}

	@Override
	public int size() {
		return figure.ridges().size();
	}

	@Override
	public Pick at(int index) {
		Ridge ridge = figure.ridges().get(Objects.checkIndex(index, size()));
		double height = figure.mostDense() > 0 ? ridge.mostDense() / figure.mostDense() * relief : 0;
		double base = py(0, ridge.step());
		double left = px(ridge.lower(), 0);
		double right = px(ridge.upper(), 0);
		Box box = heatMap ? Box.between(left, band(index).lower(), right, band(index).upper())
				: Box.between(left, base - height, right, base);
		return new Pick(index, box, figure.words(index));
	}

	@Override
	public void draw(Drawing drawing) {
		new RidgePainter(this, drawing).draw();
	}
}
