package org.brushwork.ui.internal;

import org.brushwork.figure.Figure;
import org.brushwork.figure.PickableFigure;
import org.brushwork.figure.gallery.Example;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.FigureCanvas;
import org.brushwork.plot.FigureChart;
import org.brushwork.plot.XYChart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** Shows a figure of any kind on a chart that suits it. */
final class GalleryChart extends Composite {

	private FigureChart chart;

	GalleryChart(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
	}

	/** Shows an example, made anew, on a chart of its own: another one may have other gestures. */
	void show(Example example) {
		if (chart != null) {
			chart.dispose();
		}
		Figure figure = example.figure();
		chart = figure instanceof XYFigure axes ? withAxes(axes) : withoutAxes(figure);
		chart.setTitle(example.name());
		chart.plotControl().setData("id", "org.brushwork.gallery.chart"); //$NON-NLS-1$ //$NON-NLS-2$
		layout();
	}

	private FigureChart withAxes(XYFigure figure) {
		XYChart made = new XYChart(this);
		made.setFigure(figure);
		figure.layers().stream().filter(PointLayer.class::isInstance).map(PointLayer.class::cast).findFirst()
				.ifPresent(points -> letSelect(made, points));
		return made;
	}

	private static void letSelect(XYChart chart, PointLayer points) {
		chart.selectPoints(points, (rows, phase) -> {
			points.setSelected(rows);
			chart.refresh();
		}).set(points.selected());
	}

	private FigureChart withoutAxes(Figure figure) {
		FigureCanvas made = new FigureCanvas(this);
		made.setFigure(figure);
		if (figure instanceof PickableFigure things) {
			made.select((some, phase) -> {
				things.setSelected(some);
				made.refresh();
			});
		}
		return made;
	}
}
