package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What people download. The build makes the archives before these tests run; {@code ./brushwork package} makes them too. */
class ArchivesTest {

	private static final Checkout HERE = Checkout.here();
	private static final Path PRODUCTS = HERE.path("releng/org.brushwork.product/target/products");
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
	void theUnpackedProductKnowsExactlyTheCommandsThatItsScriptLists(@TempDir Path folder) throws Exception {
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
	void theUpdateSiteHasOnlyWhatItsFeatureNames() throws IOException {
		Path site = HERE.path("releng/org.brushwork.site/target/repository");
		List<String> named = Features.everythingIn(HERE, "org.brushwork");
		long bytes = 0;
		try (Stream<Path> files = Files.walk(site)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				bytes += Files.size(file);
				String name = site.relativize(file).toString();
				assertTrue(!name.endsWith(".jar") || !name.contains("/") || named.contains(unitOf(file)),
						name + " is neither ours nor a library of ours");
			}
		}
		assertTrue(bytes > 10_000 && bytes < 20_000_000, bytes + " bytes");
	}

	@Test
	void theUpdateSiteHasEveryBundleOfItsFeatures() throws IOException {
		try (Stream<Path> files = Files.list(HERE.path("releng/org.brushwork.site/target/repository/plugins"))) {
			List<String> names = files.map(ArchivesTest::unitOf).toList();
			assertTrue(names.containsAll(Features.bundlesOf(HERE, "org.brushwork")), names::toString);
		}
	}

	/** The name of a bundle or feature from that of its jar, which ends with the version. */
	private static String unitOf(Path jar) {
		return jar.getFileName().toString().replaceFirst("_[^_]*$", "");
	}

	private static Archive archive(String platform) throws IOException, InterruptedException {
		return Archive.open(file(platform));
	}

	private static Path file(String platform) throws IOException {
		assertTrue(Files.isDirectory(PRODUCTS), () -> PRODUCTS + " does not exist; run ./brushwork package");
		try (Stream<Path> files = Files.list(PRODUCTS)) {
			List<Path> found = files.filter(f -> f.toString().endsWith(platform)).toList();
			assertEquals(1, found.size(), () -> "archives for " + platform + ": " + found);
			return found.getFirst();
		}
	}
}
