package org.brushwork.headless;

import java.util.List;
import java.util.Locale;
import org.brushwork.evaluation.CellNames;
import org.brushwork.evaluation.slice.Slice;

/** Slices with most errors as a table. */
final class SliceTable {

	private static final int LONGEST_VALUE = 50;
	private static final int BAR = 20;
	private static final long THOUSANDTHS = 1_000;

	private final List<Slice> slices;
	private final int top;
	private final Console console;

	SliceTable(List<Slice> slices, int top, Console console) {
		this.slices = slices;
		this.top = top;
		this.console = console;
	}

	/** Prints a blank line, the title and the table. */
	void print() {
		console.out().println();
		console.out().println(Message.EVALUATE_SLICES.with());
		if (slices.isEmpty()) {
			console.out().println(Message.LOGS_NONE.with());
			return;
		}
		Grid grid = new Grid(1).row("", Message.EVALUATE_ROWS.with(), Message.EVALUATE_WRONG.with(),
				Message.EVALUATE_ELSE.with(), Message.EVALUATE_EXCESS.with(), Message.EVALUATE_SCORE.with(), "");
		for (Slice slice : slices.subList(0, Math.min(top, slices.size()))) {
			grid.row(Shortened.middle(words(slice), LONGEST_VALUE, console.blocks() ? "\u2026" : "..."),
					Message.INTEGER.with(slice.rows()), TextEvaluation.share(slice.rate()),
					TextEvaluation.share(slice.otherRate()), Message.INTEGER.with(slice.excess()),
					String.format(Locale.ENGLISH, "%.1f", slice.score()),
					Bar.of(Math.round(slice.rate() * THOUSANDTHS), THOUSANDTHS, BAR, console.blocks()));
		}
		grid.print(console.out(), true);
		if (slices.size() > top) {
			console.out().println(Message.EVALUATE_MORE.with(slices.size() - top));
		}
	}

	/** What the rows of a slice have in common. */
	static String words(Slice slice) {
		String from = CellNames.of(slice.from());
		String to = CellNames.of(slice.to());
		return switch (slice.kind()) {
		case WORD -> Message.SLICE_WORD.with(slice.column(), slice.value());
		case LENGTH -> slice.from() == slice.to() ? Message.SLICE_ONE_LENGTH.with(slice.column(), from)
				: Message.SLICE_LENGTH.with(slice.column(), from, to);
		case VALUE -> Message.SLICE_VALUE.with(slice.column(), slice.value());
		case RANGE -> slice.from() == slice.to() ? Message.SLICE_VALUE.with(slice.column(), from)
				: Message.SLICE_RANGE.with(slice.column(), from, to);
		case MISSING -> Message.SLICE_MISSING.with(slice.column());
		};
	}
}
