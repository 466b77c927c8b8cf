package org.brushwork.logs.sample;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** When which anomaly happens: on seven parts of the time, so that none overlaps another from seven days on. */
final class AnomalyPlan {

	private static final long HOUR = 3_600_000;
	private static final int MINUTES_PER_HOUR = 60;

	private final SampleSpec spec;
	private final List<Anomaly> anomalies;

	AnomalyPlan(SampleSpec spec) {
		this.spec = spec;
		String product = "productId=" + Catalogue.productId(Catalogue.FAILING_PRODUCT);
		String category = "categoryId=" + Catalogue.categoryId(Catalogue.BROKEN_CATEGORY);
		anomalies = Stream.of(
				plan(0.17, 14, 1, Anomaly.Kind.OUTAGE, "", "The shop is down: every answer is 503."),
				plan(0.30, 19, 2, Anomaly.Kind.SURGE, "referrer=" + Visitors.CAMPAIGN_HOST,
						"An article brings three times the visitors."),
				plan(0.43, 10, 3, Anomaly.Kind.FAILING_PRODUCT, product, "One product page fails with 500."),
				plan(0.58, 2, 3, Anomaly.Kind.SCRAPER, "address=" + Visitors.SCRAPER,
						"One address reads the whole catalogue."),
				plan(0.72, 20, 5, Anomaly.Kind.LOGIN_ATTACK, "path=/login",
						"A few addresses try passwords, some a minute."),
				plan(0.80, 16, 2, Anomaly.Kind.BROKEN_DEPLOYMENT, category,
						"After a deployment the pages of one category are gone."),
				plan(0.93, 1, 3, Anomaly.Kind.SILENCE, "", "Nothing is logged."))
				.sorted(Comparator.comparingLong(Anomaly::from)).toList();
	}

	private Anomaly plan(double part, int hour, int hours, Anomaly.Kind kind, String subject, String text) {
		long from = spec.startMillis() + ((long) (spec.days() * part) * 24 + hour) * HOUR;
		return new Anomaly(from, from + hours * HOUR, kind, subject, text);
	}

	/** All seven, by time. */
	List<Anomaly> anomalies() {
		return anomalies;
	}

	/** What happens in a minute (counted from the start of the sample), or null. */
	Anomaly.@Nullable Kind at(long minute) {
		long time = spec.startMillis() + minute * (HOUR / MINUTES_PER_HOUR);
		for (Anomaly anomaly : anomalies) {
			if (anomaly.from() <= time && time < anomaly.to()) {
				return anomaly.kind();
			}
		}
		return null;
	}

	/** How many times the usual number of lines there are during an anomaly. */
	static double volume(Anomaly.Kind kind) {
		return switch (kind) {
		case OUTAGE -> 0.5;
		case SURGE -> 3;
		case FAILING_PRODUCT, BROKEN_DEPLOYMENT -> 1.8;
		case SCRAPER -> 5;
		case LOGIN_ATTACK -> 2;
		case SILENCE -> 0;
		};
	}
}
