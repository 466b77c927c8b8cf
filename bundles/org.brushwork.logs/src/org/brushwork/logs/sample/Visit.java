package org.brushwork.logs.sample;

import org.eclipse.jdt.annotation.Nullable;

/** One line's choices: who asks for what, and what the shop answers. Used again for each line. */
final class Visit {

	private static final int HUNDRED = 100;

	private final Catalogue catalogue;
	private final Visitors visitors;
	private final SampleRandom random;

	Visitors.Kind kind = Visitors.Kind.PERSON;
	int visitor;
	Page page = Page.HOME;
	int product;
	int category;
	int status;
	boolean fromCampaign;

	Visit(Catalogue catalogue, Visitors visitors, SampleRandom random) {
		this.catalogue = catalogue;
		this.visitors = visitors;
		this.random = random;
	}

	/** Draws the next visit, during an anomaly or not. */
	void draw(Anomaly.@Nullable Kind anomaly) {
		fromCampaign = false;
		boolean planted = anomaly != null && isExtra(anomaly);
		kind = planted && anomaly != null ? extraVisitor(anomaly) : usualVisitor();
		visitor = visitors.any(kind, random);
		page = Page.any(kind, random);
		product = catalogue.anyProduct(random);
		category = page == Page.CATEGORY ? catalogue.anyCategory(random) : catalogue.categoryOf(product);
		status = page.status(random);
		if (planted && anomaly != null) {
			drawExtra(anomaly);
		}
		if (anomaly != null) {
			answer(anomaly);
		}
	}

	private boolean isExtra(Anomaly.Kind anomaly) {
		double volume = AnomalyPlan.volume(anomaly);
		return volume > 1 && random.nextDouble() * volume < volume - 1;
	}

	private Visitors.Kind usualVisitor() {
		int chance = random.nextInt(HUNDRED);
		return chance < 82 ? Visitors.Kind.PERSON : chance < 94 ? Visitors.Kind.BOT : Visitors.Kind.TOOL;
	}

	private static Visitors.Kind extraVisitor(Anomaly.Kind anomaly) {
		return switch (anomaly) {
		case SCRAPER -> Visitors.Kind.SCRAPER;
		case LOGIN_ATTACK -> Visitors.Kind.ATTACKER;
		case OUTAGE, SURGE, FAILING_PRODUCT, BROKEN_DEPLOYMENT, SILENCE -> Visitors.Kind.PERSON;
		};
	}

	/** What the visits have in common that the anomaly adds. */
	private void drawExtra(Anomaly.Kind anomaly) {
		switch (anomaly) {
		case SURGE -> fromCampaign = true;
		case FAILING_PRODUCT -> {
			page = Page.PRODUCT;
			product = Catalogue.FAILING_PRODUCT;
			category = catalogue.categoryOf(product);
		}
		case SCRAPER -> product = random.nextInt(Catalogue.PRODUCTS);
		case BROKEN_DEPLOYMENT -> {
			page = Page.CATEGORY;
			category = Catalogue.BROKEN_CATEGORY;
		}
		case OUTAGE, LOGIN_ATTACK, SILENCE -> {
			// nobody comes for these, or the visitor says it all
		}
		}
	}

	/** What the anomaly does to the answer. */
	private void answer(Anomaly.Kind anomaly) {
		switch (anomaly) {
		case OUTAGE -> status = 503;
		case FAILING_PRODUCT -> {
			if (page == Page.PRODUCT && product == Catalogue.FAILING_PRODUCT) {
				status = random.nextInt(HUNDRED) < 85 ? 500 : 200;
			}
		}
		case LOGIN_ATTACK -> {
			if (kind == Visitors.Kind.ATTACKER) {
				status = random.nextInt(HUNDRED) < 70 ? 401 : 403;
			}
		}
		case BROKEN_DEPLOYMENT -> {
			if (page == Page.CATEGORY && category == Catalogue.BROKEN_CATEGORY) {
				status = 404;
			}
		}
		case SURGE, SCRAPER, SILENCE -> {
			// the shop answers as ever
		}
		}
	}
}
