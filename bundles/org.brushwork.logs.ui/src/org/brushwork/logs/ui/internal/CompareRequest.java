package org.brushwork.logs.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.ComparedPeriods;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.eclipse.swt.widgets.Control;

/** Compares the time of a dashboard's filter with the period before, in the background. */
final class CompareRequest {

	private record Question(Crossfilter crossfilter, EventFilter filter, ComparedPeriods periods) {
	}

	private final BackgroundRequest<Question, Compared> comparing;
	private Question asked;

	/** @param target hears of each answer while the owner lives */
	CompareRequest(Control owner, Consumer<Compared> target) {
		comparing = new BackgroundRequest<Question, Compared>(Messages.Compare_Job, this, () -> !owner.isDisposed(),
				WhenSuperseded.FINISH, CompareRequest::compare, new Answer<>(target)).asSystemJob();
	}

	/**
	 * Asks what differs, unless that was asked already.
	 *
	 * @return whether there is something to compare
	 */
	boolean ask(DashboardInput input) {
		if (!(input.session().state() instanceof LogState.Loaded loaded)) {
			return false;
		}
		EventFilter filter = input.snapshot().filter();
		Optional<ComparedPeriods> periods = filter.time()
				.flatMap(range -> ComparedPeriods.of(range, loaded.crossfilter().summary()));
		if (periods.isEmpty()) {
			forget();
			return false;
		}
		Question next = new Question(loaded.crossfilter(), filter, periods.get());
		if (!next.equals(asked)) {
			if (asked != null && asked.crossfilter() != next.crossfilter()) {
				comparing.cancel(); // what another log answers is not for these panels
			}
			asked = next;
			comparing.submit(next);
		}
		return true;
	}

	/** Wants no answer any more. */
	void forget() {
		asked = null;
		comparing.cancel();
	}

	private static Compared compare(Question question, Progress progress) throws CancelledException {
		SnapshotQuery query = new SnapshotQuery(question.filter(),
				question.periods().comparable(question.crossfilter().summary().dimensions()), SnapshotQuery.DEFAULT_TOP);
		return new Compared(question.periods(),
				question.crossfilter().compare(query, question.periods().before(), progress));
	}
}
