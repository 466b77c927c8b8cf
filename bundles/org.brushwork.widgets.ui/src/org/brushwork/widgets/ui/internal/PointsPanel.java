package org.brushwork.widgets.ui.internal;

import java.util.Optional;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.gesture.RowChoice;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.samples.TableSession;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** Two columns of numbers as points, in colours by a third of texts; rows are selected by clicks, rectangle and lasso. */
final class PointsPanel implements LinkedPanel {

	private record Asked(TableSession session, LinkedCharts columns) {
	}

	private final XYChart chart;
	private final CloudJob pictures;
	private final BackgroundRequest<Asked, PointScene> preparing;
	private Optional<PointScene> shown = Optional.empty();
	private Optional<RowChoice> choice = Optional.empty();

	PointsPanel(Composite parent) {
		chart = new XYChart(parent);
		chart.plotControl().setData("id", "org.brushwork.widgets.linked.points"); //$NON-NLS-1$ //$NON-NLS-2$
		pictures = new CloudJob(chart);
		preparing = new BackgroundRequest<>(Messages.Linked_Drawing, chart, () -> !chart.isDisposed(),
				WhenSuperseded.CANCEL, (asked, progress) -> PointScene.of(asked.session(), asked.columns()),
				new Shown<>(this::show));
		preparing.asSystemJob();
		chart.addDisposeListener(event -> preparing.cancel());
	}

	/** Shows other columns; of a long table once all rows were gone through. */
	void show(TableSession session, LinkedCharts columns) {
		shown = Optional.empty();
		if (session.table().rowCount() <= CloudJob.MOST_AT_ONCE) {
			preparing.cancel();
			show(PointScene.of(session, columns));
		} else {
			preparing.submit(new Asked(session, columns));
		}
	}

	private void show(PointScene scene) {
		boolean first = choice.isEmpty();
		TableSession session = scene.session();
		String label = NLS.bind(Messages.Linked_BrushPoints, scene.figure().xAxis().title(),
				scene.figure().yAxis().title());
		shown = Optional.of(scene);
		scene.layer().setPictures(pictures);
		chart.setFigure(scene.figure());
		RowChoice made = chart.selectPoints(scene.layer(),
				(rows, phase) -> new LinkedGesture(session).brushed(label, rows, phase));
		choice = Optional.of(made);
		if (first) {
			chart.selectByRectangle();
		}
		made.set(RowSelection.NONE);
		select(session.rows().value());
	}

	/** {@inheritDoc} Points that are not there yet will show it when they are. */
	@Override
	public void select(RowSelection rows) {
		shown.ifPresent(scene -> {
			choice.ifPresent(made -> made.set(rows));
			scene.layer().setSelected(rows);
			chart.refresh();
		});
	}

	@Override
	public boolean setFocus() {
		return chart.setFocus();
	}
}
