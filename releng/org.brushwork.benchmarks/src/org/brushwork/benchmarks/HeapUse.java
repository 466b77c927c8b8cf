package org.brushwork.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.LogSnapshot;

/** What an open log takes: the whole live heap of this process, with the state of a filter. */
final class HeapUse {

	private static final double BYTES_PER_EVENT = 44;

	private HeapUse() {
		// not needed
	}

	/** Measures while the crossfilter is the only log that is open. */
	static void measure(Crossfilter crossfilter, Demands demands) throws CancelledException {
		LogSnapshot all = crossfilter.snapshot(EventFilter.ALL, Progress.NONE);
		EventFilter filter = EventFilter.ALL;
		// Predicates of several kinds, so that each kind has a state of its own.
		for (Dimension dimension : List.of(Dimension.STATUS, Dimension.PATH, Dimension.ADDRESS, Dimension.REFERRER)) {
			filter = filter.withValues(dimension, Set.of(all.by(dimension).get(0).value()));
		}
		crossfilter.snapshot(filter, Progress.NONE);
		System.gc();
		System.gc();
		double perEvent = (double) ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()
				/ crossfilter.store().size();
		Reference.reachabilityFence(crossfilter);
		demands.atMost(BYTES_PER_EVENT, " bytes", "heap per event", perEvent,
				String.format(Locale.ROOT, "%.1f bytes", perEvent));
	}
}
