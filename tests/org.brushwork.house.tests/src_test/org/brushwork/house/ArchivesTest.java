package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.brushwork.house.Box.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people download. A full build makes it before these tests run; {@code ./brushwork package} makes it too. */
class ArchivesTest {

	private static final Checkout HERE = Checkout.here();
	private static final Path ARCHIVES = HERE.path("target");
	private static final String PLUGINS = "(.*/)?plugins/";

	@ParameterizedTest
	@CsvSource({ "linux.gtk.x86_64.tar.gz, org.eclipse.swt.gtk.linux.x86_64",
			"macosx.cocoa.aarch64.tar.gz, org.eclipse.swt.cocoa.macosx.aarch64",
			"win32.win32.x86_64.zip, org.eclipse.swt.win32.win32.x86_64" })
	void theArchiveHasTheWidgetsOfItsPlatformAndOnlyThose(String platform, String fragment) throws Exception {
		Archive archive = archive(platform);
		assertTrue(archive.has(PLUGINS + Pattern.quote(fragment) + "_[^/]*\\.jar"), fragment);
		assertEquals(1, archive.entries().keySet().stream()
				.filter(name -> name.matches(PLUGINS + "org\\.eclipse\\.swt\\.(gtk|cocoa|win32)\\.[^/]*\\.jar")).count());
	}

	@ParameterizedTest
	@CsvSource({ "linux.gtk.x86_64.tar.gz, linux-x86_64", "macosx.cocoa.aarch64.tar.gz, macosx-arm64",
			"win32.win32.x86_64.zip, windows-x86_64" })
	void theArchiveHasTheNativesOfItsPlatformAndOnlyThose(String platform, String natives) throws Exception {
		Archive archive = archive(platform);
		String inFragment = PLUGINS + "org\\.brushwork\\.train\\.dl4j\\.[^/]*/lib/";
		for (String library : new String[] { "nd4j-native", "openblas", "javacpp" }) {
			assertTrue(archive.has(inFragment + library + "-" + natives + "\\.jar"), library);
		}
		assertEquals(1, archive.entries().keySet().stream().filter(name -> name.matches(inFragment + "openblas-.*\\.jar"))
				.count());
		assertTrue(archive.has(PLUGINS + "org\\.brushwork\\.train\\.dl4j_[^/]*/lib/org\\.brushwork\\.train\\.dl4j\\.engine\\.jar"));
	}

	@ParameterizedTest
	@CsvSource({ "linux.gtk.x86_64.tar.gz", "macosx.cocoa.aarch64.tar.gz" })
	void theStartScriptCanBeExecuted(String platform) throws Exception {
		Archive archive = archive(platform);
		assertTrue(archive.entries().entrySet().stream()
				.anyMatch(e -> e.getKey().endsWith("/brushwork") && e.getValue()), "no executable brushwork");
		assertTrue(archive.has("(.*/)?lib/java\\.sh") && archive.has("(.*/)?lib/commands\\.txt"), "no lib");
	}

	@Test
	void theArchiveForWindowsHasItsOwnStartScript() throws Exception {
		Archive archive = archive("win32.win32.x86_64.zip");
		assertTrue(archive.has("(.*/)?brushwork\\.cmd") && archive.has("(.*/)?lib/classpath\\.txt"));
	}

	@ParameterizedTest
	@CsvSource({ "linux.gtk.x86_64.tar.gz", "macosx.cocoa.aarch64.tar.gz", "win32.win32.x86_64.zip" })
	void theArchiveHasEveryBundleOfItsFeatures(String platform) throws Exception {
		Archive archive = archive(platform);
		List<String> bundles = Features.bundlesOf(HERE, "org.brushwork", "org.brushwork.rcp");
		assertTrue(bundles.contains("org.brushwork.core"), bundles::toString);
		for (String bundle : bundles) {
			assertTrue(archive.has(PLUGINS + Pattern.quote(bundle) + "_.*"), bundle);
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void theUnpackedProductKnowsEveryCommandThatItsScriptLists(@TempDir Path folder) throws Exception {
		Box box = new Box(folder);
		box.environment.put("JAVA_HOME", System.getProperty("java.home"));
		Path archive = file("linux.gtk.x86_64.tar.gz");
		assertEquals(0, box.run(List.of("tar", "-xzf", archive.toString(), "-C", folder.toString())).status());
		Result help = box.run(List.of(folder.resolve("brushwork/brushwork").toString(), "help"));
		assertEquals(0, help.status(), help.err());
		for (String line : Files.readAllLines(folder.resolve("brushwork/lib/commands.txt"))) {
			String command = line.replaceFirst("\\|.*", "");
			assertTrue(line.startsWith("#") || help.out().matches("(?s).*\\b" + command + "\\b.*"),
					command + " is not in:\n" + help.out());
		}
	}

	@Test
	void theUpdateSiteHoldsOurFeaturesAndNothingElse() throws IOException {
		Path site = HERE.path("releng/org.brushwork.site/target/repository");
		List<String> features = List.of("org.brushwork", "org.brushwork.dl4j");
		List<String> plugins = new ArrayList<>();
		for (String feature : features) {
			plugins.addAll(Features.pluginsOf(HERE, feature));
		}
		// The site is for all systems, so that it has the fragments of all.
		assertTrue(plugins.contains("org.brushwork.train.dl4j.macosx.aarch64"), plugins::toString);
		assertEquals(plugins.stream().sorted().toList(), names(site.resolve("plugins")));
		assertEquals(features, names(site.resolve("features")));
	}

	@Test
	void ofThePlatformNothingIsOnTheUpdateSite() throws IOException {
		List<String> platform = List.of("org.eclipse.swt", "org.eclipse.ui", "org.eclipse.jface", "org.eclipse.core.runtime");
		List<String> names = names(HERE.path("releng/org.brushwork.site/target/repository/plugins"));
		assertTrue(platform.stream().noneMatch(names::contains), names::toString);
	}

	private static Archive archive(String platform) throws IOException, InterruptedException {
		return Archive.open(file(platform));
	}

	private static Path file(String platform) throws IOException {
		assertTrue(Files.isDirectory(ARCHIVES), () -> ARCHIVES + " does not exist; run ./brushwork package");
		try (Stream<Path> files = Files.list(ARCHIVES)) {
			List<Path> found = files.filter(f -> f.toString().endsWith(platform)).toList();
			assertEquals(1, found.size(), () -> "archives for " + platform + ": " + found);
			return found.getFirst();
		}
	}

	/** The names of the jars in a folder without their versions, sorted. */
	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString().replaceFirst("_[^_]*$", "")).sorted().toList();
		}
	}
}
