package org.brushwork.figure.bars;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.FigureTable;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.ScrollableFigure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.Drawing;
import org.brushwork.figure.part.Language;
import org.brushwork.figure.part.Message;
import org.brushwork.figure.part.Numbers;

/**
 * What became more and what fewer between two periods: a row for each thing, with a bar of the difference to the right or
 * to the left, and both counts. A thing has the number of its row.
 */
public final class ChangesFigure implements PickableFigure, ScrollableFigure {

	private Changes data;
	private RowSelection selected = RowSelection.NONE;
	private int firstRow;
	private String title = "";
	private Optional<String> emptyText = Optional.empty();
	private Optional<String> beforeName = Optional.empty();
	private Optional<String> afterName = Optional.empty();
	private Language language = Language.usual();
	/** Made once: formats take longer than what they write. */
	private Numbers numbers = language.numbers();

	/** A figure of changes. */
	public ChangesFigure(Changes data) {
		this.data = data;
	}

	@Override
	public String title() {
		return title;
	}

	/** This figure, with a name. */
	public ChangesFigure titled(String name) {
		title = name;
		return this;
	}

	/** This figure, with names for what is compared in its table, instead of <i>before</i> and <i>after</i>. */
	public ChangesFigure named(String before, String after) {
		beforeName = Optional.of(before);
		afterName = Optional.of(after);
		return this;
	}

	/** This figure, with a sentence for when there is nothing to see. */
	public ChangesFigure sayingWhenEmpty(String sentence) {
		emptyText = Optional.of(sentence);
		return this;
	}

	String emptyText() {
		return emptyText.orElseGet(() -> language.say(Message.NO_CHANGES));
	}

	@Override
	public ChangesFigure in(Locale locale) {
		language = Language.of(locale);
		numbers = language.numbers();
		return this;
	}

	/** The changes. */
	public Changes data() {
		return data;
	}

	/** Shows others. */
	public void setData(Changes other) {
		data = other;
	}

	@Override
	public RowSelection selected() {
		return selected;
	}

	@Override
	public void setSelected(RowSelection things) {
		selected = things;
	}

	/** The place of the first row that is seen; a layout shows an earlier one when there is room at the end. */
	public int firstRow() {
		return firstRow;
	}

	@Override
	public void setFirstRow(int place) {
		firstRow = Math.max(0, place);
	}

	/** The size of the greatest difference, at least 1: the scale of all bars. */
	long most() {
		return Math.max(1, IntStream.range(0, data.names().size()).mapToLong(row -> Math.abs(data.difference(row))).max()
				.orElse(1));
	}

	/** A difference with its sign. */
	String difference(int row) {
		long difference = data.difference(row);
		String size = numbers.amount(Math.abs(difference));
		return difference == 0 ? "\u00B10" : (difference < 0 ? "\u2212" : "+") + size;
	}

	/** Both counts, the first one first. */
	String counts(int row) {
		return numbers.amount(data.before()[row]) + " \u2192 " + numbers.amount(data.after()[row]);
	}

	/** What became of a thing, in words. */
	public String words(int row) {
		return language.say(Message.VALUE, data.names().get(row),
				language.say(Message.LISTED, counts(row), difference(row)));
	}

	@Override
	public ChangesLayout layout(Drawing drawing, Box box, ChartTheme theme) {
		return new ChangesLayout(this, drawing, box, theme);
	}

	/** {@inheritDoc} A row for each thing. */
	@Override
	public FigureTable table() {
		Changes shown = data;
		return new FigureTable(
				List.of(language.say(Message.COLUMN_LABEL), beforeName.orElseGet(() -> language.say(Message.COLUMN_BEFORE)),
						afterName.orElseGet(() -> language.say(Message.COLUMN_AFTER)), language.say(Message.COLUMN_DIFFERENCE)),
				shown.names().size(), row -> List.of(shown.names().get(row), shown.before()[row], shown.after()[row],
						shown.difference(row)));
	}
}
