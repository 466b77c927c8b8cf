package org.brushwork.widgets.ui.internal;

import java.util.Optional;
import org.brushwork.figure.xy.Cloud;
import org.brushwork.figure.xy.CloudPictures;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;

/**
 * Draws big clouds of a chart in a job; the picture of before is shown until then. Small ones are drawn at once. Belongs to
 * the UI thread.
 */
final class CloudJob implements CloudPictures {

	/** Drawing so many takes a few milliseconds. */
	static final int MOST_AT_ONCE = 20_000;

	private final XYChart chart;
	private final BackgroundRequest<Cloud, Cloud.Picture> drawing;
	private Optional<Cloud> asked = Optional.empty();
	private Optional<Cloud.Picture> newest = Optional.empty();

	CloudJob(XYChart chart) {
		this.chart = chart;
		drawing = new BackgroundRequest<>(Messages.Linked_Drawing, chart, () -> !chart.isDisposed(),
				WhenSuperseded.FINISH, (cloud, progress) -> cloud.draw(), new Shown<>(this::show));
		drawing.asSystemJob();
		chart.addDisposeListener(event -> drawing.cancel());
	}

	@Override
	public Optional<Cloud.Picture> of(Cloud cloud) {
		if (cloud.points().size() <= MOST_AT_ONCE) {
			return Optional.of(cloud.draw());
		}
		if (asked.filter(cloud::equals).isEmpty()) {
			asked = Optional.of(cloud);
			drawing.submit(cloud);
		}
		return newest.filter(picture -> picture.cloud().points() == cloud.points());
	}

	private void show(Cloud.Picture picture) {
		newest = Optional.of(picture);
		chart.plotControl().redraw();
	}
}
