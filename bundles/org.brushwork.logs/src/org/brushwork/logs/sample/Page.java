package org.brushwork.logs.sample;

/** The kinds of pages of the shop, and how often visitors ask for them. */
enum Page {

	HOME("GET /", 60, 30, 20, 18_400),
	CATEGORY("GET /category?categoryId=", 160, 240, 0, 26_300),
	PRODUCT("GET /product?productId=", 260, 480, 40, 21_700),
	SEARCH("GET /search?q=", 60, 40, 0, 15_200),
	IMAGE("GET /images/", 190, 50, 0, 48_900),
	ASSET("GET /assets/", 130, 10, 0, 31_000),
	ADD_TO_CART("POST /cart?action=add&productId=", 45, 0, 0, 0),
	CART("GET /cart", 30, 0, 0, 9_800),
	LOGIN("POST /login", 14, 0, 0, 2_600),
	CHECKOUT("POST /checkout?step=", 14, 0, 0, 0),
	ACCOUNT("GET /account", 12, 0, 0, 7_300),
	OLD_PAGE("GET /shop/", 12, 60, 0, 310),
	MISSING("GET ", 13, 20, 40, 1_240),
	ROBOTS("GET /robots.txt", 0, 60, 0, 140),
	STOCK("GET /api/stock?productId=", 0, 10, 300, 96),
	HEALTH("GET /health", 0, 0, 600, 15);

	private static final int THOUSAND = 1_000;
	private static final Page[] OF_PEOPLE = mix(0);
	private static final Page[] OF_BOTS = mix(1);
	private static final Page[] OF_TOOLS = mix(2);

	private final byte[] request;
	private final int[] perThousand;
	private final int bytes;

	Page(String request, int people, int bots, int tools, int bytes) {
		this.request = LineBuffer.ascii(request);
		this.perThousand = new int[] { people, bots, tools };
		this.bytes = bytes;
	}

	private static Page[] mix(int column) {
		Page[] mix = new Page[THOUSAND];
		int at = 0;
		for (Page page : values()) {
			for (int i = 0; i < page.perThousand[column]; i++) {
				mix[at++] = page;
			}
		}
		return mix;
	}

	/** A page that a visitor of this kind asks for. */
	static Page any(Visitors.Kind kind, SampleRandom random) {
		int at = random.nextInt(THOUSAND);
		return switch (kind) {
		case PERSON -> OF_PEOPLE[at];
		case BOT -> OF_BOTS[at];
		case TOOL -> OF_TOOLS[at];
		case SCRAPER -> PRODUCT;
		case ATTACKER -> LOGIN;
		};
	}

	/** Method and start of the path. */
	byte[] request() {
		return request;
	}

	/** About how many bytes a full answer has; 0 for an answer without content. */
	int bytes() {
		return bytes;
	}

	/** The usual status of a visit. */
	int status(SampleRandom random) {
		int chance = random.nextInt(THOUSAND);
		if (chance < 4) {
			return chance < 3 ? 500 : 503;
		}
		return switch (this) {
		case ADD_TO_CART, CHECKOUT -> 302;
		case LOGIN -> chance < 100 ? 401 : 302;
		case ACCOUNT -> chance < 80 ? 403 : 200;
		case OLD_PAGE -> 301;
		case MISSING -> chance < 150 ? 403 : 404;
		case IMAGE, ASSET -> chance < 250 ? 304 : chance < 260 ? 206 : 200;
		case HOME, CATEGORY, PRODUCT, SEARCH, STOCK -> chance < 14 ? 404 : 200;
		case CART, ROBOTS, HEALTH -> 200;
		};
	}
}
