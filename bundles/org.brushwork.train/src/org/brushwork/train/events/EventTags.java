package org.brushwork.train.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.brushwork.core.text.NaturalOrder;
import org.brushwork.train.run.Curve;
import org.brushwork.train.run.DistributionSeries;
import org.brushwork.train.run.GrowingDistributions;
import org.brushwork.train.run.GrowingSeries;
import org.brushwork.train.run.Histogram;
import org.brushwork.train.run.Measured;
import org.brushwork.train.run.Series;

/** The curves and distributions of event files by their tags, as they grow. Not safe for use by several threads. */
final class EventTags {

	private static final double MILLIS = 1000;

	/** One curve: steps, values, times. */
	private record Points(GrowingSeries steps, GrowingSeries values, GrowingSeries times) {

		Points() {
			this(new GrowingSeries(), new GrowingSeries(), new GrowingSeries());
		}
	}

	private final Map<String, Points> points = new TreeMap<>(NaturalOrder.OF_CHARACTERS);
	private final Map<String, GrowingDistributions> distributions = new TreeMap<>(NaturalOrder.OF_CHARACTERS);
	private final Map<String, String> plugins = new HashMap<>();
	private final Map<String, Long> skipped = new LinkedHashMap<>();

	/**
	 * The plugin that a tag belongs to, which only its first value needs to say.
	 *
	 * @param said empty if this value does not say
	 */
	String plugin(String tag, String said) {
		if (!said.isEmpty()) {
			plugins.putIfAbsent(tag, said);
		}
		return plugins.getOrDefault(tag, "");
	}

	/** @param seconds since 1970 */
	void addPoint(String tag, long step, double value, double seconds) {
		Points curve = points.computeIfAbsent(tag, key -> new Points());
		curve.steps.add(step);
		curve.values.add(value);
		curve.times.add(seconds * MILLIS);
	}

	/** @param histogram empty if it cannot be shown */
	void addHistogram(String tag, long step, Optional<Histogram> histogram) {
		if (histogram.isEmpty()) {
			skip("histogram");
			return;
		}
		distributions.computeIfAbsent(tag, key -> new GrowingDistributions(tag, Measured.OTHER)).add(step, step,
				histogram.get());
	}

	/** Something that is not shown. */
	void skip(String kind) {
		skipped.merge(kind, 1L, Long::sum);
	}

	/** What is void when a program begins again at a step, in a folder. */
	void drop(String prefix, long step) {
		points.forEach((tag, curve) -> {
			if (tag.startsWith(prefix)) {
				int kept = curve.steps.countBefore(step);
				curve.steps.truncate(kept);
				curve.values.truncate(kept);
				curve.times.truncate(kept);
			}
		});
		distributions.forEach((tag, series) -> {
			if (tag.startsWith(prefix)) {
				series.drop(step);
			}
		});
	}

	List<Curve> curves() {
		List<Curve> curves = new ArrayList<>();
		points.forEach((tag, curve) -> curves.add(new Curve(tag, Curve.Each.STEP, curve.steps.snapshot(), Series.EMPTY,
				curve.values.snapshot(), curve.times.snapshot())));
		return curves;
	}

	List<DistributionSeries> distributions() {
		return distributions.values().stream().map(GrowingDistributions::snapshot).toList();
	}

	Map<String, Long> skipped() {
		return skipped;
	}
}
