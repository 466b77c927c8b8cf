package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.brushwork.house.Box.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildScriptTest {

	private static final String CORE = "checkout/bundles/org.brushwork.core/";

	@TempDir
	private Path folder;

	private Box box;

	@BeforeEach
	void aCheckoutThatWasNeverBuilt() throws IOException {
		box = Started.box(folder);
	}

	@Test
	void theFirstStartBuildsTheProductAndSaysHowFarItIs() throws Exception {
		Result result = box.brushwork("logs", "a.log");
		assertEquals(0, result.status(), result.err());
		assertEquals(List.of("building the product with JDK 21 (log: .build/build.log)",
				"  [1/3] Brushwork Core: 5 tests, 1 skipped",
				"  [2/3] Brushwork OSGi Tests: 40 tests, 3 failed, 3 skipped", "  [3/3] org.brushwork.product"),
				result.err().lines().limit(4).toList());
		assertTrue(box.read("mvn.log").startsWith(box.checkout + " -B "), box.read("mvn.log"));
		assertTrue(box.read("mvn.log").endsWith(" verify -DskipTests -pl :org.brushwork.product -am\n"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatIsBuiltIsNotBuiltAgain(boolean git) throws Exception {
		use(git);
		assertEquals(1, buildsAfter(""));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aChangedSourceIsBuilt(boolean git) throws Exception {
		use(git);
		assertEquals(2, buildsAfter("echo 'class A { int i; }' >A.java"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aNewSourceIsBuilt(boolean git) throws Exception {
		use(git);
		assertEquals(2, buildsAfter("echo 'class B { }' >B.java"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aDeletedSourceIsBuilt(boolean git) throws Exception {
		use(git);
		assertEquals(2, buildsAfter("rm A.java"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aChangedTestIsNotPartOfTheProduct(boolean git) throws Exception {
		use(git);
		box.write(CORE + "src_test/ATest.java", "");
		assertEquals(1, buildsAfter("echo x >../src_test/ATest.java"));
	}

	@Test
	void addingAndCommittingBuildsNothing() throws Exception {
		use(true);
		box.write(CORE + "src/New.java", "");
		assertEquals(1, buildsAfter("git add -A . && git -c user.name=a -c user.email=b commit -qm c"));
	}

	@Test
	void aProductThatWasDeletedIsBuilt() throws Exception {
		assertEquals(2, buildsAfter("rm -r ../../../releng/org.brushwork.product/target"));
	}

	@Test
	void aFailedBuildSaysWhyAndWhereTheLogIsAndIsTriedAgain() throws Exception {
		box.maven("3.9.16", """
				echo '[INFO] Building a 0.1.0-SNAPSHOT [1/1]'
				echo '[ERROR] A.java:[3] cannot find symbol'
				echo '[ERROR] Re-run Maven using the -X switch'
				exit 1
				""");
		Result result = box.brushwork("logs", "a.log");
		assertEquals(2, result.status());
		assertTrue(result.err().endsWith("""
				[ERROR] A.java:[3] cannot find symbol
				brushwork: the build failed; the whole log is %s/.build/build.log
				""".formatted(box.checkout)), result.err());
		box.brushwork("logs", "a.log");
		assertEquals(2, box.read("mvn.log").lines().count());
	}

	@Test
	void twoStartsAtOnceBuildOnce() throws Exception {
		box.brushwork("--help");
		Result result = box.run(List.of("bash", "-c", "for i in 1 2; do bash '%s/brushwork' logs a.log & done; wait"
				.formatted(box.checkout)));
		assertEquals(2, result.out().lines().count(), result.err());
		assertEquals(1, box.read("mvn.log").lines().count());
		assertEquals("build.log\nproduct.stamp\n", box.run(List.of("ls", box.checkout + "/.build")).out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "lock", "lock/pid", "lock/" })
	void theLockOfAScriptThatWasKilledIsTakenOver(String lock) throws Exception {
		if (lock.endsWith("/")) { // killed before it could say its number, when a lock was a folder
			Files.createDirectories(box.checkout.resolve(".build/lock"));
		} else {
			box.write("checkout/.build/" + lock, "999999999\n");
		}
		assertEquals(0, box.brushwork("logs", "a.log").status(), () -> errors());
	}

	@Test
	void aLockThatAnotherScriptTookOverMeanwhileIsGivenBack() throws Exception {
		box.write("checkout/.build/lock", "1\n");
		box.bash("break_lock \"$BUILD/lock\" 999999999 \"$BUILD/broken\"");
		assertEquals("1\n", box.read("checkout/.build/lock"));
	}

	@Test
	void fourScriptsAtOnceHoldALockOneAfterAnother() throws Exception {
		box.write("lock", "999999999\n");
		Result result = box.bash("""
				for i in 1 2 3 4; do (end_cleanly; take_lock "$BOX/lock" works; echo in; sleep 0.2; echo out) & done
				wait
				""");
		assertEquals("in\nout\n".repeat(4), result.out(), result.err());
		assertEquals("", box.read("lock"));
	}

	/** How often Maven ran for two starts with a piece of shell between them, run where A.java is. */
	private long buildsAfter(String change) throws IOException, InterruptedException {
		assertEquals(0, box.brushwork("logs", "a.log").status(), () -> errors());
		Result changed = box.run(List.of("bash", "-ec", "cd '" + box.root.resolve(CORE + "src") + "'; " + change));
		assertEquals(0, changed.status(), changed.err());
		assertEquals(0, box.brushwork("logs", "a.log").status(), () -> errors());
		return box.read("mvn.log").lines().count();
	}

	private String errors() {
		try {
			return box.read("err");
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** Makes the checkout a git repository, or takes git away. */
	private void use(boolean git) throws IOException, InterruptedException {
		if (!git) {
			box.program("git", "exit 127");
			return;
		}
		box.write("checkout/.gitignore", "target/\n.build/\n");
		Result result = box.run(List.of("bash", "-ec", "cd '" + box.checkout + "'; git init -q; git add -A; "
				+ "git -c user.name=a -c user.email=b commit -qm c"));
		assertEquals(0, result.status(), result.err());
	}
}
