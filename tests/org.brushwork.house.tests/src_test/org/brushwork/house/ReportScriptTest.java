package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.brushwork.house.Box.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportScriptTest {

	private static final String PASSED = "<testcase name=\"works\" classname=\"a.ATest\" time=\"0.1\"/>";
	private static final String FAILED = """
			<testcase name="counts" classname="a.ATest" time="0.1">
			  <failure message="expected: &lt;1&gt; but was: &lt;2&gt;&#10;more" type="x.Y"><![CDATA[x.Y: expected
			  <testcase name="not a test" classname="b"> <failure message="nor this"/> </testcase>
			  at a.ATest]]></failure>
			</testcase>""";
	private static final String BROKEN = """
			<testcase name="" classname="a.BTest" time="0">
			  <error type="java.lang.NoClassDefFoundError"><![CDATA[]]></error>
			</testcase>""";
	private static final String SKIPPED = """
			<testcase name="reads" classname="a.CTest" time="0">
			  <skipped message="no &quot;data&quot; here"/>
			  <system-out><![CDATA[<failure message="printed"/>]]></system-out>
			</testcase>""";

	@TempDir
	private Path folder;

	private Box box;

	@BeforeEach
	void aCheckout() throws IOException {
		box = Started.box(folder);
		box.environment.put("DISPLAY", ":0");
		box.program("xdotool", ":").program("Xvfb", "echo 93 >&7; exec sleep 300");
	}

	@Test
	void passedTestsAreCounted() throws Exception {
		report("bundles/a", PASSED + PASSED);
		report("tests/b", PASSED);
		report("examples/e", PASSED);
		assertEquals(new Result(0, "4 passed, 0 failed\n", ""), close(0, "yes"));
	}

	@Test
	void failuresAndErrorsAreNamedBeforeTheClosingLine() throws Exception {
		report("bundles/a", PASSED + "\n" + FAILED);
		report("tests/b", BROKEN);
		assertEquals(new Result(1, """
				FAILED a.ATest.counts: expected: <1> but was: <2>
				FAILED a.BTest: java.lang.NoClassDefFoundError
				1 passed, 2 failed
				""", ""), close(0, "no"));
	}

	@Test
	void aSkippedTestIsAFailureOnlyWhereTheDataIs() throws Exception {
		report("bundles/a", PASSED + SKIPPED);
		assertEquals(new Result(0, "skipped: a.CTest.reads: no \"data\" here\n1 passed, 0 failed\n", ""), close(0, "no"));
		assertEquals(new Result(1, "FAILED a.CTest.reads: no \"data\" here (skipped, though the data is here)\n"
				+ "1 passed, 1 failed\n", ""), close(0, "yes"));
	}

	@Test
	void aMavenThatFailsWithoutAFailedTestIsAFailure() throws Exception {
		report("bundles/a", PASSED);
		assertEquals(new Result(1, "FAILED build: Maven ended with status 1\n1 passed, 1 failed\n", ""), close(1, "no"));
	}

	@Test
	void aRunWithoutOneTestIsAFailure() throws Exception {
		assertEquals(new Result(1, "FAILED build: not one test ran\n0 passed, 1 failed\n", ""), close(0, "no"));
	}

	@Test
	void aModuleWhoseTestsDidNotReportIsNamed() throws Exception {
		box.write("checkout/bundles/a/src_test/x/ATest.java", "");
		box.write("checkout/examples/e/src_test/x/ETest.java", "");
		box.write("checkout/tests/b/src/x/BTest.java", "");
		box.write("checkout/tests/harness/src/x/Display.java", "");
		report("tests/b", PASSED);
		assertEquals("F bundles/a: it has tests, but none of them reported\n"
				+ "F examples/e: it has tests, but none of them reported\n", box.bash("silent_modules \"$ROOT\"").out());
	}

	@Test
	void modulesThatWereNotBuiltAndCrashesAreReadFromTheLog() throws Exception {
		box.write("log", """
				[ERROR] The forked VM terminated without saying properly goodbye
				[INFO] Brushwork Core 0.1.0-SNAPSHOT ........... SUCCESS [  1.2 s]
				[INFO] [bundle] Brushwork UI ................... FAILURE [  1.2 s]
				[INFO] Brushwork Product ....................... SKIPPED
				""");
		assertEquals(List.of("F build of [bundle] Brushwork UI: see the log",
				"F tests crashed: The forked VM terminated without saying properly goodbye"),
				box.bash("build_failures \"$BOX/log\"").out().lines().toList());
	}

	@Test
	void testRunsEverythingWithoutStoppingAtAFailureAndForgetsReportsOfEarlierRuns() throws Exception {
		Path old = report("bundles/a", FAILED);
		box.maven("3.9.16", "mkdir -p tests/b/target/surefire-reports; "
				+ "echo '<testsuite>" + PASSED + "</testsuite>' >tests/b/target/surefire-reports/TEST-b.xml");
		Result result = box.brushwork("test");
		assertTrue(result.out().endsWith("\n1 passed, 0 failed\n"), result.out() + result.err());
		assertEquals(0, result.status());
		assertFalse(Files.exists(old));
		assertTrue(box.read("mvn.log").endsWith(" verify -fae -Dmaven.test.failure.ignore=true -Pall-platforms\n"), box.read("mvn.log"));
	}

	@Test
	void theFolderOfTheDataMakesTheRunStrict() throws Exception {
		box.maven("3.9.16", "mkdir -p tests/b/target/surefire-reports; "
				+ "echo '<testsuite>" + SKIPPED.replace("\n", "") + "</testsuite>' >tests/b/target/surefire-reports/TEST-b.xml");
		assertTrue(box.brushwork("test").out().endsWith("0 passed, 0 failed\n"));
		box.environment.put("BRUSHWORK_DATA", box.root.toString());
		Result strict = box.brushwork("test");
		assertEquals(1, strict.status());
		assertTrue(strict.out().endsWith("0 passed, 1 failed\n"), strict.out());
	}

	@Test
	void aBuildThatFailsStillEndsWithTheClosingLine() throws Exception {
		box.maven("3.9.16", "echo '[ERROR] Failed to execute goal'; exit 1");
		Result result = box.brushwork("test");
		assertEquals(1, result.status());
		assertTrue(result.out().contains("[ERROR] Failed to execute goal\n"), result.out());
		assertTrue(result.out().endsWith("\n0 passed, 1 failed\n"), result.out());
	}

	@Test
	void endingTheScriptEndsMavenAndTheDisplay() throws Exception {
		box.maven("3.9.16", "echo $$ >\"$BOX/mvn.pid\"; sleep 300 & echo $! >\"$BOX/child.pid\"; wait");
		box.program("Xvfb", "echo $$ >\"$BOX/xvfb.pid\"; echo 93 >&7; exec sleep 300");
		Process script = box.start(List.of("bash", box.checkout.resolve("brushwork").toString(), "test"));
		Result waited = run("until [ -s \"$BOX/child.pid\" ]; do sleep 0.1; done");
		assertEquals(0, waited.status(), waited.err());
		script.destroy();
		script.waitFor();
		for (String pid : List.of("mvn.pid", "child.pid")) {
			assertFalse(alive(box.read(pid)), pid);
		}
		if (System.getProperty("os.name").equals("Linux")) {
			assertFalse(alive(box.read("xvfb.pid")), "xvfb.pid");
		}
	}

	private Result run(String script) throws IOException, InterruptedException {
		return box.run(List.of("bash", "-c", script));
	}

	private Result close(int status, String strict) throws IOException, InterruptedException {
		return box.bash("test_results \"$ROOT\" | close_run " + status + " " + strict);
	}

	private Path report(String module, String cases) throws IOException {
		return box.write("checkout/" + module + "/target/surefire-reports/TEST-a.xml",
				"<?xml version=\"1.0\"?>\n<testsuite name=\"a\" tests=\"9\"\n  failures=\"9\">\n" + cases + "\n</testsuite>\n");
	}

	private static boolean alive(String pid) {
		return ProcessHandle.of(Long.parseLong(pid.strip())).map(ProcessHandle::isAlive).orElse(false);
	}
}
