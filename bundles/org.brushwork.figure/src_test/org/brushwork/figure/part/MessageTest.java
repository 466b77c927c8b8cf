package org.brushwork.figure.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.brushwork.figure.matrix.LabelledMatrix;
import org.brushwork.figure.matrix.MatrixFigure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {

	private static final Locale ESPERANTO = Locale.of("eo");

	private final Locale before = Locale.getDefault();

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	@ParameterizedTest
	@EnumSource
	void everyTextIsThereAndTakesItsArguments(Message message) {
		String text = message.in(Locale.ENGLISH, "a", "b", "c", "d", "e", "f");
		assertFalse(text.isBlank());
		assertEquals(-1, text.indexOf('{'), text);
	}

	@Test
	void wordsAreThoseOfTheLanguageAndEnglishWhereItHasNone() {
		assertEquals("Neniuj datumoj", Message.NO_DATA.in(ESPERANTO));
		assertEquals("No points", Message.NO_POINTS.in(ESPERANTO));
		assertEquals("No data", Message.NO_DATA.in(Locale.JAPAN));
	}

	@Test
	void englishIsEnglishOnEveryComputer() {
		Locale.setDefault(ESPERANTO);
		assertEquals("No data", Message.NO_DATA.in(Locale.UK));
		assertEquals("No data", Message.NO_DATA.in(Locale.ENGLISH));
	}

	@Test
	void nobodySaidALanguageSoTheComputersOwnerDid() {
		Locale.setDefault(Locale.Category.DISPLAY, Locale.US);
		Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
		assertEquals("actual a, predicted b: 1.500, 60\u00A0% of the row, 100\u00A0% of the column",
				confusion().words(0, 1));
	}

	@Test
	void theSameThingIsSaidInAnotherLanguage() {
		Locale.setDefault(Locale.GERMANY);
		MatrixFigure figure = confusion();
		assertEquals("actual a, predicted b: 1,500, 60% of the row, 100% of the column",
				figure.in(Locale.ENGLISH).words(0, 1));
		String words = figure.in(ESPERANTO).words(0, 1);
		assertTrue(words.startsWith("vera a, divenita b: "), words);
		assertTrue(words.contains(" el la vico), "), words);
	}

	private static MatrixFigure confusion() {
		return new MatrixFigure(
				LabelledMatrix.confusion(List.of("a", "b"), new double[][] { { 1_000, 1_500 }, { 70, 0 } }));
	}
}
