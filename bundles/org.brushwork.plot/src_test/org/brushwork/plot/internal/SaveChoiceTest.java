package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.brushwork.plot.internal.SaveChoice.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveChoiceTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Loss | PNG | Loss.png", "Events/s: p95 <ms> | CSV | Events s p95 ms.csv",
			"../../etc/passwd | SVG | etc passwd.svg", "Größe 漢字 | PNG | Größe 漢字.png", "???|PNG|Chart.png" })
	void aTitleBecomesANameThatAnySystemTakes(String title, Format format, String name) {
		assertEquals(name, SaveChoice.name(title, format));
	}

	@Test
	void aChartWithoutATitleHasANameToo() {
		assertEquals("Chart.svg", SaveChoice.name("", Format.SVG));
	}

	@Test
	void aLongTitleIsCut() {
		assertTrue(SaveChoice.name("long ".repeat(100), Format.PNG).length() <= 64);
	}

	@ParameterizedTest
	@CsvSource({ "/a/b, /a/b.png", "/a/b.png, /a/b.png", "/a/B.PNG, /a/B.PNG", "/a/b.svg, /a/b.svg.png",
			"/a/v1.2, /a/v1.2.png" })
	void theExtensionIsThatOfTheFormat(String typed, String saved) {
		assertEquals(saved, SaveChoice.withExtension(typed, Format.PNG));
	}
}
