package org.brushwork.figure.matrix;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.ColorScale;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.drawing.TextStyle;
import org.brushwork.figure.drawing.TextStyle.Horizontal;
import org.brushwork.figure.drawing.TextStyle.Vertical;
import org.brushwork.figure.geometry.Grid;
import org.brushwork.figure.part.CellOutline;
import org.brushwork.figure.part.ColorLegend;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Sheet;
import org.brushwork.figure.part.Words;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.NumberScale;
import org.brushwork.figure.scale.Scale;
import org.brushwork.figure.scale.Tick;

/** Draws a matrix where its layout says. */
final class MatrixPainter {

	private static final double GAP = MatrixLayout.GAP;
	/** Smaller cells, or more, are pixels of a picture. */
	private static final double LEAST_CELL = 4;
	private static final int MOST_CELLS = 10_000;
	/** More selected cells are veiled instead of outlined. */
	private static final int MOST_OUTLINES = 1_000;
	/** How far an outline reaches around a cell. */
	private static final double OUTLINE = 2;
	private static final double NUMBER_SIZE = 0.85;
	/** A row of names with less than this between them is hard to read. */
	private static final double LINE_SPACING = 1.15;

	private final MatrixLayout layout;
	private final MatrixFigure figure;
	private final Drawing drawing;
	private final Sheet sheet;
	private final ChartTheme theme;
	private final Grid grid;
	private final Box area;
	private final int[] rowPlaces;
	private final int[] columnPlaces;

	MatrixPainter(MatrixLayout layout, Drawing drawing) {
		this.layout = layout;
		this.drawing = drawing;
		figure = layout.figure();
		sheet = layout.sheet();
		theme = sheet.theme();
		grid = layout.grid();
		area = layout.area();
		rowPlaces = layout.rowPlaces().toArray();
		columnPlaces = layout.columnPlaces().toArray();
	}

	void draw() {
		sheet.draw(drawing);
		if (figure.matrix().isEmpty()) {
			sheet.drawEmpty(drawing, figure.say(Message.NO_CLASSES));
			return;
		}
		drawing.clipped(area, inside -> {
			MatrixHeat.Colors colors = colors();
			if (Math.min(grid.width(), grid.height()) < LEAST_CELL
					|| (long) rowPlaces.length * columnPlaces.length > MOST_CELLS) {
				drawRaster(inside, colors);
			} else {
				drawCells(inside, colors);
			}
			if (figure.selected().size() > MOST_OUTLINES) {
				inside.raster(MatrixVeil.over(layout, figure.selected(), theme.color(ChartRole.BACKGROUND)), area);
			}
		});
		if (figure.selected().size() <= MOST_OUTLINES) {
			drawing.clipped(area.inset(-OUTLINE, -OUTLINE, -OUTLINE, -OUTLINE), this::drawSelected);
		}
		if (layout.isNamed()) {
			drawRowNames();
			drawColumnNames();
		}
		if (layout.totalsWidth() > 0) {
			drawRowTotals();
			drawColumnTotals();
		}
		drawLegend();
	}

	private void drawRaster(Drawing inside, MatrixHeat.Colors colors) {
		Box box = grid.span(columnPlaces[0], rowPlaces[0], columnPlaces.length, rowPlaces.length);
		int[] rows = IntStream.of(rowPlaces).map(place -> figure.order().rows()[place]).toArray();
		int[] columns = IntStream.of(columnPlaces).map(place -> figure.order().columns()[place]).toArray();
		int width = (int) Math.max(1, Math.round(box.width() * inside.resolution()));
		int height = (int) Math.max(1, Math.round(box.height() * inside.resolution()));
		inside.raster(figure.heat().raster(rows, columns, width, height, colors), box);
	}

	private void drawCells(Drawing inside, MatrixHeat.Colors colors) {
		TextStyle style = sheet.muted().sized(NUMBER_SIZE).at(Horizontal.MIDDLE, Vertical.MIDDLE);
		boolean numbers = inside.height(style) + 1 <= grid.height();
		for (int rowPlace : rowPlaces) {
			int row = figure.order().rows()[rowPlace];
			for (int columnPlace : columnPlaces) {
				int column = figure.order().columns()[columnPlace];
				Box cell = grid.filled(columnPlace, rowPlace);
				int fill = colors.color(figure.heat().heat(row, column));
				inside.fill(cell, fill, 1);
				if (numbers) {
					drawNumber(inside, cell, figure.heat().shown(row, column), fill, style);
				}
			}
		}
	}

	/** What is coloured are errors, or the amounts when nothing is an error. */
	private MatrixHeat.Colors colors() {
		ColorScale wrong = figure.matrix().isConfusion() ? ColorScale.errors(theme) : ColorScale.viridis(theme);
		return new MatrixHeat.Colors(wrong, ColorScale.quiet(theme));
	}

	/** In the middle of what is seen of the cell. */
	private void drawNumber(Drawing inside, Box whole, double value, int fill, TextStyle style) {
		Box cell = seen(whole);
		String number = number(value);
		if (inside.width(number, style) + 4 <= cell.width() && inside.height(style) <= cell.height()) {
			boolean quiet = value == 0 && figure.matrix().isConfusion();
			int color = quiet ? theme.color(ChartRole.MUTED_TEXT) : ChartTheme.on(fill);
			inside.text(number, cell.centerX(), cell.centerY(), style.in(color));
		}
	}

	private String number(double value) {
		return figure.mode() == MatrixMode.COUNT ? layout.numbers().brief(value) : layout.numbers().percent(value);
	}

	private void drawSelected(Drawing inside) {
		int columns = figure.matrix().columns().size();
		if (!figure.selected().isEmpty()) {
			new CellOutline(grid, columns, figure.matrix().rows().size(), (column, row) -> figure.selected()
					.contains(figure.order().rows()[row] * columns + figure.order().columns()[column]))
					.draw(inside, theme, columnPlaces, rowPlaces);
		}
	}

	private void drawRowNames() {
		Words words = new Words(drawing, sheet.muted());
		double left = sheet.content().x() + (figure.rowTitle().isEmpty() ? 0 : sheet.line() + GAP / 2);
		Scale rows = new NumberScale(layout.rowNames().size() - layout.yScale().upper() - 0.5,
				layout.rowNames().size() - layout.yScale().lower() - 0.5, area.height());
		for (Tick tick : ticks(layout.rowNames(), rows, sheet.line())) {
			drawing.text(words.fit(tick.label(), area.x() - GAP - left), area.x() - GAP,
					area.y() + rows.position(tick.value()), sheet.muted().at(Horizontal.END, Vertical.MIDDLE));
		}
		drawing.text(words.fit(figure.rowTitle(), area.height()), sheet.content().x(), area.centerY(),
				sheet.text().sized(sheet.muted().size()).at(Horizontal.MIDDLE, Vertical.TOP).upwards());
	}

	private void drawColumnNames() {
		Words words = new Words(drawing, sheet.muted());
		Scale columns = layout.xScale().withRange(layout.xScale().lower() - 0.5, layout.xScale().upper() - 0.5);
		double base = area.y() - GAP;
		boolean up = layout.areColumnNamesUpwards();
		for (Tick tick : ticks(layout.columnNames(), columns, up ? sheet.line() : 0)) {
			double x = area.x() + columns.position(tick.value());
			if (up) {
				drawing.text(words.fit(tick.label(), layout.columnNamesHeight()), x, base,
						sheet.muted().at(Horizontal.START, Vertical.MIDDLE).upwards());
			} else {
				drawing.text(tick.label(), x, base, sheet.muted().at(Horizontal.MIDDLE, Vertical.BOTTOM));
			}
		}
		drawing.text(words.fit(figure.columnTitle(), area.width()), area.centerX(), base - layout.columnNamesHeight(),
				sheet.text().sized(sheet.muted().size()).at(Horizontal.MIDDLE, Vertical.BOTTOM));
	}

	private static List<Tick> ticks(List<String> names, Scale scale, double room) {
		return new CategoryAxis("", names).ticks(scale, name -> room * LINE_SPACING);
	}

	/** Numbers where they have room, bars where they have not. */
	private void drawRowTotals() {
		LabelledMatrix matrix = figure.matrix();
		double left = area.right() + GAP;
		double width = layout.totalsWidth();
		double most = most(matrix.rows().size(), matrix::rowTotal);
		boolean numbers = grid.height() >= sheet.line();
		for (int[] places : strips(rowPlaces, area.height())) {
			double total = most(places, place -> matrix.rowTotal(figure.order().rows()[place]));
			double top = Math.max(area.y(), grid.y(places[0]));
			double bottom = Math.min(area.bottom(), grid.y(places[places.length - 1] + 1));
			if (!numbers) {
				fillBar(left, top, left + width * share(total, most), bottom - gap());
			} else if (bottom - top >= sheet.line()) {
				drawing.text(layout.numbers().brief(total), left + width - GAP, (top + bottom) / 2,
						totalStyle().at(Horizontal.END, Vertical.MIDDLE));
			}
		}
	}

	private void drawColumnTotals() {
		LabelledMatrix matrix = figure.matrix();
		double top = area.bottom() + GAP;
		double height = layout.totalsHeight();
		double most = most(matrix.columns().size(), matrix::columnTotal);
		boolean numbers = grid.width() >= layout.totalsWidth();
		Words words = new Words(drawing, totalStyle());
		for (int[] places : strips(columnPlaces, area.width())) {
			double total = most(places, place -> matrix.columnTotal(figure.order().columns()[place]));
			double left = Math.max(area.x(), grid.x(places[0]));
			double right = Math.min(area.right(), grid.x(places[places.length - 1] + 1));
			if (!numbers) {
				fillBar(left, top, right - gap(), top + height * share(total, most));
			} else if (right - left >= words.width(layout.numbers().brief(total))) {
				drawing.text(layout.numbers().brief(total), (left + right) / 2, top + height / 2,
						totalStyle().at(Horizontal.MIDDLE, Vertical.MIDDLE));
			}
		}
		String all = layout.numbers().brief(matrix.total());
		drawing.text(all, area.right() + layout.totalsWidth(), top + height / 2,
				totalStyle().inBold().at(Horizontal.END, Vertical.MIDDLE));
	}

	private TextStyle totalStyle() {
		return sheet.text().sized(NUMBER_SIZE);
	}

	private double gap() {
		return Math.min(grid.width(), grid.height()) >= LEAST_CELL + 1 ? 1 : 0;
	}

	private void fillBar(double left, double top, double right, double bottom) {
		if (left < right && top < bottom) {
			drawing.fill(Box.between(left, top, right, bottom), theme.color(ChartRole.WHOLE), 1);
		}
	}

	/** What of a cell is in the area. */
	private Box seen(Box cell) {
		double left = Math.max(cell.x(), area.x());
		double top = Math.max(cell.y(), area.y());
		return new Box(left, top, Math.max(0, Math.min(cell.right(), area.right()) - left),
				Math.max(0, Math.min(cell.bottom(), area.bottom()) - top));
	}

	/** Places side by side, as many strips as there are units at most. */
	private static List<int[]> strips(int[] places, double length) {
		int strips = (int) Math.clamp(Math.floor(length), 1.0, places.length);
		return IntStream.range(0, strips).mapToObj(i -> IntStream
				.range((int) ((long) i * places.length / strips), (int) ((long) (i + 1) * places.length / strips))
				.map(j -> places[j]).toArray()).toList();
	}

	private static double most(int[] places, IntToDoubleFunction value) {
		return IntStream.of(places).mapToDouble(value).max().orElse(0);
	}

	private static double most(int count, IntToDoubleFunction value) {
		return IntStream.range(0, count).mapToDouble(value).max().orElse(0);
	}

	private static double share(double value, double most) {
		return most > 0 ? value / most : 0;
	}

	private void drawLegend() {
		double y = sheet.content().bottom() - sheet.line();
		double most = figure.heat().mostWrong();
		if (most > 0) {
			String name = figure.matrix().isConfusion() ? figure.say(Message.ERRORS) : "";
			double right = Math.min(sheet.content().right(), Math.max(area.right(), sheet.content().x() + 160));
			new ColorLegend(colors().wrong(), name, number(0), number(most), "").draw(drawing, sheet,
					sheet.content().x(), right, y);
		}
	}
}
