package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortenedTest {

	@Test
	void whatFitsStaysAsItIs() {
		assertEquals("", Shortened.middle("", 5, "..."));
		assertEquals("abcde", Shortened.middle("abcde", 5, "..."));
	}

	@Test
	void whatIsTooLongKeepsBothEnds() {
		assertEquals("abc\u2026ghi", Shortened.middle("abcdefghi", 7, "\u2026"));
		assertEquals("abc...hi", Shortened.middle("abcdefghi", 8, "..."));
	}

	@Test
	void aCharacterOfTwoUnitsIsNotCut() {
		String face = "\uD83D\uDE00";
		assertEquals(face + face + "\u2026" + face, Shortened.middle(face.repeat(9), 4, "\u2026"));
		assertEquals(face.repeat(9), Shortened.middle(face.repeat(9), 9, "\u2026"));
	}

	@Test
	void controlCharactersAreReplaced() {
		assertEquals("a\uFFFD[1mb\uFFFD", Shortened.printable("a\u001B[1mb\t"));
	}
}
