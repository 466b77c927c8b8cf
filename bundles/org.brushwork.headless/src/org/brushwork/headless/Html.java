package org.brushwork.headless;

/** Text in a page. */
final class Html {

	private Html() {
		// functions only
	}

	/** A text as the page shows it, whatever is in it; also between double quotes. */
	static String text(String text) {
		return Shortened.printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
				.replace("\"", "&quot;").replace("'", "&#39;");
	}

	/** A message as the page shows it. */
	static String text(Message message, Object... arguments) {
		return text(message.with(arguments));
	}
}
