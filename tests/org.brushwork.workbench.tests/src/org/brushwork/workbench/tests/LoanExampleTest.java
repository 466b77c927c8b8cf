package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.Interval;
import org.brushwork.plot.XYChart;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.brushwork.tests.robot.Robot;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example for extenders in the real workbench: 200,000 at 4 percent, compared with the formulas of an annuity. */
@ExtendWith(ScreenshotOnFailure.class)
class LoanExampleTest {

	private static final String VIEW = "org.brushwork.examples.loan";
	private static final String PANEL = "org.brushwork.interact.";
	private static final double RATE = 0.04 / 12;

	@BeforeEach
	void openTheView() throws WorkbenchException {
		Workbench.reset();
		Workbench.show(VIEW);
		Workbench.page().toggleZoom(Workbench.page().getActivePartReference());
		Await.settle();
	}

	@AfterEach
	void closeTheView() {
		Workbench.page().hideView(Workbench.page().findView(VIEW));
		Await.settle();
	}

	private static XYChart chart() {
		return (XYChart) Controls.find(Workbench.window().getShell(), XYChart.class::isInstance).orElseThrow();
	}

	/** What is still owed, as the chart shows it. */
	private static double[] owed() {
		XYFigure figure = chart().figure();
		return figure == null ? new double[0] : ((LineLayer) figure.layers().getLast()).data().ys();
	}

	private static double annuity(int months) {
		return 200_000 * RATE / (1 - Math.pow(1 + RATE, -months));
	}

	private static double owedAfter(int month, int months) {
		double grown = Math.pow(1 + RATE, month);
		return 200_000 * grown - annuity(months) * (grown - 1) / RATE;
	}

	private static String money(double amount) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMinimumFractionDigits(2);
		format.setMaximumFractionDigits(2);
		return format.format(amount);
	}

	@Test
	void aDragOfTheYearsMovesTheCurveAndTheReadings() {
		assertEquals(money(annuity(300)), Controls.text(VIEW + ".payment"));
		Scale years = (Scale) Controls.byId(PANEL + "years");
		int thumb = 10 + (years.getSize().x - 20) * 24 / 39;
		Robot.drag(years, thumb, thumb - years.getSize().x / 5, years.getSize().y / 2);
		int months = 12 * Integer.parseInt(((Text) Controls.byId(PANEL + "years.field")).getText());
		assertTrue(months > 120 && months < 260, () -> "months " + months);
		assertEquals(months + 1, owed().length);
		assertEquals(owedAfter(60, months), owed()[60], 0.01);
		assertEquals(money(annuity(months)), Controls.text(VIEW + ".payment"));
		assertEquals(money(months * annuity(months) - 200_000), Controls.text(VIEW + ".interest"));
		assertTrue(Controls.text(VIEW + ".months").startsWith(months + " "), Controls.text(VIEW + ".months"));
	}

	@Test
	void brushedMonthsSayHowMuchInterestIsPaidInThemAndStayWhenTheLoanChanges() {
		String before = Controls.text(VIEW + ".within");
		Control plot = chart().plotControl();
		Robot.drag(plot, plot.getSize().x / 3, plot.getSize().x / 2, plot.getSize().y / 2);
		Interval brush = chart().getBrush();
		assertTrue(brush != null && brush.length() > 24, () -> "brushed " + brush);
		int first = (int) Math.ceil(brush.from());
		int last = (int) Math.ceil(brush.to()) - 1;
		double paid = (last - first + 1) * annuity(300);
		double interest = paid - (owedAfter(first - 1, 300) - owedAfter(last, 300));
		String said = Controls.text(VIEW + ".within");
		assertNotEquals(before, said);
		assertTrue(said.contains(first + " ") && said.contains(last + ":") && said.contains(money(paid))
				&& said.contains(money(interest)), said);
		type("interest", "0");
		assertEquals(brush, chart().getBrush());
		assertTrue(Controls.text(VIEW + ".within").contains(money(0)), Controls.text(VIEW + ".within"));
	}

	@Test
	void aPaymentBelowTheInterestIsRefusedInWordsAndTheLastGoodOneStays() {
		type("extra", "-400");
		String reason = Controls.text(PANEL + "extra.reason");
		assertTrue(reason.contains(money(annuity(300) - 400)) && reason.contains(money(200_000 * RATE)), reason);
		assertEquals(money(annuity(300) - 40), Controls.text(VIEW + ".payment")); // what was typed before the last digit
	}

	@Test
	void aViewThatIsClosedLeavesNothing() throws PartInitException {
		XYChart chart = chart();
		closeTheView();
		assertTrue(chart.isDisposed());
		assertFalse(Controls.find(PANEL + "years").isPresent());
		Workbench.show(VIEW);
		assertEquals(money(annuity(300)), Controls.text(VIEW + ".payment"));
	}

	private static void type(String parameter, String text) {
		Text field = (Text) Controls.byId(PANEL + parameter + ".field");
		Robot.click(field, field.getSize().x / 2, field.getSize().y / 2, 0);
		Robot.key("ctrl+a");
		for (char c : text.toCharArray()) {
			Robot.key(c == '-' ? "minus" : "" + c);
		}
	}
}
