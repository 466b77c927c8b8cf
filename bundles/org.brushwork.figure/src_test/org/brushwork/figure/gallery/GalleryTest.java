package org.brushwork.figure.gallery;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.brushwork.figure.Figure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.xml.sax.InputSource;

class GalleryTest {

	static final List<Example> ALL = Gallery.all();

	private static final int MOST_LINES = 20;
	private static final int MOST_LETTERS = 120;
	/** Not within a picture in Base64, which has letters only. */
	private static final Pattern NO_NUMBER = Pattern.compile("[\\s\",(]-?(NaN|Infinity)");
	private static final List<Class<?>> MAKERS = List.of(LineExamples.class, BarExamples.class, PointExamples.class,
			ClassExamples.class, GridExamples.class);

	private static String draw(Figure figure, double width, double height, int background) {
		SvgDrawing drawing = new SvgDrawing(width, height);
		figure.draw(drawing, new Box(0, 0, width, height), ChartTheme.of(background));
		return drawing.document(figure.title());
	}

	private static Method maker(String id) {
		return MAKERS.stream().flatMap(type -> Stream.of(type.getDeclaredMethods()))
				.filter(method -> method.getName().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void everyMethodThatMakesAFigureIsAnExampleAndShowsItsOwnCode() throws Exception {
		assertEquals(SnippetSource.bodies(), ALL.stream().collect(Collectors.toMap(Example::id, Example::snippet)),
				"run SnippetSource to write snippets.txt anew");
	}

	@ParameterizedTest
	@FieldSource("ALL")
	void theCodeThatIsShownIsTheCodeThatRuns(Example example) throws Exception {
		Figure shown = (Figure) maker(example.id()).invoke(null);
		assertEquals(draw(shown, 400, 300, 0xFFFFFF), draw(example.figure(), 400, 300, 0xFFFFFF));
	}

	@ParameterizedTest
	@FieldSource("ALL")
	void aSnippetIsShortAndAPurposeOneSentence(Example example) {
		assertTrue(example.snippet().lines().count() <= MOST_LINES, example.snippet());
		assertTrue(example.snippet().replace("\t", "    ").lines().allMatch(line -> line.length() <= MOST_LETTERS),
				example.snippet());
		assertTrue(example.purpose().matches("[A-Z][^.]*\\."), example.purpose());
		assertTrue(example.id().matches("[a-zA-Z]+"), example.id());
	}

	@Test
	void noTwoExamplesHaveTheSameName() {
		Set<String> names = new TreeSet<>(ALL.stream().map(Example::name).toList());
		Set<String> ids = new TreeSet<>(String.CASE_INSENSITIVE_ORDER); // files of some systems know no case
		ALL.forEach(example -> ids.add(example.id()));
		assertAll(() -> assertEquals(ALL.size(), names.size()), () -> assertEquals(ALL.size(), ids.size()));
	}

	@ParameterizedTest
	@FieldSource("ALL")
	void everyFigureIsAWellFormedPictureInEachSizeAndTheme(Example example) throws Exception {
		Figure figure = example.figure();
		for (double[] size : new double[][] { { 1, 1 }, { 60, 40 }, { 300, 200 }, { 1_600, 900 } }) {
			String light = draw(figure, size[0], size[1], 0xFFFFFF);
			String dark = draw(figure, size[0], size[1], 0x1E1F22);
			DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(light)));
			assertFalse(NO_NUMBER.matcher(light).find(), example.id());
			assertNotEquals(light, dark);
		}
	}

	@ParameterizedTest
	@FieldSource("ALL")
	void everyFigureTellsItsDataAsATableAndOnlyTheEmptyOneHasNone(Example example) {
		assertEquals(example.id().equals("empty"), example.figure().table().rows() == 0);
	}
}
