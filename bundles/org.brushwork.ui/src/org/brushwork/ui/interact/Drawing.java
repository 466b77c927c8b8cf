package org.brushwork.ui.interact;

import java.util.function.Consumer;
import java.util.function.Function;
import org.brushwork.core.trait.Observation;
import org.brushwork.plot.FigureChart;
import org.brushwork.ui.internal.Messages;
import org.brushwork.ui.work.FramePacer;
import org.eclipse.osgi.util.NLS;

/** A chart that follows the values of a panel, at most once a frame, until one of them is disposed. */
final class Drawing<R, F> {

	private final Form<R> form;
	private final FigureChart chart;
	private final Function<? super R, ? extends F> function;
	private final Consumer<? super F> show;

	private Drawing(Form<R> form, FigureChart chart, Function<? super R, ? extends F> function, Consumer<? super F> show) {
		this.form = form;
		this.chart = chart;
		this.function = function;
		this.show = show;
	}

	/** Draws now and after each change. */
	static <R, F> void begin(Form<R> form, FigureChart chart, Function<? super R, ? extends F> function,
			Consumer<? super F> show) {
		Drawing<R, F> drawing = new Drawing<>(form, chart, function, show);
		FramePacer<R> pacer = new FramePacer<>(chart.getDisplay(), drawing::draw);
		Observation observation = form.value().observe(pacer::offer);
		chart.addDisposeListener(event -> observation.stop());
		drawing.draw(form.value().getValue());
	}

	private void draw(R value) {
		if (chart.isDisposed() || form.value().isDisposed()) {
			return;
		}
		try {
			show.accept(function.apply(value));
			chart.setCover(""); //$NON-NLS-1$
		} catch (RuntimeException e) {
			chart.setCover(NLS.bind(Messages.Interact_Failed, Failure.reason(e), form.describe(value)));
		}
	}
}
