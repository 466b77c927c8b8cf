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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindJavaTest {

	/** Folders of the box instead of those of this machine. */
	private static final String FOLDERS = "java_folders() { for f in \"$BOX\"/jvm/*; do echo \"$f\"; done; }\n";

	@TempDir
	private Path folder;

	private Box box;

	@BeforeEach
	void anOldDefaultJava() throws IOException {
		box = new Box(folder);
		box.java("old", "17.0.15", "java", "javac");
		box.program("java", "exec \"$BOX/old/bin/java\" \"$@\"");
	}

	@Test
	void anOlderDefaultJavaIsPassedOver() throws Exception {
		Path jdk = box.jdk("jvm/with a space", "21.0.2");
		assertEquals(jdk + "\n", box.bash(FOLDERS + "find_java 21 javac").out());
	}

	@Test
	void anOlderJavaHomeIsPassedOver() throws Exception {
		Path jdk = box.jdk("jvm/new", "25");
		box.environment.put("JAVA_HOME", box.jdk("home/old", "1.8.0_402").toString());
		assertEquals(jdk + "\n", box.bash(FOLDERS + "find_java 21 javac").out());
	}

	@Test
	void javaHomeWinsWhenItIsNewEnough() throws Exception {
		box.jdk("jvm/newer", "25");
		Path home = box.jdk("elsewhere", "21");
		box.environment.put("JAVA_HOME", home.toString());
		assertEquals(home + "\n", box.bash(FOLDERS + "find_java 21 javac").out());
	}

	@Test
	void theJavaOfThePathComesBeforeTheUsualFolders() throws Exception {
		box.jdk("jvm/newer", "25");
		Path other = box.java("other", "22-ea", "java", "javac");
		box.program("java", "exec \"$BOX/other/bin/java\" \"$@\"");
		assertEquals(other + "\n", box.bash(FOLDERS + "find_java 21 javac").out());
	}

	@Test
	void theNewestOfTheUsualFoldersIsTaken() throws Exception {
		box.jdk("jvm/a", "21.0.9");
		Path newest = box.jdk("jvm/b", "25.0.1");
		box.jdk("jvm/c", "9.0.4");
		assertEquals(newest + "\n", box.bash(FOLDERS + "find_java 21 javac").out());
	}

	@Test
	void aJavaWithoutACompilerIsNoJdkButRunsTheProduct() throws Exception {
		Path runtime = box.java("jvm/jre", "25", "java");
		assertEquals(new Result(1, "", ""), box.bash(FOLDERS + "find_java 21 javac"));
		assertEquals(runtime + "\n", box.bash(FOLDERS + "find_java 21 java").out());
	}

	@Test
	void theUsualFoldersOfThePersonAreLookedThrough() throws Exception {
		Path jdk = box.jdk("home/.sdkman/candidates/java/99-tem", "99.0.1");
		assertEquals(jdk + "\n", box.bash("find_java 99 javac").out());
	}

	@Test
	void noJdkIsOneSentenceAndStatusTwo() throws Exception {
		Result result = box.bash(FOLDERS + "require_jdk");
		assertEquals(2, result.status());
		assertTrue(result.err().matches("brushwork: no JDK 21 or newer .*java is 17\\.0\\.15.*apt-get install "
				+ "openjdk-21-jdk; Fedora: dnf install .*; macOS: brew install .*set JAVA_HOME\n"), result.err());
	}

	@Test
	void theProductWithoutAJavaSaysOneSentenceAndStatusTwo() throws Exception {
		Path product = box.checkout.resolve("features/org.brushwork.rcp/rootfiles/unix");
		box.write("checkout/features/org.brushwork.rcp/rootfiles/unix/lib/commands.txt", "logs|logs a|b\n");
		box.write("checkout/features/org.brushwork.rcp/rootfiles/unix/lib/classpath.txt", "");
		box.write("checkout/features/org.brushwork.rcp/rootfiles/unix/lib/engines.txt", "");
		box.write("checkout/features/org.brushwork.rcp/rootfiles/unix/lib/java.sh",
				box.read("checkout/features/org.brushwork.rcp/rootfiles/unix/lib/java.sh") + FOLDERS);
		Result result = box.run(List.of("sh", product.resolve("brushwork").toString(), "logs", "x"));
		assertEquals(2, result.status());
		assertTrue(result.err().matches("brushwork: Java 21 or newer was not found .*\n"), result.err());
	}

	@ParameterizedTest
	@CsvSource({ "'', 512", "700, 512", "4096, 2048", "16384, 8192", "262144, 8192" })
	void theHeapIsHalfOfTheMemoryWithinBounds(String memory, String heap) throws Exception {
		assertEquals(heap + "\n", box.bash("heap_mb '" + memory + "'").out());
	}
}
