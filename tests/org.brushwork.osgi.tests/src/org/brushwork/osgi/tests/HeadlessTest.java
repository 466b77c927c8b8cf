package org.brushwork.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/** The command line inside OSGi, where each bundle sees only what its manifest names. */
class HeadlessTest {

	private static final String LOG = """
			192.0.2.7 - - [02/Mar/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 512
			192.0.2.8 - - [02/Mar/2026:10:59:59 +0000] "GET /a HTTP/1.1" 404 17
			not a line of an access log
			192.0.2.9 - - [03/Mar/2026:11:00:00 +0000] "GET /b HTTP/1.1" 200 3
			""";

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void theLogsCommandPrintsItsCountsAsJson(@TempDir Path folder) throws Exception {
		Path log = Files.writeString(folder.resolve("access.log"), LOG);
		assertEquals(0, run("logs", log.toString(), "--json"), this::said);
		assertContains("\"events\":3,\"matched\":3,\"rejected\":1");
		assertContains("[\"2026-03-02\",2],[\"2026-03-03\",1]");
		assertContains("[\"success\",2]");
		assertContains("[\"client error\",1]");
	}

	@Test
	void theClassifierLearnsAlsoBySmileWhichIsABundleOfItsOwn(@TempDir Path folder) throws Exception {
		Path texts = Files.writeString(folder.resolve("texts.csv"),
				"text,label\n" + "it goes up,up\nit falls,down\n".repeat(5));
		for (String trainer : List.of("logistic", "smile", "maxent")) {
			assertEquals(0, run("classify", texts.toString(), "--trainer", trainer, "--stem", "english", "--json"), this::said);
		}
		assertContains("\"accuracy\":1.0");
		assertContains("\"trainer\":\"smile_maxent\"");
	}

	@Test
	void aMissingLogIsSaidInOneLine(@TempDir Path folder) throws Exception {
		assertEquals(2, run("logs", folder.resolve("gone.log").toString()), this::said);
		assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("gone.log")).count(),
				this::said);
	}

	/** What {@code Main} does, without the end of the process: its {@code run} is not visible, like all of the bundle. */
	private int run(String... words) throws ReflectiveOperationException {
		Bundle headless = FeatureBundles.named("org.brushwork.headless");
		Constructor<?> console = headless.loadClass("org.brushwork.headless.Console").getDeclaredConstructor(
				PrintStream.class, PrintStream.class, boolean.class, boolean.class, Progress.class);
		Method run = headless.loadClass("org.brushwork.headless.Main").getDeclaredMethod("run", List.class,
				console.getDeclaringClass());
		console.setAccessible(true);
		run.setAccessible(true);
		return (int) run.invoke(null, List.of(words),
				console.newInstance(stream(out), stream(err), false, false, Progress.NONE));
	}

	private void assertContains(String part) {
		assertTrue(said().contains(part), () -> part + " is not in " + said());
	}

	private String said() {
		return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}
}
