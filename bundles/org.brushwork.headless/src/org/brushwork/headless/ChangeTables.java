package org.brushwork.headless;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.brushwork.evaluation.BeforeAfter;
import org.brushwork.evaluation.McNemar;
import org.brushwork.evaluation.PairedRows;

/** What another prediction of the same rows changed, as tables. */
final class ChangeTables {

	private static final double SMALLEST = 0.0001;

	private final BeforeAfter change;
	private final String before;
	private final int top;
	private final PrintStream out;

	/** @param before what the predictions before are called */
	ChangeTables(BeforeAfter change, String before, int top, PrintStream out) {
		this.change = change;
		this.before = before;
		this.top = top;
		this.out = out;
	}

	void print() {
		PairedRows rows = change.rows();
		out.println();
		out.println(Message.CHANGE_HEAD.with(before, rows.size(), rows.byId() ? 1 : 0));
		printMismatches(rows);
		out.println(Message.CHANGE_ACCURACY.with(change.before().accuracy(), change.after().accuracy()));
		out.println(Message.CHANGE_SIDES.with(change.mended().size(), change.broken().size(), change.bothRight(),
				change.bothWrong()));
		out.println(Message.CHANGE_TEST.with(chance(), change.test().method() == McNemar.Method.EXACT ? 1 : 0));
		printCells();
		printMoves();
	}

	private void printMismatches(PairedRows rows) {
		if (rows.onlyBefore().length + rows.onlyAfter().length > 0) {
			out.println(Message.CHANGE_UNMATCHED.with(rows.onlyBefore().length, rows.onlyAfter().length));
		}
		if (rows.relabeled().length > 0) {
			out.println(Message.CHANGE_RELABELED.with(rows.relabeled().length,
					Evaluation.rowName(rows.before(), rows.relabeled()[0])));
		}
	}

	private String chance() {
		double chance = change.test().chance();
		return chance < SMALLEST ? "< 0.0001" : String.format(Locale.ENGLISH, "%.4f", chance);
	}

	private void printCells() {
		List<BeforeAfter.Cell> cells = change.cells();
		if (cells.isEmpty()) {
			return;
		}
		out.println(Message.CHANGE_CELLS.with());
		Grid grid = new Grid(1).row("", Message.CHANGE_BEFORE.with(), Message.CHANGE_AFTER.with(),
				Message.COMPARE_DIFFERENCE.with());
		for (BeforeAfter.Cell cell : cells.subList(0, Math.min(top, cells.size()))) {
			String name = cell.actual() == cell.predicted() ? Message.CHANGE_RIGHT.with(name(cell.actual()))
					: Message.EVALUATE_TAKEN.with(name(cell.actual()), name(cell.predicted()));
			grid.row(name, Message.INTEGER.with(cell.before()), Message.INTEGER.with(cell.after()),
					Message.SIGNED_INTEGER.with(cell.after() - cell.before()));
		}
		grid.print(out, false);
	}

	private void printMoves() {
		if (change.moves().isEmpty()) {
			return;
		}
		out.println(Message.CHANGE_MOVES.with());
		Grid grid = new Grid(1);
		for (BeforeAfter.Move move : change.moves().subList(0, Math.min(top, change.moves().size()))) {
			grid.row(Message.CHANGE_MOVE.with(name(move.actual()), name(move.from()), name(move.to())),
					Message.INTEGER.with(move.rows()));
		}
		grid.print(out, false);
	}

	private String name(int index) {
		return change.rows().classes().get(index);
	}
}
