package org.brushwork.examples.loan;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.AreaLayer;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.Interval;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.interact.Interact;
import org.brushwork.ui.interact.InteractPane;
import org.brushwork.ui.interact.Readings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** A loan month by month: what is owed, what has been paid, and how much of it was interest. */
public final class LoanView extends ViewPart {

	/** Its id in plugin.xml, with which those of its values begin. */
	private static final String ID = "org.brushwork.examples.loan"; //$NON-NLS-1$

	private Interact<Loan> panel;
	private XYChart chart;
	private Label payment;
	private Label interest;
	private Label months;
	private Label within;

	@Override
	public void createPartControl(Composite parent) {
		InteractPane pane = new InteractPane(parent);
		panel = Interact.of(pane.controls(), new Loan(200_000, 4, 25, 0, Repayment.ANNUITY));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		Readings readings = new Readings(pane.charts()).spanning();
		payment = readings.add(ID + ".payment", Messages.Loan_Payment); //$NON-NLS-1$
		interest = readings.add(ID + ".interest", Messages.Loan_Interest); //$NON-NLS-1$
		months = readings.add(ID + ".months", Messages.Loan_PaidOff); //$NON-NLS-1$
		within = readings.addSentence(ID + ".within"); //$NON-NLS-1$
		chart = new XYChart(pane.charts());
		InteractPane.fill(chart);
		chart.brushInterval((brush, phase) -> showWithin(panel.value().getValue().schedule()));
		panel.draw(chart, LoanView::figure);
		panel.value().observe(this::show);
		show(panel.value().getValue());
	}

	private void show(Loan loan) {
		Schedule schedule = loan.schedule();
		String first = Schedule.money(schedule.payment(1));
		String last = Schedule.money(schedule.payment(schedule.months()));
		Readings.say(payment, loan.repayment() == Repayment.ANNUITY ? first : NLS.bind(Messages.Loan_Falling, first, last));
		Readings.say(interest, Schedule.money(schedule.totalInterest()));
		Readings.say(months, NLS.bind(Messages.Loan_Months, schedule.months(), Readings.rounded(schedule.months() / 12.0)));
		showWithin(schedule);
	}

	private void showWithin(Schedule schedule) {
		Interval brush = chart.getBrush();
		if (brush == null) {
			Readings.say(within, Messages.Loan_Drag);
			return;
		}
		int[] brushed = IntStream.rangeClosed(1, schedule.months()).filter(brush::contains).toArray();
		if (brushed.length == 0) {
			Readings.say(within, Messages.Loan_NoPayment);
			return;
		}
		double paid = IntStream.of(brushed).mapToDouble(schedule::payment).sum();
		double ofIt = IntStream.of(brushed).mapToDouble(schedule::interest).sum();
		Readings.say(within, NLS.bind(Messages.Loan_Within, new Object[] { brushed[0], brushed[brushed.length - 1],
				Schedule.money(paid), Schedule.money(ofIt), NumberFormat.getPercentInstance().format(ofIt / paid) }));
	}

	private static XYFigure figure(Loan loan) {
		Schedule schedule = loan.schedule();
		Values owed = Values.of(schedule.owed());
		XYFigure figure = new XYFigure(NumberAxis.of(Messages.Loan_Month), NumberAxis.of(Messages.Loan_Amount))
				.titled(Messages.Loan_Title);
		AreaLayer.stacked(List.of(Messages.Loan_PrincipalPaid, Messages.Loan_InterestPaid), Course.STRAIGHT, owed.xs(),
				schedule.principalPaid(), schedule.interestPaid()).forEach(figure::with);
		return figure.with(new LineLayer(Messages.Loan_Owed, SeriesColor.of(ChartRole.TEXT), Course.STRAIGHT, owed).withWidth(2));
	}

	@Override
	public void setFocus() {
		panel.setFocus();
	}
}
