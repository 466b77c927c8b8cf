package org.brushwork.figure.xy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.part.Language;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.scale.Axis;
import org.brushwork.figure.scale.LogAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A figure with a horizontal and a vertical axis, and layers between them, drawn in the order in which they were added.
 */
public final class XYFigure implements ZoomableFigure {

	private Axis xAxis;
	private Axis yAxis;
	private final List<Layer> layers = new ArrayList<>();
	private String title = "";
	private @Nullable View view;
	private boolean yDownwards;
	private Language language = Language.usual();
	private @Nullable String emptyText;
	private LeftOutText leftOutText = this::leftOut;

	/** A figure without layers. */
	public XYFigure(Axis xAxis, Axis yAxis) {
		this.xAxis = xAxis;
		this.yAxis = yAxis;
	}

	/** The horizontal axis. */
	public Axis xAxis() {
		return xAxis;
	}

	/** The vertical axis. */
	public Axis yAxis() {
		return yAxis;
	}

	@Override
	public String title() {
		return title;
	}

	/** This figure, with a name. */
	public XYFigure titled(String name) {
		title = name;
		return this;
	}

	/** {@inheritDoc} So do both axes. */
	@Override
	public XYFigure in(Locale locale) {
		language = Language.of(locale);
		xAxis = xAxis.in(locale);
		yAxis = yAxis.in(locale);
		return this;
	}

	/** This figure, its vertical axis growing downwards, so that lying bars are read from the top. */
	public XYFigure withYDownwards() {
		yDownwards = true;
		return this;
	}

	/** Whether the vertical axis grows downwards. */
	public boolean isYDownwards() {
		return yDownwards;
	}

	/** This figure, with what stands in it when there is nothing to show. */
	public XYFigure sayingWhenEmpty(String text) {
		emptyText = text;
		return this;
	}

	/** What stands in it when there is nothing to show. */
	public String emptyText() {
		String set = emptyText;
		return set != null ? set : language.say(Message.NO_DATA);
	}

	/** This figure, with what it says of values that it has to leave out. */
	public XYFigure sayingOfLeftOut(LeftOutText text) {
		leftOutText = text;
		return this;
	}

	private String leftOut(int count, boolean logarithms) {
		return language.say(logarithms ? Message.LEFT_OUT_NOT_ABOVE_ZERO : Message.LEFT_OUT_INFINITE,
				language.numbers().amount(count));
	}

	/** What it says of values that have no place on its axes; empty when there are none. */
	public String leftOutText() {
		int count = layers.stream().mapToInt(layer -> layer.leftOut(xAxis, yAxis)).reduce(0, Math::addExact);
		return count == 0 ? "" : leftOutText.of(count, xAxis instanceof LogAxis || yAxis instanceof LogAxis);
	}

	/** Whether no layer has anything that has a place on the axes. */
	public boolean isEmpty() {
		return union(xAxis, Layer::xRange).isEmpty() || union(yAxis, Layer::yRange).isEmpty();
	}

	/** This figure, with a layer above the others. */
	public XYFigure with(Layer layer) {
		layers.add(layer);
		return this;
	}

	/** The layers from below; unmodifiable. */
	public List<Layer> layers() {
		return List.copyOf(layers);
	}

	@Override
	public View view() {
		View set = view;
		return set == null ? fit() : set;
	}

	@Override
	public void setView(@Nullable View part) {
		view = part;
	}

	@Override
	public boolean isZoomed() {
		return view != null;
	}

	@Override
	public View fit() {
		return new View(standing(xAxis, false).fit(union(xAxis, Layer::xRange)),
				standing(yAxis, true).fit(union(yAxis, Layer::yRange)));
	}

	private Axis standing(Axis axis, boolean vertical) {
		return axis instanceof NumberAxis numbers && layers.stream().anyMatch(layer -> layer.fromZero(vertical))
				? numbers.withZero()
				: axis;
	}

	private Optional<Range> union(Axis axis, BiFunction<Layer, Axis, Optional<Range>> range) {
		return layers.stream().map(layer -> range.apply(layer, axis)).flatMap(Optional::stream).reduce(Range::and);
	}

	/** Where the layers lie when the figure is drawn into a box. */
	public Plot plot(Drawing drawing, Box box, ChartTheme theme) {
		return new XYLayout(this, drawing, box, theme).plot();
	}

	@Override
	public void draw(Drawing drawing, Box box, ChartTheme theme) {
		XYLayout layout = new XYLayout(this, drawing, box, theme);
		layout.drawFrame();
		layout.drawLayers();
	}

	/**
	 * {@inheritDoc} The tables of all layers, one under the other when there are several, with their names in front.
	 * Times and categories are texts, and columns have the titles of their axes.
	 */
	@Override
	public FigureTable table() {
		FigureTable table = layers.size() == 1 ? layers.get(0).table() : LayerTables.of(layers);
		return new AxisTable(xAxis, yAxis, language).of(table);
	}
}
