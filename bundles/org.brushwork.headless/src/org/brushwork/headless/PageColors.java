package org.brushwork.headless;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brushwork.figure.Figure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;

/**
 * The colours of a page that is light or dark as its reader likes. A picture is drawn once for each and kept once, with a
 * variable of the style sheet instead of each colour.
 */
final class PageColors {

	private static final ChartTheme LIGHT = ChartTheme.paper();
	private static final ChartTheme DARK = ChartTheme.night();
	/** A colour in an attribute, or a picture; text cannot look like that, as its quotes and brackets are escaped. */
	private static final Pattern COLOR = Pattern.compile(" (fill|stroke)=\"(#[0-9a-f]{6})\"|<image ([^>]*)>");

	private final Map<String, String> names = new LinkedHashMap<>();

	/** The variable for a colour, as a value of the style sheet. */
	String of(SeriesColor color) {
		return variable(hex(color.of(LIGHT)), hex(color.of(DARK)));
	}

	private static String hex(int color) {
		return String.format(Locale.ROOT, "#%06x", color);
	}

	private String variable(String light, String dark) {
		return "var(" + names.computeIfAbsent(light + dark, both -> "--c" + names.size()) + ")";
	}

	/**
	 * Draws a figure as an element of the page.
	 *
	 * @param id          that no other picture of the page has
	 * @param title       its name, for people who do not see it
	 * @param description what it shows, likewise
	 */
	String picture(Figure figure, int width, int height, String id, String title, String description) {
		String light = draw(figure, width, height, id, LIGHT).element(title, description);
		String dark = draw(figure, width, height, id, DARK).element(title, description);
		StringBuilder merged = new StringBuilder();
		Matcher one = COLOR.matcher(light);
		Matcher other = COLOR.matcher(dark);
		while (one.find()) {
			if (!other.find()) {
				throw new IllegalStateException("a figure must be the same in all colours: " + title);
			}
			String both = one.group(1) == null ? images(one.group(), other.group())
					: " " + one.group(1) + "=\"" + variable(one.group(2), other.group(2)) + '"';
			one.appendReplacement(merged, Matcher.quoteReplacement(both));
		}
		return one.appendTail(merged).toString();
	}

	/** Pixels cannot be variables: each picture hides where the other is seen. */
	private static String images(String light, String dark) {
		return light.replace("<image ", "<image class=\"light\" ") + dark.replace("<image ", "<image class=\"dark\" ");
	}

	private static SvgDrawing draw(Figure figure, int width, int height, String id, ChartTheme theme) {
		SvgDrawing drawing = new SvgDrawing(width, height, id);
		figure.draw(drawing, new Box(0, 0, width, height), theme);
		return drawing;
	}

	/** What the variables are: light, and dark on screens whose reader likes that. */
	String rules() {
		StringBuilder light = new StringBuilder(":root {");
		StringBuilder dark = new StringBuilder("@media screen and (prefers-color-scheme: dark) { :root {");
		names.forEach((both, name) -> {
			light.append(' ').append(name).append(": ").append(both, 0, both.length() / 2).append(';');
			dark.append(' ').append(name).append(": ").append(both, both.length() / 2, both.length()).append(';');
		});
		return light.append(" }\n.dark { display: none; }\n").append(dark)
				.append(" } .dark { display: inline; } .light { display: none; } }\n").toString();
	}
}
