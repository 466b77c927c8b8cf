package org.brushwork.logs.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Writes lines of the combined format. */
final class LineWriter {

	private static final int MINUTES_PER_DAY = 24 * 60;
	private static final String[] MONTHS = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
			"Nov", "Dec" };
	private static final String SITE = "https://www.kettleloom.example/";

	private static final byte[] NOBODY = LineBuffer.ascii(" - - [");
	private static final byte[] CUSTOMER = LineBuffer.ascii(" - c");
	private static final byte[] CUSTOMER_TIME = LineBuffer.ascii(" [");
	private static final byte[] ZONE = LineBuffer.ascii(" " + zone(SampleSpec.ZONE) + "] \"");
	private static final byte[] CATEGORY = LineBuffer.ascii("&categoryId=");
	private static final byte[] PAGE = LineBuffer.ascii("&page=");
	private static final byte[] JPG = LineBuffer.ascii(".jpg");
	private static final byte[] HTML = LineBuffer.ascii(".html");
	private static final byte[] HTTP_1 = LineBuffer.ascii(" HTTP/1.1\" ");
	private static final byte[] HTTP_2 = LineBuffer.ascii(" HTTP/2.0\" ");
	private static final byte[] BEFORE_AGENT = LineBuffer.ascii("\" \"");
	private static final byte[] NO_REFERRER = LineBuffer.ascii(" \"-\" \"");
	private static final byte[] REFERRER = LineBuffer.ascii(" \"");
	private static final byte[] CAMPAIGN = LineBuffer.ascii("https://" + Visitors.CAMPAIGN_HOST + "/kitchens-we-love");
	private static final byte[] SEARCH_ENGINE = LineBuffer.ascii("https://findalot.example/search?q=");
	private static final byte[] OWN_HOME = LineBuffer.ascii(SITE);
	private static final byte[] OWN_CATEGORY = LineBuffer.ascii(SITE + "category?categoryId=");
	private static final byte[] OWN_PRODUCT = LineBuffer.ascii(SITE + "product?productId=");
	private static final byte[][] ASSETS = texts("shop.css", "shop.js", "fonts/plain.woff2", "logo.svg", "basket.js");
	private static final byte[][] MISSING = texts("/.env", "/wp-login.php", "/sale-2019", "/favicon.png", "/admin",
			"/kettles/copper");

	private final LocalDate start;
	private final LineBuffer out;
	private final SampleRandom random;
	private final Catalogue catalogue = new Catalogue();
	private final Visitors visitors;
	private final Visit visit;
	private byte[] minuteText = new byte[0];

	LineWriter(SampleSpec spec, LineBuffer out, SampleRandom random) {
		this.start = spec.start();
		this.out = out;
		this.random = random;
		this.visitors = new Visitors(spec.lines());
		this.visit = new Visit(catalogue, visitors, random);
	}

	private static byte[][] texts(String... texts) {
		return Stream.of(texts).map(LineBuffer::ascii).toArray(byte[][]::new);
	}

	private static String zone(ZoneOffset zone) {
		return zone.getId().replace(":", "");
	}

	/** Goes to a minute, counted from the start of the sample. */
	void startMinute(long minute) {
		LocalDate day = start.plusDays(minute / MINUTES_PER_DAY);
		int time = (int) (minute % MINUTES_PER_DAY);
		minuteText = LineBuffer.ascii(String.format(Locale.ROOT, "%02d/%s/%04d:%02d:%02d:", day.getDayOfMonth(),
				MONTHS[day.getMonthValue() - 1], day.getYear(), time / 60, time % 60));
	}

	/** Writes one line of this minute. */
	void write(int second, Anomaly.@Nullable Kind anomaly) throws IOException {
		visit.draw(anomaly);
		visitors.putAddress(out, visit.kind, visit.visitor);
		if (visit.page == Page.ACCOUNT) {
			out.put(CUSTOMER).putNumber(10_000 + visit.visitor).put(CUSTOMER_TIME);
		} else {
			out.put(NOBODY);
		}
		out.put(minuteText).putDigits(second, 2).put(ZONE).put(visit.page.request());
		putRest();
		out.put(visit.kind == Visitors.Kind.PERSON && visit.visitor % 3 > 0 ? HTTP_2 : HTTP_1);
		out.putDigits(visit.status, 3).put(' ');
		putBytes();
		putReferrer();
		visitors.putAgent(out, visit.kind, visit.visitor);
		out.put('"').endLine();
	}

	/** What follows the start of the path. */
	private void putRest() {
		switch (visit.page) {
		case CATEGORY -> putCategory();
		case PRODUCT, ADD_TO_CART -> out.put(catalogue.product(visit.product)).put(CATEGORY)
				.put(catalogue.category(visit.category));
		case STOCK -> out.put(catalogue.product(visit.product));
		case SEARCH -> out.put(catalogue.anyWord(random));
		case IMAGE -> out.put(catalogue.product(visit.product)).put(JPG);
		case OLD_PAGE -> out.put(catalogue.product(visit.product)).put(HTML);
		case ASSET -> out.put(ASSETS[random.nextInt(ASSETS.length)]);
		case MISSING -> out.put(MISSING[random.nextInt(MISSING.length)]);
		case CHECKOUT -> out.put((char) ('1' + random.nextInt(3)));
		case HOME, CART, LOGIN, ACCOUNT, ROBOTS, HEALTH -> {
			// the path is whole
		}
		}
	}

	private void putCategory() {
		out.put(catalogue.category(visit.category));
		int page = random.nextSkewed(8);
		if (page > 0) {
			out.put(PAGE).putNumber(page + 1);
		}
	}

	private void putBytes() {
		int bytes = visit.status == 200 ? visit.page.bytes() : visit.status >= 400 ? 1_240 : 0;
		if (visit.status == 206) {
			bytes = visit.page.bytes() / 4;
		}
		if (bytes == 0) {
			out.put('-');
		} else {
			out.putNumber(bytes + random.nextInt(1 + bytes / 8));
		}
	}

	/** Appends the referrer with its quotes and the agent's opening one. */
	private void putReferrer() {
		int chance = random.nextInt(100);
		if (visit.fromCampaign) {
			out.put(REFERRER).put(CAMPAIGN).put(BEFORE_AGENT);
		} else if (visit.kind != Visitors.Kind.PERSON || chance < 20) {
			out.put(NO_REFERRER);
		} else {
			out.put(REFERRER);
			putReferrerOfPerson(chance);
			out.put(BEFORE_AGENT);
		}
	}

	private void putReferrerOfPerson(int chance) {
		if (chance < 35) {
			out.put(SEARCH_ENGINE).put(catalogue.anyWord(random));
		} else if (visit.page == Page.HOME || chance < 50) {
			out.put(OWN_HOME);
		} else if (visit.page == Page.PRODUCT || chance < 75) {
			out.put(OWN_CATEGORY).put(catalogue.category(visit.category));
		} else {
			out.put(OWN_PRODUCT).put(catalogue.product(visit.product));
		}
	}
}
