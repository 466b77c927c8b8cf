package org.brushwork.ui.internal;

import org.brushwork.figure.Figure;
import org.brushwork.figure.gallery.Example;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.FigureCanvas;
import org.brushwork.plot.FigureChart;
import org.brushwork.plot.XYChart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

/** Shows a figure of any kind on the control that suits it. */
final class GalleryChart extends Composite {

	private final StackLayout stack = new StackLayout();
	private final XYChart axes;
	private final FigureCanvas canvas;

	GalleryChart(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		axes = new XYChart(this);
		canvas = new FigureCanvas(this);
	}

	/** Shows an example, made anew. */
	void show(Example example) {
		Figure figure = example.figure();
		FigureChart chart = figure instanceof XYFigure ? axes : canvas;
		chart.setTitle(example.name());
		if (figure instanceof XYFigure xy) {
			axes.setFigure(xy);
		} else {
			canvas.setFigure(figure);
		}
		stack.topControl = chart;
		layout();
	}
}
