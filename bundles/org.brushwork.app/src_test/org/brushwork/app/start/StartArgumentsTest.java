package org.brushwork.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartArgumentsTest {

	@TempDir
	Path folder;

	private StartArguments parse(String... words) throws RefusedStartException {
		return StartArguments.parse(words, folder);
	}

	private String refusal(String... words) {
		return assertThrows(RefusedStartException.class, () -> parse(words)).getMessage();
	}

	@Test
	void nothingAsksForNothing() throws Exception {
		StartArguments none = parse();
		assertEquals(new StartArguments(List.of(), false, false, Optional.empty(), Optional.empty()), none);
		assertFalse(none.asksForSomething(true));
		assertFalse(none.asksForSomething(false));
		assertFalse(none.unattended());
	}

	@Test
	void relativeFilesAreMeantFromTheFolderAndKeepTheirOrder() throws Exception {
		Path second = file("b.log");
		Path first = file("a.log");
		StartArguments arguments = parse("b.log", "./sub/../a.log");
		assertEquals(List.of(second, first), arguments.files());
		assertTrue(arguments.asksForSomething(false));
	}

	@Test
	void afterTwoDashesEveryWordIsAFile() throws Exception {
		Path odd = file("-sample");
		StartArguments arguments = parse("--", "-sample");
		assertEquals(List.of(odd), arguments.files());
		assertFalse(arguments.sample());
	}

	@Test
	void theSampleIsOpenedAtEveryStartThatAsksForIt() throws Exception {
		assertTrue(parse("-sample").opensSample(true));
		assertTrue(parse("-sample").opensSample(false));
		assertTrue(parse("-sample").asksForSomething(false));
	}

	@Test
	void theFirstSampleIsOpenedInANewWorkspaceOnly() throws Exception {
		StartArguments arguments = parse("-first-sample");
		assertTrue(arguments.opensSample(true));
		assertTrue(arguments.asksForSomething(true));
		assertFalse(arguments.opensSample(false));
		assertFalse(arguments.asksForSomething(false));
	}

	@Test
	void aMissingFileIsNamedInFull() {
		String message = refusal("gone.log");
		assertTrue(message.startsWith(folder.resolve("gone.log").toString()), message);
	}

	@Test
	void aPictureIs1280By800UnlessSaid() throws Exception {
		assertEquals(new ScreenshotWish(folder.resolve("p.png"), 1280, 800), parse("-screenshot", "p.png").screenshot()
				.orElseThrow());
		assertEquals(new ScreenshotWish(folder.resolve("p.png"), 640, 480),
				parse("-size", "640x480", "-screenshot", "p.png").screenshot().orElseThrow());
		assertTrue(parse("-screenshot", "p.png").unattended());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "640", "640x", "x480", "640X480", "319x800", "800x319", "8193x800", "99999x800", "-1x800" })
	void aSizeThatNoWindowHasIsRefused(String size) {
		assertTrue(refusal("-screenshot", "p.png", "-size", size).contains("1280x800"));
	}

	@ParameterizedTest
	@CsvSource({ "light, LIGHT", "dark, DARK" })
	void bothThemesHaveAName(String word, Theme theme) throws Exception {
		assertEquals(Optional.of(theme), parse("-theme", word).theme());
	}

	@ParameterizedTest
	@CsvSource({ "-theme pink, pink", "-smaple, -smaple", "-sample -sample, -sample",
			"-first-sample -first-sample, -first-sample", "-theme, -theme",
			"-screenshot, -screenshot", "-theme light -theme dark, -theme" })
	void whatIsWrongIsNamed(String line, String culprit) {
		String message = refusal(line.split(" "));
		assertTrue(message.contains(culprit), message);
	}

	@Test
	void wordsOfTheTestHarnessAreNotFiles() throws Exception {
		StartArguments arguments = parse("-testproperties", "/no/such/file", "-sample", "-testApplication", "some.id");
		assertEquals(new StartArguments(List.of(), true, false, Optional.empty(), Optional.empty()), arguments);
	}

	private Path file(String name) throws IOException {
		return Files.createFile(folder.resolve(name));
	}
}
