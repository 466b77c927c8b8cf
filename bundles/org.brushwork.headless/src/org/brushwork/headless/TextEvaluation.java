package org.brushwork.headless;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brushwork.evaluation.ClassMetrics;
import org.brushwork.evaluation.ConfusionMatrix;
import org.brushwork.evaluation.Metrics;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.Thresholds.Costs;
import org.brushwork.evaluation.Thresholds.Threshold;
import org.brushwork.evaluation.issue.DuplicateGroup;
import org.brushwork.evaluation.issue.LabelIssue;
import org.brushwork.evaluation.slice.CellWord;

/** Prints an evaluation as tables with bars. */
final class TextEvaluation {

	private static final int USUAL_TOP = 10;
	private static final int MOST_CLASSES = 12;
	private static final int LONGEST_NAME = 24;
	private static final int LONGEST_TEXT = 60;
	private static final int BAR = 30;
	private static final int WORDS = 6;
	private static final int MEMBERS = 5;
	private static final double MOST_CHANCE = 0.05;
	private static final long THOUSANDTHS = 1_000;

	private final Evaluation evaluation;
	private final Predictions predictions;
	private final EvaluateRequest request;
	private final Console console;
	private final PrintStream out;
	private final int top;

	TextEvaluation(Evaluation evaluation, EvaluateRequest request, Console console) {
		this.evaluation = evaluation;
		this.predictions = evaluation.predictions();
		this.request = request;
		this.console = console;
		this.out = console.out();
		this.top = request.top().orElse(USUAL_TOP);
	}

	/** Prints everything. */
	void print() {
		printHead();
		printClasses();
		if (predictions.classCount() <= MOST_CLASSES) {
			printMatrix(evaluation.matrix());
		}
		printConfusions();
		printThresholds();
		new SliceTable(evaluation.slices(), top, console).print();
		printIssues();
		printDuplicates();
		evaluation.change().ifPresent(
				change -> new ChangeTables(change, request.against().orElseThrow().toString(), top, out).print());
	}

	private void printHead() {
		ConfusionMatrix matrix = evaluation.matrix();
		Metrics metrics = evaluation.metrics();
		out.println(Message.EVALUATE_HEAD.with(evaluation.name(), matrix.total(), predictions.classCount(),
				matrix.right(), matrix.accuracy()));
		Grid grid = new Grid(1)
				.row("", Message.EVALUATE_PRECISION.with(), Message.EVALUATE_RECALL.with(), Message.EVALUATE_F1.with());
		grid.row(Message.EVALUATE_MACRO.with(), share(metrics.macro().precision()), share(metrics.macro().recall()),
				share(metrics.macro().f1()));
		grid.row(Message.EVALUATE_WEIGHTED.with(), share(metrics.weighted().precision()),
				share(metrics.weighted().recall()), share(metrics.weighted().f1()));
		grid.print(out, false);
		evaluation.scores().ifPresent(
				scores -> out.println(Message.EVALUATE_SCORES.with(number(scores.logLoss()), number(scores.brier()))));
	}

	private void title(String text) {
		out.println();
		out.println(text);
	}

	private void printClasses() {
		title(Message.EVALUATE_CLASSES.with());
		boolean curves = !evaluation.curves().isEmpty();
		Grid grid = new Grid(1);
		List<String> head = new ArrayList<>(List.of("", Message.EVALUATE_ROWS.with(), Message.EVALUATE_PRECISION.with(),
				Message.EVALUATE_RECALL.with(), Message.EVALUATE_F1.with()));
		if (curves) {
			head.addAll(List.of(Message.EVALUATE_AUC.with(), Message.EVALUATE_AP.with(),
					Message.EVALUATE_CALIBRATION.with()));
		}
		grid.row(head);
		for (int index = 0; index < predictions.classCount(); index++) {
			ClassMetrics one = evaluation.metrics().classes().get(index);
			List<String> row = new ArrayList<>(List.of(name(index), Message.INTEGER.with(one.support()),
					share(one.precision()), share(one.recall()), share(one.f1())));
			if (curves) {
				ClassCurves curve = evaluation.curves().get(index);
				row.addAll(List.of(number(curve.auc()), number(curve.averagePrecision()),
						number(curve.calibrationError())));
			}
			row.add(Double.isNaN(one.f1()) ? ""
					: Bar.of(Math.round(one.f1() * THOUSANDTHS), THOUSANDTHS, BAR, console.blocks()));
			grid.row(row);
		}
		grid.print(out, true);
	}

	private void printMatrix(ConfusionMatrix matrix) {
		title(Message.EVALUATE_MATRIX.with());
		Grid grid = new Grid(1);
		List<String> head = new ArrayList<>(List.of(""));
		for (int index = 0; index < matrix.size(); index++) {
			head.add(name(index));
		}
		grid.row(head);
		for (int actual = 0; actual < matrix.size(); actual++) {
			List<String> row = new ArrayList<>(List.of(name(actual)));
			for (int predicted = 0; predicted < matrix.size(); predicted++) {
				row.add(Message.INTEGER.with(matrix.count(actual, predicted)));
			}
			grid.row(row);
		}
		grid.print(out, false);
	}

	private void printConfusions() {
		List<Evaluation.CellReport> cells = evaluation.confusions();
		if (cells.isEmpty()) {
			return;
		}
		title(Message.EVALUATE_CONFUSIONS.with());
		long most = cells.getFirst().cell().count();
		Grid grid = new Grid(1);
		List<Evaluation.CellReport> shown = cells.subList(0, Math.min(top, cells.size()));
		for (Evaluation.CellReport report : shown) {
			ConfusionMatrix.Confusion cell = report.cell();
			grid.row(Message.EVALUATE_TAKEN.with(name(cell.actual()), name(cell.predicted())),
					Message.INTEGER.with(cell.count()), share(cell.share()),
					Bar.of(cell.count(), most, BAR, console.blocks()));
		}
		grid.print(out, true);
		for (Evaluation.CellReport report : shown) {
			printWords(report);
		}
	}

	/** The words of a cell that are hardly there by chance. */
	private void printWords(Evaluation.CellReport report) {
		List<CellWord> words = report.words().stream().flatMap(all -> all.words().stream())
				.filter(word -> word.corrected() <= MOST_CHANCE).limit(WORDS).toList();
		if (!words.isEmpty()) {
			List<String> texts = words.stream()
					.map(word -> Message.EVALUATE_WORD.with(Shortened.printable(word.word()), word.cellRows(),
							word.ratio()))
					.toList();
			out.println(Message.EVALUATE_WORDS.with(name(report.cell().actual()), name(report.cell().predicted()),
					String.join(", ", texts)));
		}
	}

	private void printThresholds() {
		if (request.costs().isEmpty() || evaluation.curves().isEmpty()) {
			return;
		}
		Costs costs = request.costs().get();
		title(Message.EVALUATE_THRESHOLDS.with(costs.falsePositive(), costs.falseNegative()));
		Grid grid = new Grid(1).row("", Message.EVALUATE_FROM.with(), Message.EVALUATE_COST.with(),
				Message.EVALUATE_FALSE_POSITIVES.with(), Message.EVALUATE_FALSE_NEGATIVES.with());
		for (int index = 0; index < predictions.classCount(); index++) {
			Threshold cheapest = evaluation.curves().get(index).cheapest().orElseThrow();
			grid.row(name(index), Double.isInfinite(cheapest.value()) ? "-" : number(cheapest.value()),
					Message.EVALUATE_AMOUNT.with(cheapest.cost(costs)), Message.INTEGER.with(cheapest.falsePositives()),
					Message.INTEGER.with(cheapest.falseNegatives()));
		}
		grid.print(out, false);
	}

	private void printIssues() {
		if (evaluation.issues().isEmpty()) {
			return;
		}
		List<LabelIssue> issues = evaluation.issues().get().issues();
		title(Message.EVALUATE_ISSUES.with(issues.size(), predictions.rowCount()));
		if (issues.isEmpty()) {
			return;
		}
		Grid grid = new Grid(2).row(Message.EVALUATE_ROW.with(), Message.EVALUATE_LABEL.with(),
				Message.EVALUATE_CONFIDENCE.with(), "");
		for (LabelIssue issue : issues.subList(0, Math.min(top, issues.size()))) {
			grid.row(evaluation.row(issue.row()),
					Message.EVALUATE_SUGGESTED.with(name(issue.given()), name(issue.suggested())),
					number(issue.confidence()), text(issue.row()));
		}
		grid.print(out, true);
		if (issues.size() > top) {
			out.println(Message.EVALUATE_MORE.with(issues.size() - top));
		}
	}

	private void printDuplicates() {
		List<DuplicateGroup> groups = evaluation.duplicates().orElse(List.of());
		if (groups.isEmpty()) {
			return;
		}
		long disagree = groups.stream().filter(DuplicateGroup::disagree).count();
		title(Message.EVALUATE_DUPLICATES.with(groups.size(), disagree));
		Grid grid = new Grid(1);
		for (DuplicateGroup group : groups.subList(0, Math.min(top, groups.size()))) {
			List<String> names = new ArrayList<>();
			for (int row : group.rows()) {
				names.add(evaluation.row(row));
			}
			String more = names.size() > MEMBERS ? ", \u2026" : "";
			grid.row(String.join(", ", names.subList(0, Math.min(MEMBERS, names.size()))) + more,
					Message.INTEGER.with(names.size()),
					group.disagree() ? Message.EVALUATE_DISAGREE.with() : "", text(group.rows()[0]));
		}
		grid.print(out, true);
		if (groups.size() > top) {
			out.println(Message.EVALUATE_MORE.with(groups.size() - top));
		}
	}

	private String name(int index) {
		return Shortened.middle(predictions.classes().get(index), LONGEST_NAME, console.blocks() ? "\u2026" : "...");
	}

	private String text(int row) {
		return predictions.texts().map(texts -> Shortened.middle(texts.text(row), LONGEST_TEXT,
				console.blocks() ? "\u2026" : "...")).orElse("");
	}

	/** A share as percentage, or a dash where it is not defined. */
	static String share(double share) {
		return Double.isNaN(share) ? "-" : String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
	}

	/** A number from 0 to about 1, or a dash where it is not defined. */
	static String number(double value) {
		return Double.isNaN(value) ? "-" : String.format(Locale.ENGLISH, "%.3f", value);
	}
}
