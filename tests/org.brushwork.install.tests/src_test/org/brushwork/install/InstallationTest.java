package org.brushwork.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plain Eclipse, Brushwork installed into it from the update site, a real log brushed there with the mouse, and
 * Brushwork uninstalled again. All of it happens once; the tests look at what came of it. The output of each program
 * and the picture {@code installed.png} are kept in {@code target/trial}.
 */
@EnabledOnOs(OS.LINUX)
class InstallationTest {

	private static final String FEATURE = "org.brushwork.feature.group";
	private static final String ENGINE = "org.brushwork.dl4j.feature.group";
	private static final String TEST_USER = "org.brushwork.tests.support";
	private static final Path KEPT = Path.of("target/trial").toAbsolutePath();

	private static PlainLog log;
	private static Set<String> bundlesBefore;
	private static Set<String> bundlesInstalled;
	private static Set<String> bundlesAfter;
	private static Set<String> rootsInstalled;
	private static Set<String> rootsAfter;
	private static Run workbench;
	private static String errorLog;
	private static TrialReport report;

	@BeforeAll
	static void installBrushAndUninstall(@TempDir Path folder) throws Exception {
		Path real = Path.of(System.getProperty("org.brushwork.data", "")).resolve("log_elastic_apache/apache_logs");
		assumeTrue(Files.exists(real), () -> "no real log at " + real.toAbsolutePath());
		assumeTrue(System.getenv("DISPLAY") != null, "no display");
		log = new PlainLog(real.toRealPath());
		PlainIde ide = new PlainIde(folder, KEPT);
		bundlesBefore = ide.bundles();
		ide.install(FEATURE, ENGINE, TEST_USER);
		bundlesInstalled = ide.bundles();
		rootsInstalled = ide.roots();
		brush(ide, folder.resolve("workspace"));
		ide.uninstall(FEATURE, ENGINE, TEST_USER);
		bundlesAfter = ide.bundles();
		rootsAfter = ide.roots();
	}

	private static void brush(PlainIde ide, Path workspace) throws IOException, InterruptedException {
		Path written = KEPT.resolve("report.txt");
		Files.deleteIfExists(written);
		workbench = ide.workbench(workspace, Map.of("org.brushwork.tests.trial", log.file().toString(),
				"org.brushwork.tests.report", written.toString()));
		Path errors = workspace.resolve(".metadata/.log");
		errorLog = Files.exists(errors) ? Files.readString(errors) : "";
		Files.writeString(KEPT.resolve("workspace.log"), errorLog);
		assertTrue(Files.exists(written),
				() -> "The user wrote no report. Eclipse said:\n" + workbench.output() + errorLog);
		report = TrialReport.read(written);
	}

	@Test
	void theFeatureInstallsIntoAPlainEclipseFromTheUpdateSite() {
		assertEquals(Set.of(), ours(bundlesBefore));
		assertTrue(rootsInstalled.containsAll(List.of(FEATURE, ENGINE, TEST_USER)), rootsInstalled::toString);
		assertTrue(ours(bundlesInstalled).containsAll(List.of("org.brushwork.core", "org.brushwork.logs.ui",
				"org.brushwork.train.dl4j", "org.brushwork.train.dl4j.linux.x86_64")),
				() -> ours(bundlesInstalled).toString());
	}

	@Test
	void theWorkbenchStartsAndEndsInPeace() {
		assertEquals(0, workbench.status(), workbench::output);
	}

	@Test
	void aForeignViewReadsHowManyEventsTheOpenedLogHas() throws IOException {
		assertEquals(log.lines(), number(report.before().get("Events")));
		assertEquals(log.lines(), number(report.before().get("Passing")));
		assertEquals("", report.before().get("Time"));
	}

	@Test
	void aForeignViewReadsTheCountOfTheBrushedRange() throws IOException {
		long counted = log.linesBetween(report.brushedFrom(), report.brushedTo());
		assertTrue(counted > 0 && counted < log.lines(), () -> "brushed: " + report.after());
		assertEquals(counted, number(report.after().get("Passing")), () -> report.after().toString());
	}

	@Test
	void theDashboardSaysTheSameCountAsTheForeignView() {
		assertEquals(report.after().get("Passing") + " of " + report.after().get("Events") + " events",
				report.dashboard());
	}

	@Test
	void nothingOfOursIsInTheErrorLog() {
		List<String> entries = Pattern.compile("^(?=!ENTRY |!SESSION )", Pattern.MULTILINE).splitAsStream(errorLog)
				.filter(entry -> entry.startsWith("!ENTRY ") && entry.contains("org.brushwork.")).toList();
		assertEquals(List.of(), entries);
	}

	@Test
	void uninstallingLeavesTheEclipseAsItWas() {
		assertEquals(Set.of(), ours(bundlesAfter));
		assertEquals(bundlesBefore, bundlesAfter);
		assertTrue(List.of(FEATURE, ENGINE, TEST_USER).stream().noneMatch(rootsAfter::contains), rootsAfter::toString);
	}

	/** The names of our bundles among those of {@link PlainIde#bundles()}. */
	private static Set<String> ours(Set<String> bundles) {
		return bundles.stream().map(bundle -> bundle.substring(0, bundle.indexOf(',')))
				.filter(name -> name.startsWith("org.brushwork")).collect(Collectors.toSet());
	}

	private static long number(String text) {
		return Long.parseLong(text.replace(",", ""));
	}
}
