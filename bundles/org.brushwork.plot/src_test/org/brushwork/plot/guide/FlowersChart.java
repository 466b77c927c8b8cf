package org.brushwork.plot.guide;

import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.BarLayer;
import org.brushwork.figure.xy.Histogram;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.Interval;
import org.brushwork.plot.XYChart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** The example of docs/charts.md: two columns as points, a histogram of one of them, each brushing the other. */
public final class FlowersChart {

	private final XYChart scatter;
	private final XYChart histogram;
	private final RowChoice choice;
	private PointLayer points;
	private BarLayer bars;
	private Histogram all;
	private double[] lengths;

	/** Shows flowers: a length and a width of each, in cm. */
	public FlowersChart(Composite parent, double[] lengths, double[] widths) {
		this.lengths = lengths;
		all = Histogram.of(lengths);
		parent.setLayout(new FillLayout());

		points = new PointLayer("", Points.of("flower", lengths, widths));
		scatter = new XYChart(parent);
		scatter.setFigure(new XYFigure(NumberAxis.of("petal length (cm)"), NumberAxis.of("petal width (cm)"))
				.titled("Flowers").with(points));

		bars = BarLayer.upright("selected", SeriesColor.of(0), all.bars()).inFrontOf("all", all.bars());
		histogram = new XYChart(parent);
		histogram.setFigure(new XYFigure(NumberAxis.of("petal length (cm)"), NumberAxis.of("flowers"))
				.titled("Petal lengths").with(bars));

		choice = scatter.selectPoints(points, (rows, phase) -> {
			histogram.setBrush(null);
			show(rows);
		});
		histogram.brushInterval((interval, phase) -> {
			choice.set(within(interval));
			show(choice.value());
		});
	}

	private RowSelection within(@Nullable Interval interval) {
		return interval == null ? RowSelection.NONE
				: RowSelection.of(IntStream.range(0, lengths.length).filter(row -> interval.contains(lengths[row])).toArray());
	}

	private void show(RowSelection rows) {
		points.setSelected(rows);
		scatter.refresh();
		double[] some = rows.isEmpty() ? lengths : rows.rows().mapToDouble(row -> lengths[row]).toArray();
		bars.setBars(all.again(some).bars(), all.bars());
		histogram.refresh();
	}

	/** Shows other flowers; what was selected had to do with those before. */
	public void setFlowers(double[] newLengths, double[] newWidths) {
		lengths = newLengths;
		all = Histogram.of(newLengths);
		points.setPoints(Points.of("flower", newLengths, newWidths));
		choice.set(RowSelection.NONE);
		histogram.setBrush(null);
		show(RowSelection.NONE);
	}

	/** Gives the keyboard to the points. */
	public void setFocus() {
		scatter.setFocus();
	}

	XYChart scatter() {
		return scatter;
	}

	XYChart histogram() {
		return histogram;
	}
}
