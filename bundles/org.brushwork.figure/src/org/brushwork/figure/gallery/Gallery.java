package org.brushwork.figure.gallery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.brushwork.figure.Figure;

/** All examples. */
public final class Gallery {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Gallery.class.getPackageName() + ".examples",
			Locale.ROOT, Gallery.class.getClassLoader());

	private final Map<String, String> snippets = Snippets.load();

	private Gallery() {
		// made by all
	}

	/** The examples from simple ones to those that only some need. Their figures are not made yet. */
	public static List<Example> all() {
		Gallery gallery = new Gallery();
		return List.of(gallery.example("line", LineExamples::line), gallery.example("series", LineExamples::series),
				gallery.example("steps", LineExamples::steps), gallery.example("band", LineExamples::band),
				gallery.example("area", LineExamples::area), gallery.example("stackedAreas", LineExamples::stackedAreas),
				gallery.example("longLine", LineExamples::longLine), gallery.example("times", LineExamples::times),
				gallery.example("logarithms", LineExamples::logarithms), gallery.example("marks", LineExamples::marks),
				gallery.example("bars", BarExamples::bars), gallery.example("lyingBars", BarExamples::lyingBars),
				gallery.example("groupedBars", BarExamples::groupedBars),
				gallery.example("stackedBars", BarExamples::stackedBars),
				gallery.example("partOfWhole", BarExamples::partOfWhole),
				gallery.example("manyCategories", BarExamples::manyCategories),
				gallery.example("histogram", BarExamples::histogram),
				gallery.example("scatter", PointExamples::scatter), gallery.example("selection", PointExamples::selection),
				gallery.example("density", PointExamples::density), gallery.example("errorBars", PointExamples::errorBars),
				gallery.example("empty", PointExamples::empty),
				gallery.example("triangle", ClassExamples::triangle),
				gallery.example("confusion", ClassExamples::confusion),
				gallery.example("largeConfusion", ClassExamples::largeConfusion),
				gallery.example("coefficients", ClassExamples::coefficients),
				gallery.example("changes", BarExamples::changes),
				gallery.example("ridgeline", GridExamples::ridgeline), gallery.example("calendar", GridExamples::calendar),
				gallery.example("weekHours", GridExamples::weekHours));
	}

	private Example example(String id, Supplier<? extends Figure> maker) {
		String snippet = snippets.getOrDefault(id, "");
		return new Example(id, TEXTS.getString(id + ".name"), TEXTS.getString(id + ".purpose"), snippet, maker);
	}
}
