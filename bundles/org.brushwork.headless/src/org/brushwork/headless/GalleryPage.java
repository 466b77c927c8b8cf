package org.brushwork.headless;

import java.util.List;
import org.brushwork.figure.gallery.Example;

/**
 * The page with all pictures, what they are good for and the code that made them. It needs nothing from the network.
 *
 * @param pictures those it shows
 */
record GalleryPage(GalleryPictures pictures) {

	static final String FILE = "index.html";

	private static final String STYLE = """
			body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff;
				font: 16px/1.5 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif; }
			nav { columns: 14rem; margin: 1.5rem 0; }
			nav a { display: block; }
			a { color: #0a62a9; text-decoration: none; }
			a:hover { text-decoration: underline; }
			h2 { margin: 3rem 0 0; }
			p { margin: 0.3rem 0 1rem; color: #555; }
			img { display: block; max-width: 100%; height: auto; border: 1px solid #ddd; border-radius: 4px; }
			pre { overflow-x: auto; padding: 0.8rem 1rem; background: #f5f6f8; border-radius: 4px; tab-size: 4;
				font: 13px/1.45 Consolas, Menlo, 'DejaVu Sans Mono', monospace; }
			""";

	/** The page as a document. */
	String of(List<Example> examples) {
		String title = escape(Message.GALLERY_TITLE.with());
		StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
				.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>").append(title)
				.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(title)
				.append("</h1>\n<p>").append(escape(Message.GALLERY_INTRODUCTION.with())).append("</p>\n<nav>\n");
		for (Example example : examples) {
			page.append("<a href=\"#").append(example.id()).append("\">").append(escape(example.name())).append("</a>\n");
		}
		page.append("</nav>\n");
		examples.forEach(example -> append(page, example));
		return page.append("</body>\n</html>\n").toString();
	}

	private void append(StringBuilder page, Example example) {
		String name = escape(example.name());
		page.append("<h2 id=\"").append(example.id()).append("\">").append(name).append("</h2>\n<p>")
				.append(escape(example.purpose())).append("</p>\n<img src=\"").append(pictures.fileOf(example))
				.append("\" width=\"").append(pictures.size().width()).append("\" height=\"")
				.append(pictures.size().height()).append("\" loading=\"lazy\" alt=\"").append(name).append("\">\n<pre><code>")
				.append(escape(example.snippet())).append("</code></pre>\n");
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
