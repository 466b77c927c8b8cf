package org.brushwork.figure.ridge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.part.Language;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.scale.Range;
import org.brushwork.figure.xy.View;
import org.brushwork.figure.xy.ZoomableFigure;
import org.eclipse.jdt.annotation.Nullable;

/** How a distribution changes over steps, such as weights over epochs: a histogram for each, the latest in front. */
public final class RidgelineFigure implements PickableFigure, ZoomableFigure {

	private final String valueTitle;
	private final String stepTitle;
	private List<Ridge> ridges = List.of();
	private int[] firstRows = { 0 };
	private double mostDense;
	private RidgeStyle style = RidgeStyle.AUTOMATIC;
	private int highlighted = -1;
	private RowSelection selected = RowSelection.NONE;
	private @Nullable View view;
	private String title = "";
	private Language language = Language.usual();

	/**
	 * A figure of steps.
	 *
	 * @param valueTitle what is counted, with its unit; empty for nothing
	 * @param stepTitle  what a step is, such as <i>epoch</i>
	 * @param ridges     of the steps, see {@link #setRidges}
	 */
	public RidgelineFigure(String valueTitle, String stepTitle, List<Ridge> ridges) {
		this.valueTitle = valueTitle;
		this.stepTitle = stepTitle;
		setRidges(ridges);
	}

	@Override
	public String title() {
		return title;
	}

	/** This figure, with a name. */
	public RidgelineFigure titled(String name) {
		title = name;
		return this;
	}

	/** {@inheritDoc} */
	@Override
	public RidgelineFigure in(Locale locale) {
		language = Language.of(locale);
		return this;
	}

	/** The histograms; unmodifiable. */
	public List<Ridge> ridges() {
		return ridges;
	}

	/**
	 * Shows other histograms; what was selected stays selected by number.
	 *
	 * @param other their steps ascend
	 * @throws IllegalArgumentException if a step is not after the one before it
	 */
	public void setRidges(List<Ridge> other) {
		for (int i = 1; i < other.size(); i++) {
			if (other.get(i).step() <= other.get(i - 1).step()) {
				throw new IllegalArgumentException("steps must ascend, got: " + other.get(i).step() + " after "
						+ other.get(i - 1).step());
			}
		}
		ridges = List.copyOf(other);
		mostDense = ridges.stream().mapToDouble(Ridge::mostDense).max().orElse(0);
		firstRows = new int[ridges.size() + 1];
		for (int i = 0; i < ridges.size(); i++) {
			firstRows[i + 1] = firstRows[i] + ridges.get(i).counts().length;
		}
	}

	/** How it is drawn. */
	public RidgeStyle style() {
		return style;
	}

	/** Sets how it is drawn. */
	public void setStyle(RidgeStyle other) {
		style = other;
	}

	/** The number of the histogram that stands out; -1 for none. */
	public int highlighted() {
		return highlighted < ridges.size() ? highlighted : -1;
	}

	/** Makes a histogram stand out, by its number; -1 for none. It is drawn even when others are thinned out. */
	public void setHighlighted(int ridge) {
		highlighted = Math.max(-1, ridge);
	}

	@Override
	public RowSelection selected() {
		return selected;
	}

	/** {@inheritDoc} The other histograms step back; in a heat map those that are selected are outlined. */
	@Override
	public void setSelected(RowSelection histograms) {
		selected = histograms;
	}

	/** {@inheritDoc} x are values, y steps, which go downwards; what was thinned out appears when there is room. */
	@Override
	public View view() {
		View set = view;
		View all = fit();
		return set == null ? all
				: new View(set.x().within(all.x(), 0),
						set.y().within(all.y(), (all.y().upper() - all.y().lower()) / Math.max(1, ridges.size() - 1)));
	}

	@Override
	public View fit() {
		int count = ridges.size();
		double first = count == 0 ? 0 : ridges.get(0).step();
		return new View(valueAxis().fit(valueRange()),
				new Range(first, count < 2 ? first + 1 : ridges.get(count - 1).step()));
	}

	@Override
	public void setView(@Nullable View part) {
		view = part;
	}

	@Override
	public boolean isZoomed() {
		return view != null;
	}

	/** The greatest density of all, which all share as their scale. */
	double mostDense() {
		return mostDense;
	}

	String say(Message message, Object... arguments) {
		return language.say(message, arguments);
	}

	NumberAxis valueAxis() {
		return new NumberAxis(valueTitle, false, language.formats());
	}

	NumberAxis stepAxis() {
		return new NumberAxis(stepTitle, false, language.formats());
	}

	/** From the least to the greatest value of all histograms. */
	Optional<Range> valueRange() {
		return ridges.stream().map(ridge -> new Range(ridge.lower(), ridge.upper())).reduce(Range::and);
	}

	/** What a histogram is in words. */
	public String words(int index) {
		Ridge ridge = ridges.get(index);
		NumberAxis axis = valueAxis();
		int mode = ridge.mode();
		return say(Message.RIDGE, say(Message.NAMED, stepTitle, stepAxis().text(ridge.step())),
				language.numbers().amount(ridge.total()), axis.text(rounded(ridge.lower())),
				axis.text(rounded(ridge.upper())), axis.text(rounded(ridge.edge(mode))),
				axis.text(rounded(ridge.edge(mode + 1))));
	}

	/** Four digits say enough. */
	private static double rounded(double value) {
		return value == 0 ? 0 : new BigDecimal(value).round(new MathContext(4)).doubleValue();
	}

	@Override
	public RidgelineLayout layout(Drawing drawing, Box box, ChartTheme theme) {
		return new RidgelineLayout(this, drawing, box, theme);
	}

	/** {@inheritDoc} A row for each bin of each step. */
	@Override
	public FigureTable table() {
		List<Ridge> shown = ridges;
		int[] first = firstRows;
		List<String> columns = List.of(stepTitle, say(Message.COLUMN_FROM, valueTitle).strip(),
				say(Message.COLUMN_TO, valueTitle).strip(), say(Message.COLUMN_COUNT));
		return new FigureTable(columns, first[shown.size()], row -> {
			int at = Arrays.binarySearch(first, row);
			int index = at >= 0 ? at : -at - 2;
			Ridge ridge = shown.get(index);
			int bin = row - first[index];
			return List.of(ridge.step(), ridge.edge(bin), ridge.edge(bin + 1), ridge.counts()[bin]);
		});
	}
}
