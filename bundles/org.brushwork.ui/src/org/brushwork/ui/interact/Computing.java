package org.brushwork.ui.interact;

import java.util.function.Consumer;
import org.brushwork.core.trait.Observation;
import org.brushwork.ui.internal.Messages;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.brushwork.ui.work.Receiver;
import org.brushwork.ui.work.Work;
import org.eclipse.osgi.util.NLS;

/** A result that is computed off the UI thread whenever the values change; newer ones cancel work for older ones. */
final class Computing<R, S> implements Receiver<R, S> {

	private final String name;
	private final Form<R> form;
	private final Consumer<? super S> result;
	private final Consumer<String> message;

	private Computing(String name, Form<R> form, Consumer<? super S> result, Consumer<String> message) {
		this.name = name;
		this.form = form;
		this.result = result;
		this.message = message;
	}

	/**
	 * Computes now and after each change.
	 *
	 * @param message hears why there is no result; empty when there is one
	 * @return ends it; nothing is heard afterwards
	 */
	static <R, S> Observation begin(String name, Form<R> form, Work<R, S> work, Consumer<? super S> result,
			Consumer<String> message) {
		Computing<R, S> computing = new Computing<>(name, form, result, message);
		BackgroundRequest<R, S> request = new BackgroundRequest<>(name, form, () -> !form.value().isDisposed(),
				WhenSuperseded.CANCEL, work, computing);
		Observation observation = form.value().observe(request::submit);
		request.submit(form.value().getValue());
		return () -> {
			observation.stop();
			request.cancel();
		};
	}

	@Override
	public void done(R request, S computed) {
		try {
			result.accept(computed);
			message.accept(""); //$NON-NLS-1$
		} catch (RuntimeException e) {
			failed(request, e);
		}
	}

	@Override
	public void failed(R request, Exception failure) {
		message.accept(NLS.bind(Messages.Interact_ComputeFailed,
				new Object[] { name, Failure.reason(failure), form.describe(request) }));
	}
}
