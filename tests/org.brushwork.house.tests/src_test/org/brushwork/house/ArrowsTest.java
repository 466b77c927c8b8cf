package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrowsTest {

	private static final Checkout HERE = Checkout.here();

	@TempDir
	private Path folder;

	@Test
	void theCheckoutHasBundlesToLookAt() throws IOException {
		assertFalse(HERE.bundles().isEmpty());
	}

	@Test
	void noCoreBundleReachesWidgets() throws IOException {
		assertEquals(List.of(), Arrows.widgetsInCore(HERE));
	}

	@Test
	void swtChartHasOneImporter() throws IOException {
		assertEquals(Set.of("org.brushwork.plot"), Arrows.swtChartImporters(HERE));
	}

	@Test
	void bundlesSeeEachOtherOnlyAlongTheMap() throws IOException {
		assertEquals(List.of(), Arrows.besideTheMap(HERE));
	}

	@Test
	void theGraphOfBundlesHasNoCycle() throws IOException {
		assertEquals(Set.of(), Arrows.inCycles(HERE));
	}

	@Test
	void theCommandLineHasOnItsClassPathWhatItsBundlesRequire() throws IOException {
		assertFalse(ClassPath.of(HERE).isEmpty());
		assertEquals(List.of(), ClassPath.missing(HERE));
	}

	@Test
	void aRequiredBundleThatTheClassPathLacksIsFound() throws IOException {
		Checkout bad = new Fixture(folder)
				.bundle("org.brushwork.core", "Require-Bundle: org.x;v=\"[1,2)\",org.y;resolution:=optional,org.z")
				.bundle("org.brushwork.logs", "Require-Bundle: org.brushwork.core;resolution:=\"optional\",org.here")
				.bundle("org.brushwork.ui", "Require-Bundle: org.eclipse.swt")
				.file(ClassPath.FILE, "# one a line\norg.brushwork.core\n\norg.brushwork.logs\norg.here\n").checkout();
		assertEquals(List.of("org.brushwork.core requires org.x", "org.brushwork.core requires org.z"),
				ClassPath.missing(bad));
	}

	@Test
	void aWidgetInTheManifestOrTheCodeOfACoreBundleIsFound() throws IOException {
		Checkout bad = new Fixture(folder)
				.bundle("org.brushwork.core", "Require-Bundle: org.x;v=\"[1,2)\",org.eclipse.jface;v=\"[1,2)\"")
				.bundle("org.brushwork.logs", "Import-Package: org.eclipse.ui.part")
				.file("bundles/org.brushwork.logs/src/A.java", "import org.eclipse.swt.SWT; class A { }")
				.file("bundles/org.brushwork.logs/src/B.java", "class B { org.eclipse.swtchart.Chart chart; }")
				.checkout();
		assertEquals(List.of("the manifest of org.brushwork.core reaches org.eclipse.jface",
				"bundles/org.brushwork.logs/src/A.java reaches org.eclipse.swt",
				"the manifest of org.brushwork.logs reaches org.eclipse.ui",
				"bundles/org.brushwork.logs/src/B.java reaches org.eclipse.swtchart"), Arrows.widgetsInCore(bad));
	}

	@Test
	void aCommentOrAStringReachesNothing() throws IOException {
		Checkout good = new Fixture(folder).bundle("org.brushwork.core")
				.file("bundles/org.brushwork.core/src/A.java",
						"/** Not org.eclipse.swt.SWT. */ class A { String s = \"org.eclipse.ui\"; } // org.eclipse.swt.")
				.checkout();
		assertEquals(List.of(), Arrows.widgetsInCore(good));
	}

	@Test
	void aSecondImporterOfSwtChartIsFound() throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.plot", "Require-Bundle: org.eclipse.swtchart")
				.bundle("org.brushwork.logs.ui")
				.file("bundles/org.brushwork.logs.ui/src/A.java", "import org.eclipse.swtchart.Chart; class A { }")
				.checkout();
		assertEquals(Set.of("org.brushwork.logs.ui", "org.brushwork.plot"), Arrows.swtChartImporters(bad));
	}

	@Test
	void anArrowBesideTheMapIsFound() throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.core").bundle("org.brushwork.odd")
				.example("org.brushwork.examples.loan", "Require-Bundle: org.brushwork.core,org.brushwork.logs")
				.bundle("org.brushwork.logs", "Require-Bundle: org.brushwork.core")
				.bundle("org.brushwork.evaluation", "Import-Package: org.brushwork.logs.parser")
				.bundle("org.brushwork.logs.ui", "Require-Bundle: org.brushwork.core,org.brushwork.logs").checkout();
		assertEquals(List.of("org.brushwork.evaluation must not see org.brushwork.logs",
				"org.brushwork.examples.loan must not see org.brushwork.logs", "org.brushwork.odd is not on the map"), Arrows.besideTheMap(bad));
	}

	@Test
	void aCycleIsFound() throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.core", "Import-Package: org.brushwork.plot.charts")
				.bundle("org.brushwork.plot", "Require-Bundle: org.brushwork.ui")
				.bundle("org.brushwork.ui", "Require-Bundle: org.brushwork.core").bundle("org.brushwork.app",
						"Require-Bundle: org.brushwork.ui")
				.checkout();
		assertEquals(Set.of("org.brushwork.core", "org.brushwork.plot", "org.brushwork.ui"), Arrows.inCycles(bad));
	}
}
