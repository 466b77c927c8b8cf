package org.brushwork.headless;

import java.io.PrintStream;
import org.brushwork.train.run.Curve;
import org.brushwork.train.run.Series;

/** A curve as an area of characters between two axes. */
final class TextPlot {

	private static final int WIDTH = 72;
	private static final int HEIGHT = 10;
	private static final int LABEL = 11;
	private static final int PARTS = 8;
	private static final String BLOCKS = " \u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
	private static final String CHARACTERS = "    #####";

	private final Curve curve;
	private final int shift;
	private final CurveHeights heights;
	private final double[] columns;
	private final double least;
	private final double most;

	/**
	 * A plot.
	 *
	 * @param curve with at least one value
	 * @param shift added to positions where they are shown
	 */
	TextPlot(Curve curve, int shift) {
		this.curve = curve;
		this.shift = shift;
		heights = CurveHeights.of(curve, WIDTH);
		columns = heights.columns();
		least = heights.least();
		most = heights.most();
	}

	/** Whether its heights are logarithms. */
	boolean logarithmic() {
		return heights.logarithmic();
	}

	void print(PrintStream out, boolean blocks) {
		for (int row = HEIGHT - 1; row >= 0; row--) {
			String label = row == HEIGHT - 1 ? RunWords.number(heights.value(most))
					: row == 0 ? RunWords.number(heights.value(least)) : "";
			out.println((" ".repeat(Math.max(0, LABEL - label.length())) + label + (blocks ? " \u2502" : " |")
					+ row(row, blocks)).stripTrailing());
		}
		String line = blocks ? "\u2500" : "-";
		out.println(" ".repeat(LABEL + 1) + (blocks ? "\u2514" : "+") + line.repeat(columns.length));
		Series positions = curve.positions();
		String first = RunWords.position(positions.get(0) + shift);
		String last = RunWords.position(positions.last() + shift);
		int gap = Math.max(1, columns.length - first.length() - last.length());
		out.println(" ".repeat(LABEL + 2) + first + (positions.size() > 1 ? " ".repeat(gap) + last : ""));
	}

	private String row(int row, boolean blocks) {
		String levels = blocks ? BLOCKS : CHARACTERS;
		StringBuilder line = new StringBuilder();
		for (double column : columns) {
			int filled = Double.isNaN(column) ? 0 : height(column) - row * PARTS;
			line.append(levels.charAt(Math.min(PARTS, Math.max(0, filled))));
		}
		return line.toString();
	}

	/** Eighths of a character; what is there always shows. */
	private int height(double value) {
		double part = most > least ? (value - least) / (most - least) : 0;
		return (int) Math.max(PARTS / 2.0, Math.round(part * HEIGHT * PARTS));
	}
}
