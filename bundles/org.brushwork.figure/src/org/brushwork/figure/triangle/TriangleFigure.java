package org.brushwork.figure.triangle;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.part.Language;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Numbers;
import org.brushwork.figure.xy.PointLayer;

/**
 * Three probabilities as a point in an equilateral triangle: the nearer to a corner, the larger that one is. A few points
 * are circles, many are a raster of densities by class, in which none is left out. While some are selected the others step
 * back.
 */
public final class TriangleFigure implements PickableFigure {

	private final List<String> corners;
	private final PointLayer layer;
	private TernaryPoints points;
	private String title = "";
	private boolean grid = true;
	private Language language = Language.usual();
	/** Made once: formats take longer than what they write. */
	private Numbers numbers = language.numbers();

	/**
	 * A triangle.
	 *
	 * @param corners names of the three shares: lower left, lower right, top
	 * @throws IllegalArgumentException if there are not three
	 */
	public TriangleFigure(List<String> corners, TernaryPoints points) {
		if (corners.size() != 3) {
			throw new IllegalArgumentException("a triangle has 3 corners, got: " + corners.size());
		}
		this.corners = List.copyOf(corners);
		this.points = points;
		layer = new PointLayer("", points.plane());
	}

	@Override
	public String title() {
		return title;
	}

	/** This figure, with a name. */
	public TriangleFigure titled(String name) {
		title = name;
		return this;
	}

	/** {@inheritDoc} */
	@Override
	public TriangleFigure in(Locale locale) {
		language = Language.of(locale);
		numbers = language.numbers();
		return this;
	}

	/** Sets whether lines of equal shares are drawn where they have room; at first they are. */
	public void setGrid(boolean shown) {
		grid = shown;
	}

	/** Whether lines of equal shares are drawn. */
	public boolean hasGrid() {
		return grid;
	}

	/** The names of the corners: lower left, lower right, top. */
	public List<String> corners() {
		return corners;
	}

	/** The points. */
	public TernaryPoints points() {
		return points;
	}

	/** Shows other points; what was selected stays selected by number. */
	public void setPoints(TernaryPoints other) {
		points = other;
		layer.setPoints(other.plane());
	}

	@Override
	public RowSelection selected() {
		return layer.selected();
	}

	@Override
	public void setSelected(RowSelection some) {
		layer.setSelected(some);
	}

	PointLayer layer() {
		return layer;
	}

	Numbers numbers() {
		return numbers;
	}

	String say(Message message, Object... arguments) {
		return language.say(message, arguments);
	}

	/** Whether the classes of the points are the corners, so that corners can have their colours. */
	boolean classesAreCorners() {
		return points.plane().names().equals(corners);
	}

	/** What a point is: its number and class, and its shares. */
	public String words(int point) {
		Numbers numbers = numbers();
		List<String> names = points.plane().names();
		String number = say(Message.POINT, numbers.amount(point + 1.0));
		String name = names.size() > 1 ? say(Message.LISTED, number, names.get(points.plane().classOf(point))) : number;
		if (Double.isNaN(points.plane().xs()[point])) {
			return say(Message.VALUE, name, say(Message.NO_SHARES));
		}
		String shares = IntStream.range(0, 3)
				.mapToObj(corner -> say(Message.NAMED, corners.get(corner), numbers.percent(points.share(point, corner))))
				.reduce((some, more) -> say(Message.LISTED, some, more)).orElseThrow();
		return say(Message.VALUE, name, shares);
	}

	@Override
	public TriangleLayout layout(Drawing drawing, Box box, ChartTheme theme) {
		return new TriangleLayout(this, drawing, box, theme);
	}

	/** {@inheritDoc} The shares as they were given, and the class when there are several. */
	@Override
	public FigureTable table() {
		TernaryPoints shown = points;
		boolean named = shown.plane().names().size() > 1;
		List<String> columns = named
				? List.of(corners.get(0), corners.get(1), corners.get(2), say(Message.COLUMN_CLASS))
				: corners;
		return new FigureTable(columns, shown.size(),
				row -> named
						? List.of(shown.given(row, 0), shown.given(row, 1), shown.given(row, 2),
								shown.plane().names().get(shown.plane().classOf(row)))
						: List.of(shown.given(row, 0), shown.given(row, 1), shown.given(row, 2)));
	}
}
