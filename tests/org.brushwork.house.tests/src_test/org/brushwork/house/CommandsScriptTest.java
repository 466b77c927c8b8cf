package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.brushwork.house.Box.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsScriptTest {

	private static final boolean LINUX = System.getProperty("os.name").equals("Linux");

	@TempDir
	private Path folder;

	private Box box;

	@BeforeEach
	void aCheckout() throws IOException {
		box = Started.box(folder);
	}

	@Test
	void helpListsEveryCommandWithAnExampleAndNeedsNothing() throws Exception {
		box.environment.remove("JAVA_HOME");
		Result help = box.brushwork("--help");
		assertEquals(new Result(0, help.out(), ""), help);
		for (String command : commands()) {
			assertTrue(Pattern.compile("(?m)^  \\./brushwork " + command + "( .*)?  +\\w").matcher(help.out()).find(),
					command + " is not in:\n" + help.out());
		}
		assertEquals("", box.read("mvn.log"));
	}

	@Test
	void aCommandWithoutADisplayRunsOnAPlainClassPathWithItsArgumentsAndItsStatus() throws Exception {
		Result result = box.brushwork("logs", "my log.txt", "--json");
		assertEquals("<org.brushwork.headless.Main> <logs> <my log.txt> <--json>\n", Started.arguments(result.out()));
		assertTrue(result.out().matches("(?s)java <-Xmx\\d+m> <--enable-native-access=ALL-UNNAMED> .*"), result.out());
		List<String> jars = List.of("org.brushwork.core_", "org.brushwork.figure_", "org.brushwork.logs_",
				"org.brushwork.evaluation_", "org.brushwork.classify_", "com.github.haifengl.smile.core_",
				"com.github.haifengl.smile.data_", "com.github.haifengl.smile.math_", "org.tartarus.snowball_", "slf4j.api_",
				"org.brushwork.headless_", "com.google.gson_", "com.github.servicenow.stl4j_",
				"org.apache.commons.commons-codec_", "org.apache.commons.commons-csv_", "org.apache.commons.commons-io_",
				"org.apache.commons.numbers.core_", "org.apache.commons.numbers.fraction_",
				"org.apache.commons.numbers.gamma_",
				"org.eclipse.core.databinding.observable_", "org.eclipse.equinox.common_", "org.eclipse.osgi_");
		jars.forEach(jar -> assertTrue(result.out().contains("/plugins/" + jar + "1.0.0.jar:"), result.out()));
	}

	@Test
	void optionsOfThePersonComeAfterOurs() throws Exception {
		box.environment.put("BRUSHWORK_JAVA_OPTS", "-Xmx1g -Da=b");
		String out = box.brushwork("help").out();
		assertTrue(out.matches("java <-Xmx\\d+m> <--enable-native-access=ALL-UNNAMED> <-Xmx1g> <-Da=b> .*\n"), out);
	}

	@ParameterizedTest
	@CsvSource({ "ANSI_X3.4-1968, C.UTF-8", "ISO-8859-1, C.UTF-8", "UTF-8, de_DE.UTF-8" })
	void aLocaleWithoutUtf8OrThatIsNotInstalledIsReplaced(String charmap, String used) throws Exception {
		assumeTrue(LINUX, "locales are Linux's");
		box.environment.put("LANG", "de_DE.UTF-8");
		box.program("locale", "echo " + charmap);
		box.write("jdk/bin/java", "#!/bin/sh\necho \"${LC_ALL:-$LANG}\"\n");
		assertEquals(used + "\n", box.brushwork("logs", "a.log").out());
	}

	@Test
	void aSymbolicLinkFromAnywhereStartsThisCheckout() throws Exception {
		Path link = Files.createSymbolicLink(box.root.resolve("home/link"), box.checkout.resolve("brushwork"));
		Result result = box.run(List.of("bash", link.toString(), "logs", "a"));
		assertEquals("<org.brushwork.headless.Main> <logs> <a>\n", Started.arguments(result.out()), result.err());
	}

	@Test
	void withADisplayTheWorkbenchOpensTheSampleIfItIsNew() throws Exception {
		box.environment.put("DISPLAY", ":0");
		String out = box.brushwork().out();
		assertTrue(Started.arguments(out).equals("<-nosplash> <-name> <Brushwork> <-first-sample>\n"), out);
	}

	@Test
	void withADisplayAFileOpensInTheWorkbench() throws Exception {
		box.environment.put("WAYLAND_DISPLAY", "wayland-0");
		box.write("home/a b.log", "");
		assertEquals("<-nosplash> <-name> <Brushwork> <a b.log>\n", Started.arguments(box.brushwork("a b.log").out()));
	}

	@Test
	void withoutADisplayTheSampleIsWrittenOnceAndItsDashboardPrinted() throws Exception {
		assumeTrue(LINUX, "only Linux can be without a display");
		sampleIsWritten();
		String log = box.checkout.resolve(".build/sample/shop.log").toString();
		box.brushwork();
		Result second = box.brushwork();
		assertEquals(0, second.status(), second.err());
		assertTrue(second.err().startsWith("No display here (DISPLAY and WAYLAND_DISPLAY are not set)"), second.err());
		assertTrue(second.out().contains("<org.brushwork.headless.Main> <logs> <" + log + ">\n"), second.out());
		assertTrue(second.out().contains("  ./brushwork sample logs "), second.out());
		assertEquals(1, box.read("samples").lines().count());
	}

	@Test
	void withoutADisplayALogIsShownAsText() throws Exception {
		assumeTrue(LINUX, "only Linux can be without a display");
		box.write("home/a.log", "");
		Result result = box.brushwork("a.log");
		assertTrue(result.out().contains("<org.brushwork.headless.Main> <logs> <a.log>\n"), result.out());
	}

	@ParameterizedTest
	@CsvSource({ "-sample", "-first-sample", "-theme dark", "-data here -theme light -sample" })
	void withoutADisplayOptionsOfTheWorkbenchMeanNothing(String options) throws Exception {
		assumeTrue(LINUX, "only Linux can be without a display");
		sampleIsWritten();
		Result result = box.brushwork(options.split(" "));
		assertEquals(0, result.status(), result.err());
		assertTrue(result.out().contains("<logs> <" + box.checkout + "/.build/sample/shop.log>\n"), result.out());
	}

	@Test
	void withoutADisplayTheLogAmongOptionsIsShown() throws Exception {
		assumeTrue(LINUX, "only Linux can be without a display");
		assertTrue(box.brushwork("-theme", "dark", "a.log").out().contains("<logs> <a.log>\n"), box.read("out"));
		assertTrue(box.brushwork("--", "-a.log").out().contains("<logs> <" + box.root + "/home/-a.log>\n"), box.read("out"));
	}

	@Test
	void withoutADisplayAnUnknownOptionIsRefusedBeforeAnythingIsBuilt() throws Exception {
		assumeTrue(LINUX, "only Linux can be without a display");
		Result result = box.brushwork("-smaple");
		assertEquals(2, result.status());
		assertTrue(result.err().startsWith("brushwork: -smaple is no option that can be used without a display"),
				result.err());
		assertEquals("", box.read("mvn.log"));
	}

	@Test
	void theProductWithoutADisplayNamesTheCommandsThatNeedNone() throws Exception {
		assumeTrue(LINUX, "only Linux can be without a display");
		box.brushwork("help");
		Result result = box.bash("find_product; exec \"$PRODUCT/brushwork\"");
		assertEquals(2, result.status());
		assertTrue(result.err().startsWith("brushwork: the workbench needs a display"), result.err());
		assertTrue(result.err().contains("  brushwork logs "), result.err());
	}

	@Test
	void somethingThatIsNeitherAFileNorACommandIsOneSentenceAndStatusTwo() throws Exception {
		assertEquals(new Result(2, "", "brushwork: lgos is neither a file nor a command; ./brushwork --help lists the "
				+ "commands\n"), box.brushwork("lgos"));
		assertEquals("", box.read("mvn.log"));
	}

	@Test
	void missingPackagesAreNamedWithTheCommandThatInstallsThem() throws Exception {
		assumeTrue(LINUX, "packages are Linux's");
		box.environment.put("DISPLAY", ":0");
		box.program("fc-list", ":").program("ldconfig", ":").program("apt-get", "exit 1");
		assertEquals(new Result(2, "", "brushwork: system packages are missing (libgtk-3-0 fonts-dejavu-core); install "
				+ "them with: sudo apt-get install --no-install-recommends libgtk-3-0 fonts-dejavu-core\n"),
				box.brushwork());
	}

	@Test
	void rootOnDebianGetsMissingPackagesInstalled() throws Exception {
		assumeTrue(LINUX, "packages are Linux's");
		box.environment.put("DISPLAY", ":0");
		box.program("id", "echo 0").program("fc-list", "cat \"$BOX/installed\" 2>/dev/null");
		box.program("apt-get", "echo \"$*\" >>\"$BOX/apt.log\"; [ $1 = update ] || echo font >\"$BOX/installed\"");
		Result result = box.brushwork();
		assertEquals(0, result.status(), result.err());
		assertEquals("update -qq\ninstall -y -qq --no-install-recommends fonts-dejavu-core\n", box.read("apt.log"));
		assertTrue(result.err().startsWith("installing system packages: fonts-dejavu-core\n"), result.err());
	}

	@Test
	void aScreenshotIsTakenOnADisplayOfItsOwnThatIsEndedAfterwards() throws Exception {
		assumeTrue(LINUX, "Xvfb is Linux's");
		displayOfTheBox();
		box.program("java", "exit 1");
		picturesAreTaken();
		box.write("home/a.log", "");
		Result result = box.brushwork("--screenshot", "shot.png", "a.log", "--dark", "--size", "1600x1000");
		assertEquals(0, result.status(), result.err());
		assertEquals("picture\n", box.read("home/shot.png"));
		assertTrue(box.read("started").matches("display=:93 theme=Adwaita:dark .* <-nosplash> <-name> <Brushwork> <-data> "
				+ "<[^>]*/workspace> <-screenshot> <[^>]*.png> <-size> <1600x1000> <-theme> <dark> <"
				+ Pattern.quote(box.root.toString()) + "/home/a.log>\n"), box.read("started"));
		assertTrue(box.read("xvfb").contains("-screen 0 1600x1000x24"), box.read("xvfb"));
		assertFalse(alive(box.read("xvfb.pid")), "Xvfb is still there");
	}

	@Test
	void aWorkbenchThatTakesNoPictureIsAFailure() throws Exception {
		assumeTrue(LINUX, "Xvfb is Linux's");
		displayOfTheBox();
		Result result = box.brushwork("--screenshot", "shot.png");
		assertEquals(2, result.status());
		assertTrue(result.err().contains("brushwork: the workbench ended without a picture; its output is "),
				result.err());
		assertFalse(alive(box.read("xvfb.pid")), "Xvfb is still there");
	}

	@Test
	void aScreenshotThatCannotBeIsRefusedBeforeAnythingIsBuilt() throws Exception {
		assertEquals(2, box.brushwork("--screenshot").status());
		assertEquals(2, box.brushwork("--screenshot", "no/folder/a.png").status());
		assertEquals(2, box.brushwork("--screenshot", "a.png", "missing.log").status());
		assertEquals(2, box.brushwork("--screenshot", "a.png", "--size", "big").status());
		assertEquals(2, box.brushwork("--screenshot", "a.png", "--size").status());
		assertEquals("", box.read("mvn.log"));
	}

	@Test
	void aMachineWithoutXvfbIsToldSo() throws Exception {
		assumeTrue(LINUX, "Xvfb is Linux's");
		Result result = box.bash("have() { [ \"$1\" != Xvfb ] && command -v \"$1\" >/dev/null; }\n"
				+ "missing_packages screenshot");
		assertEquals("xvfb\n", result.out());
	}

	/** The names of both tables; the workbench itself has none. */
	private List<String> commands() throws IOException, InterruptedException {
		List<String> names = new ArrayList<>();
		box.bash("headless_commands; printf '%s\\n' \"$OWN_COMMANDS\"").out().lines().map(l -> l.split("\\|")[0])
				.filter(n -> !n.isEmpty() && !n.startsWith("FILE")).forEach(names::add);
		assertTrue(names.containsAll(List.of("logs", "sample", "gallery", "test", "bench", "package", "--screenshot")),
				names::toString);
		return names;
	}

	private void sampleIsWritten() throws IOException {
		box.java("jdk", "21", "java");
		String java = box.read("jdk/bin/java");
		box.write("jdk/bin/java", java + """
				case "$*" in
				*' sample logs --out '*) for a; do out=$a; done; echo line >"$out"; echo "$out" >>"$BOX/samples" ;;
				esac
				""");
	}

	private void picturesAreTaken() throws IOException {
		box.write("jdk/bin/java", "#!/bin/sh\n" + """
				{ printf 'display=%s theme=%s' "$DISPLAY" "$GTK_THEME"; printf ' <%s>' "$@"; echo; } >"$BOX/started"
				while [ $# -gt 0 ]; do [ "$1" != -screenshot ] || echo picture >"$2"; shift; done
				""");
	}

	/** An Xvfb that takes display 93 and stays until it is ended. */
	private void displayOfTheBox() throws IOException {
		box.program("Xvfb", """
				echo "$*" >"$BOX/xvfb"
				echo $$ >"$BOX/xvfb.pid"
				echo 93 >&7
				exec sleep 300
				""");
	}

	private static boolean alive(String pid) {
		return ProcessHandle.of(Long.parseLong(pid.strip())).map(ProcessHandle::isAlive).orElse(false);
	}
}
