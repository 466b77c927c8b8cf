package org.brushwork.workbench.tests.guide;

import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.XYChart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view of docs/charts.md. */
public final class FlowersView extends ViewPart {

	private XYChart chart;

	@Override
	public void createPartControl(Composite parent) {
		chart = new XYChart(parent);
		chart.setFigure(new XYFigure(NumberAxis.of("day"), NumberAxis.of("height (cm)")).titled("Growth")
				.with(new LineLayer("tulip", SeriesColor.of(0), Course.STRAIGHT, Values.of(1, 4, 9, 15, 19, 21))));
	}

	@Override
	public void setFocus() {
		chart.setFocus();
	}
}
