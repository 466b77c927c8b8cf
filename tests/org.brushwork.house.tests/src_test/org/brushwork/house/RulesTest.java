package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

	private static final Checkout HERE = Checkout.here();
	private static final String VERSION = "0.1.0";

	@TempDir
	private Path folder;

	@Test
	void everyProjectHasTheSettingsOfTheHouse() throws IOException {
		assertFalse(Rules.settings(HERE).isEmpty());
		assertEquals(List.of(), Rules.differingSettings(HERE));
	}

	@Test
	void everyCorePackageIsNonNullByDefault() throws IOException {
		assertEquals(List.of(), Rules.packagesWithoutNullness(HERE));
	}

	@Test
	void noIconIsMadeOfPixels() throws IOException {
		assertEquals(List.of(), Rules.rasterIcons(HERE));
	}

	@Test
	void noTestSleeps() throws IOException {
		assertEquals(List.of(), Rules.sleepingTests(HERE));
	}

	@Test
	void noFileNamesAMachineOrAPackageRegistry() throws Exception {
		assertEquals(List.of(), Rules.machinePlaces(HERE));
	}

	@Test
	void everyFileThatABundleIncludesExists() throws IOException {
		assertEquals(List.of(), Rules.missingIncludes(HERE));
	}

	@Test
	void everythingHasTheSameVersion() throws Exception {
		assertEquals(List.of(), Rules.otherVersions(HERE, VERSION));
	}

	@Test
	void aChangedOrMissingCopyOfTheSettingsIsFound() throws IOException {
		String project = "<nature>org.eclipse.jdt.core.javanature</nature>";
		Checkout bad = new Fixture(folder).file("releng/settings/a.prefs", "x=1\n").file("bundles/b/.project", project)
				.file("bundles/b/.settings/a.prefs", "x=2\n").file("examples/e/.project", project)
				.file("tests/t/.project", project)
				.file("bundles/good/.project", project).file("bundles/good/.settings/a.prefs", "x=1\n").checkout();
		assertEquals(List.of("bundles/b/.settings/a.prefs is not a copy of releng/settings/a.prefs",
				"examples/e/.settings/a.prefs is not a copy of releng/settings/a.prefs",
				"tests/t/.settings/a.prefs is not a copy of releng/settings/a.prefs"), Rules.differingSettings(bad));
	}

	@Test
	void aCorePackageWithoutItsAnnotationIsFound() throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.core").bundle("org.brushwork.ui")
				.file("bundles/org.brushwork.core/src/a/A.java", "package a;")
				.file("bundles/org.brushwork.core/src/b/package-info.java", "/** NonNullByDefault */ package b;")
				.file("bundles/org.brushwork.core/src/c/package-info.java", "@NonNullByDefault package c;")
				.file("bundles/org.brushwork.ui/src/a/A.java", "package a;").checkout();
		assertEquals(List.of("bundles/org.brushwork.core/src/a", "bundles/org.brushwork.core/src/b"),
				Rules.packagesWithoutNullness(bad));
	}

	@Test
	void aRasterIconIsFoundAndAPictureInTheDocumentationIsNot() throws IOException {
		Checkout bad = new Fixture(folder).file("bundles/b/icons/a.png", "").file("bundles/b/icons/a.svg", "")
				.file("docs/shot.png", "").file("examples/e/icons/a.gif", "").checkout();
		assertEquals(List.of("bundles/b/icons/a.png", "examples/e/icons/a.gif"), Rules.rasterIcons(bad));
	}

	@Test
	void aSleepingTestIsFoundAndASleepingBundleIsNot() throws IOException {
		Checkout bad = new Fixture(folder).file("bundles/b/src_test/A.java", "{ Thread.sleep(10); }")
				.file("examples/e/src_test/E.java", "{ Thread.sleep(10); }")
				.file("tests/t/src/B.java", "{ TimeUnit.SECONDS.sleep(1); }")
				.file("tests/t/src/C.java", "// Thread.sleep\n" + "String s = \"\"\"\n" + "x\\\"".repeat(20_000) + "\"\"\";")
				.file("bundles/b/src/D.java", "{ Thread.sleep(10); }").checkout();
		assertEquals(List.of("bundles/b/src_test/A.java", "examples/e/src_test/E.java", "tests/t/src/B.java"), Rules.sleepingTests(bad));
	}

	@Test
	void aHomeAndARegistryAreFound() throws Exception {
		String home = "/home/" + "ann/";
		String registry = "https://" + "nexus";
		Checkout bad = new Fixture(folder).file("a.txt", "see " + home)
				.file("b.xml", "<url>" + registry + ".example.org/a</url>")
				.file("c.txt", "~/home/x and network/home/y, http://example.org/home/a/").file("target/d.txt", home)
				.checkout();
		assertEquals(List.of("a.txt: " + home, "b.xml: " + registry),
				Rules.machinePlaces(bad).stream().sorted().toList());
	}

	@Test
	void aMissingIncludeIsFound() throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.core")
				.file("bundles/org.brushwork.core/build.properties",
						"source.. = src/\nbin.includes = META-INF/,\\\n  .,\\\n  plugin.xml\n")
				.bundle("org.brushwork.ui").example("org.brushwork.examples.a").checkout();
		assertEquals(List.of("bundles/org.brushwork.core/build.properties: .",
				"bundles/org.brushwork.core/build.properties: plugin.xml",
				"bundles/org.brushwork.ui/build.properties: (no bin.includes)",
				"examples/org.brushwork.examples.a/build.properties: (no bin.includes)"), Rules.missingIncludes(bad));
	}

	@Test
	void anotherVersionIsFound() throws Exception {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.core")
				.file("features/f/feature.xml", "<?xml version=\"1.0\"?>\n<feature\n id=\"f\" version=\"0.2.0.qualifier\">")
				.file("pom.xml", "<artifactId>org.brushwork.parent</artifactId>\n<version>0.1.1-SNAPSHOT</version>")
				.checkout();
		assertEquals(
				List.of("features/f/feature.xml: 0.2.0.qualifier instead of 0.1.0.qualifier",
						"pom.xml: 0.1.1-SNAPSHOT instead of 0.1.0-SNAPSHOT"),
				Rules.otherVersions(bad, VERSION).stream().sorted().toList());
	}
}
