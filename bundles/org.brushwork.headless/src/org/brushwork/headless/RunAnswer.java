package org.brushwork.headless;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brushwork.train.run.Curve;
import org.brushwork.train.run.DistributionSeries;
import org.brushwork.train.run.Histogram;
import org.brushwork.train.run.RunSnapshot;

/**
 * What of a run was asked for.
 *
 * @param run           all of it
 * @param curves        those that are wanted
 * @param plotted       the one that is drawn large; empty for none
 * @param distributions those of the layers that are wanted
 * @param shown         epoch of the distributions that are shown, as records count it; a step where there are none
 */
record RunAnswer(RunSnapshot run, List<Curve> curves, Optional<Curve> plotted, List<DistributionSeries> distributions,
		long shown) {

	private static final String LOSS = "loss";

	/**
	 * Chooses it.
	 *
	 * @throws CommandException if there is none of what was asked for
	 */
	static RunAnswer of(RunSnapshot run, RunRequest request) throws CommandException {
		List<Curve> curves = curves(run, request.curves());
		List<DistributionSeries> distributions = distributions(run, request);
		return new RunAnswer(run, curves, plotted(curves), distributions, shown(run, request, distributions));
	}

	private static List<Curve> curves(RunSnapshot run, List<String> names) throws CommandException {
		if (names.isEmpty()) {
			return run.curves();
		}
		List<Curve> chosen = new ArrayList<>();
		for (String name : names) {
			List<Curve> found = run.curves().stream().filter(curve -> curve.name().equals(name)).toList();
			if (found.isEmpty()) {
				throw new CommandException(Message.RUN_NO_CURVE, name,
						run.curves().stream().map(Curve::name).distinct().collect(Collectors.joining(", ")));
			}
			chosen.addAll(found);
		}
		return chosen;
	}

	/** Of several the first of epochs that is a loss. */
	private static Optional<Curve> plotted(List<Curve> curves) {
		return curves.stream().filter(curve -> !Double.isNaN(TextColumns.least(curve.values().toArray())))
				.filter(curve -> curve.size() > 1)
				.min(Comparator.comparing((Curve curve) -> !curve.name().contains(LOSS))
						.thenComparing(curve -> curve.each() != Curve.Each.EPOCH));
	}

	private static List<DistributionSeries> distributions(RunSnapshot run, RunRequest request) throws CommandException {
		if (request.layer().isEmpty()) {
			return run.distributions();
		}
		String layer = request.layer().get();
		List<DistributionSeries> chosen = run.distributions().stream().filter(series -> series.layer().equals(layer))
				.toList();
		if (chosen.isEmpty()) {
			throw new CommandException(Message.RUN_NO_LAYER, layer,
					run.distributions().stream().map(DistributionSeries::layer).distinct()
							.collect(Collectors.joining(", ")));
		}
		return chosen;
	}

	/** The epoch that was asked for, as records count it; the last one if none was. */
	static long most(RunSnapshot run, RunRequest request) {
		return request.epoch().isPresent() ? request.epoch().getAsLong() - first(run) : Long.MAX_VALUE;
	}

	/** What people call the first epoch: 1, but other programs' logs are left as they are. */
	static int first(RunSnapshot run) {
		return run.info().isPresent() ? 1 : 0;
	}

	/** The last epoch up to that which was asked for. */
	private static long shown(RunSnapshot run, RunRequest request, List<DistributionSeries> distributions)
			throws CommandException {
		long most = most(run, request);
		double shown = -1;
		for (DistributionSeries series : distributions) {
			int index = series.indexAt(most);
			if (index >= 0) {
				shown = Math.max(shown, series.epochs().get(index));
			}
		}
		if (shown < 0 && request.epoch().isPresent()) {
			throw new CommandException(Message.RUN_NO_EPOCH, run.name(), request.epoch().getAsLong());
		}
		return (long) shown;
	}

	/** A distribution of the epoch that is shown; the last before where it has none of its own. */
	Optional<Histogram> histogram(DistributionSeries series) {
		int index = series.indexAt(shown);
		return index < 0 ? Optional.empty() : Optional.of(series.histogram(index));
	}
}
