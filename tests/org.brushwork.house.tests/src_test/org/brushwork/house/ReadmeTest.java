package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

	@Test
	void everyNumberOfTheReadmeIsFilledIn() throws IOException {
		assertEquals(List.of(), Readme.of(Checkout.here()).placeholders());
	}

	@Test
	void everyRelativeLinkOfTheReadmeLeadsToAFile() throws IOException {
		assertEquals(List.of(), Readme.of(Checkout.here()).deadLinks());
	}

	@Test
	void aPlaceholderIsFoundAndAnAddressIsNone(@TempDir Path folder) throws IOException {
		Readme readme = readme(folder, "took @BUILD_SECONDS@ s, then @X@; ask a@b.c or @NonNull and git@HOST@:x");
		assertEquals(List.of("@BUILD_SECONDS@", "@X@", "@HOST@"), readme.placeholders());
	}

	@Test
	void aDeadLinkIsFoundAndAnAddressAndAPlaceInAFileAreNone(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("LICENSE"), "");
		Readme readme = readme(folder, "[a](LICENSE) [b](LICENSE#end \"title\") [c](#here) [d](https://example.org/x)\n"
				+ "![e](docs/e.png) [f](<no such>) [![g](g.svg)](LICENSE)");
		assertEquals(List.of("docs/e.png", "no such", "g.svg"), readme.deadLinks());
	}

	private static Readme readme(Path folder, String text) throws IOException {
		Files.writeString(folder.resolve("README.md"), text);
		return Readme.of(new Checkout(folder));
	}
}
