package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brushwork.core.progress.Progress;
import org.brushwork.figure.gallery.Example;
import org.brushwork.figure.gallery.Gallery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryCommandTest {

	private final Path folder;

	GalleryCommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static List<String> expected() {
		return Stream.concat(Gallery.all().stream().map(example -> example.id() + ".svg"), Stream.of("index.html"))
				.sorted().toList();
	}

	@Test
	void everyChartIsAPictureOfTheWantedSizeAndThePageShowsAll() throws Exception {
		Path charts = folder.resolve("charts");
		CommandRun run = CommandRun.of("gallery", "--out", charts.toString(), "--size", "400x300");
		assertEquals(new CommandRun(Main.DONE, "wrote " + charts.resolve("index.html") + " and " + Gallery.all().size()
				+ " pictures\n", ""), run);
		assertEquals(expected(), names(charts));
		assertEquals(List.of("charts"), names(folder));
		String page = Files.readString(charts.resolve("index.html"));
		for (Example example : Gallery.all()) {
			String picture = Files.readString(charts.resolve(example.id() + ".svg"));
			assertTrue(picture.contains(" width=\"400\" height=\"300\" "), example.id());
			assertTrue(page.contains("<img src=\"" + example.id() + ".svg\" width=\"400\" height=\"300\""), page);
			assertTrue(page.contains(">" + example.name() + "</h2>\n<p>"), page);
		}
		assertTrue(page.contains("i -&gt; i % 3"), page);
	}

	@Test
	void thePageNeedsNoNetwork() throws Exception {
		CommandRun.of("gallery", "--out", folder.toString());
		assertFalse(Files.readString(folder.resolve("index.html")).contains("http"));
	}

	@Test
	void darkPicturesHaveOtherColours() throws Exception {
		CommandRun.of("gallery", "--out", folder.resolve("light").toString());
		CommandRun.of("gallery", "--out", folder.resolve("dark").toString(), "--dark");
		assertNotEquals(Files.readString(folder.resolve("light/line.svg")),
				Files.readString(folder.resolve("dark/line.svg")));
	}

	@Test
	void forceReplacesFilesOfTheSameNameAndLeavesOthers() throws Exception {
		Files.writeString(folder.resolve("index.html"), "old");
		Files.writeString(folder.resolve("notes.txt"), "mine");
		assertEquals(Main.DONE, CommandRun.of("gallery", "--force", "--out", folder.toString()).status());
		assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
		assertTrue(Files.readString(folder.resolve("index.html")).startsWith("<!DOCTYPE html>"));
		assertEquals(expected().size() + 1, names(folder).size());
	}

	@Test
	void anInterruptedGalleryLeavesNothing() throws Exception {
		Progress interrupted = new Progress() {
			@Override
			public void report(long done, long total) {
				// not of interest here
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		CommandRun run = CommandRun.of(interrupted, "gallery", "--out", folder.resolve("charts").toString());
		assertEquals(new CommandRun(Main.FAILED, "", ""), run);
		assertEquals(List.of(), names(folder));
	}

	@Test
	void picturesAreTheSameWhateverTheLanguageOfTheComputer() {
		Locale before = Locale.getDefault();
		GalleryPictures pictures = new GalleryPictures(PixelSize.USUAL, false);
		try {
			for (Example example : Gallery.all()) {
				Locale.setDefault(Locale.US);
				String english = pictures.draw(example);
				Locale.setDefault(Locale.GERMANY);
				assertEquals(english, pictures.draw(example), example.id());
			}
		} finally {
			Locale.setDefault(before);
		}
	}
}
