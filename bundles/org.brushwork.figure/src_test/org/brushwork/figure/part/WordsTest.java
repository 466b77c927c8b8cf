package org.brushwork.figure.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.brushwork.figure.drawing.SvgDrawing;
import org.brushwork.figure.drawing.TextStyle;
import org.junit.jupiter.api.Test;

class WordsTest {

	private final Words words = new Words(new SvgDrawing(100, 100), TextStyle.of(0));

	@Test
	void whatHasRoomIsLeftAlone() {
		assertEquals("setosa", words.fit("setosa", 100));
		assertEquals("", words.fit("", 0));
	}

	@Test
	void asMuchAsHasRoomIsKept() {
		String name = "versicolor";
		for (double room = 0; room < 80; room += 0.5) {
			String shown = words.fit(name, room);
			assertTrue(words.width(shown) <= room || shown.isEmpty());
			if (!shown.equals(name) && !shown.isEmpty()) {
				int kept = shown.length() - 1;
				assertTrue(words.width(name.substring(0, kept + 1) + '\u2026') > room, "more than " + shown + " fits");
			}
		}
	}

	@Test
	void noHalfCharacterIsLeftAndNoBlankBeforeTheEllipsis() {
		String faces = "\uD83D\uDE00\uD83D\uDE01\uD83D\uDE02";
		for (double room = 0; room < 60; room += 0.5) {
			assertTrue(words.fit(faces, room).codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
			assertTrue(!words.fit("one two three", room).contains(" \u2026"));
		}
	}

	@Test
	void aVeryLongNameIsShortened() {
		assertTrue(words.fit("x".repeat(1_000_000), 50).length() < 12);
	}
}
