package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.brushwork.house.Box.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenScriptTest {

	private static final String REQUIRE = "end_cleanly; require_jdk; require_maven; echo \"$MVN\"";

	/** What an old Maven does: it copies an archive that has a Maven in it. */
	private static final String COPIES = """
			for a; do case $a in -DoutputDirectory=*) out=${a#*=} ;; esac; done
			mkdir -p "$out/apache-maven-3.9.16/bin"
			echo 'echo fetched' >"$out/apache-maven-3.9.16/bin/mvn"; chmod +x "$out/apache-maven-3.9.16/bin/mvn"
			tar -czf "$out/apache-maven-3.9.16-bin.tar.gz" -C "$out" apache-maven-3.9.16
			rm -r "$out/apache-maven-3.9.16"
			""";

	@TempDir
	private Path folder;

	private Box box;
	private String fetched;

	@BeforeEach
	void aJdk() throws IOException {
		box = new Box(folder);
		box.environment.put("JAVA_HOME", box.jdk("jdk", "21").toString());
		fetched = box.root.resolve("home/.cache/brushwork/maven/apache-maven-3.9.16/bin/mvn").toString();
	}

	@Test
	void aMaven39OnThePathIsUsed() throws Exception {
		box.maven("3.9.9", "");
		assertEquals(box.root.resolve("programs/mvn") + "\n", box.bash(REQUIRE).out());
		assertEquals("", box.read("mvn.log"));
	}

	@Test
	void anOlderMavenFetchesANewOneOutsideTheCheckout() throws Exception {
		box.maven("3.8.7", COPIES);
		assertEquals(fetched + "\n", box.bash(REQUIRE).out());
		String call = box.read("mvn.log");
		assertTrue(call.contains("org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy "
				+ "-Dartifact=org.apache.maven:apache-maven:3.9.16:tar.gz:bin"), call);
		assertTrue(call.startsWith(box.root.resolve("home/.cache/brushwork/maven/brushwork.").toString()), call);
	}

	@Test
	void aFetchedMavenIsUsedAgainAndNothingIsLeftBesideIt() throws Exception {
		box.maven("3.8.7", COPIES);
		box.bash(REQUIRE);
		assertEquals(fetched + "\n", box.bash(REQUIRE).out());
		assertEquals(1, box.read("mvn.log").lines().count());
		assertEquals("apache-maven-3.9.16\n", box.bash("ls -A \"$MAVEN_FOLDER\"").out());
	}

	@Test
	void twoAtOnceFetchOnce() throws Exception {
		box.maven("3.8.7", "sleep 1\n" + COPIES);
		Result both = box.bash("(%s) & (%s); wait".formatted(REQUIRE.replace("end_cleanly;", "trap clean_up EXIT;"),
				REQUIRE.replace("end_cleanly;", "trap clean_up EXIT;")));
		assertEquals(fetched + "\n" + fetched + "\n", both.out());
		assertEquals(1, box.read("mvn.log").lines().count());
	}

	@Test
	void aMaven4IsNotTakenForAMaven39() throws Exception {
		assertEquals("", box.bash("maven_fits 4.0.0 && echo fits").out());
		assertEquals("", box.bash("maven_fits 3.8.7 && echo fits").out());
		assertEquals("", box.bash("maven_fits '' && echo fits").out());
		assertEquals("fits\n", box.bash("maven_fits 3.10.1 && echo fits").out());
	}

	@Test
	void anOldMavenThatCannotRunInTheNewJdkRunsInTheDefaultJava() throws Exception {
		box.maven("3.8.7", "[ -z \"${JAVA_HOME:-}\" ] || { echo '[ERROR] too new'; exit 1; }\n" + COPIES);
		assertEquals(fetched + "\n", box.bash(REQUIRE).out());
	}

	@Test
	void aFetchThatFailsIsOneSentenceAfterMavensOwnAndStatusTwo() throws Exception {
		box.maven("3.8.7", "echo '[ERROR] no route to host'; exit 1");
		Result result = box.bash(REQUIRE);
		assertEquals(2, result.status());
		assertEquals(List.of("fetching Maven 3.9.16 through the installed 3.8.7", "[ERROR] no route to host",
				"brushwork: Maven 3.9.16 could not be fetched through " + box.root.resolve("programs/mvn")
						+ " (is this machine offline?); install Maven 3.9 and put it on the PATH"),
				result.err().lines().toList());
		assertEquals("", box.bash("ls -A \"$MAVEN_FOLDER\"").out());
	}

	@Test
	void noMavenIsOneSentenceAndStatusTwo() throws Exception {
		Result result = box.bash("have() { [ \"$1\" != mvn ] && command -v \"$1\" >/dev/null; }\n"
				+ "command() { [ \"$2\" != mvn ] && builtin command \"$@\"; }\n" + REQUIRE);
		assertEquals(2, result.status());
		assertTrue(result.err().matches("brushwork: Maven is missing; install Maven 3\\.9 .*\n"), result.err());
	}
}
