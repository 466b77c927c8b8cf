package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The product trains: its start script, its class path, its engine and the natives of this system. */
@EnabledOnOs(OS.LINUX)
class TrainingProductTest {

	private static final Path PRODUCT = Checkout.here()
			.path("releng/org.brushwork.product/target/products/org.brushwork.product/linux/gtk/x86_64/brushwork/brushwork");
	private static final Pattern RUN = Pattern.compile("\"runFolder\":\"([^\"]+)\"");

	@TempDir
	static Path folder;

	private record Ended(int status, String out, String err) {
	}

	@BeforeAll
	static void writeTheSample() throws Exception {
		Ended sample = run("sample", "prices", "--rows", "3000", "--out", "prices");
		assertEquals(0, sample.status, sample::err);
	}

	@Test
	void itTrainsAndShowsTheRun() throws Exception {
		Ended trained = run("train", "prices/prices.network", "--epochs", "6", "--json");
		assertEquals(0, trained.status, trained::err);
		Matcher r2 = Pattern.compile("\"validation\":\\{\"r2\":([0-9.]+)").matcher(trained.out);
		assertTrue(r2.find() && Double.parseDouble(r2.group(1)) > 0.9, trained::out);
		Ended shown = run("run", "show", folderOf(trained.out), "--json");
		assertEquals(0, shown.status, shown::err);
		assertTrue(shown.out.contains("\"state\":\"finished\""), shown::out);
	}

	@Test
	void whenItIsTerminatedItKeepsWhatItHasAndGoesOnLater() throws Exception {
		Process process = start("train", "prices/prices.network", "--epochs", "10000", "--out", "long");
		Path records = await(process, Path.of("long"));
		List<ProcessHandle> children = process.descendants().toList();
		assertFalse(children.isEmpty(), "its engine is a process of its own");
		// Not by an interruption: what runs in the background of a shell may have been started to ignore those.
		process.destroy();
		assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it does not end");
		String said = Files.readString(folder.resolve("err.txt"));
		assertTrue(said.contains("whole epochs are kept") && said.contains("--continue"), said);
		assertTrue(children.stream().noneMatch(ProcessHandle::isAlive), "its engine is left behind");
		Matcher kept = Pattern.compile("stopped; (\\d+) whole").matcher(said);
		assertTrue(kept.find(), said);
		String epochs = String.valueOf(Integer.parseInt(kept.group(1)) + 2);
		Ended continued = run("train", "--continue", records.getParent().toString(), "--epochs", epochs, "--json");
		assertEquals(0, continued.status, continued::err);
		assertTrue(continued.out.contains("\"state\":\"finished\""), continued::out);
		assertTrue(continued.out.contains("{\"epoch\":" + epochs + ","), continued::out);
	}

	@Test
	void whenItIsKilledItsEngineEndsTooAndTheRunGoesOnLater() throws Exception {
		Process process = start("train", "prices/prices.network", "--epochs", "10000", "--out", "killed");
		Path run = await(process, Path.of("killed")).getParent();
		List<ProcessHandle> engine = process.descendants().toList();
		assertFalse(engine.isEmpty(), "it has no engine");
		process.destroyForcibly().waitFor();
		for (ProcessHandle each : engine) {
			each.onExit().get(1, TimeUnit.MINUTES);
		}
		Ended shown = run("run", "show", run.toString(), "--json");
		assertTrue(shown.out.contains("\"state\":\"killed\""), shown::out);
		Ended continued = run("train", "--continue", run.toString(), "--epochs", "10000", "--patience", "1", "--json");
		assertEquals(0, continued.status, continued::err);
		assertTrue(continued.out.contains("\"state\":\"stopped_early\""), continued::out);
	}

	/** Waits until some epoch is done and saved. */
	private static Path await(Process process, Path runs) throws IOException {
		while (process.isAlive()) {
			Path all = folder.resolve(runs);
			if (Files.isDirectory(all)) {
				try (Stream<Path> folders = Files.list(all)) {
					for (Path run : folders.toList()) {
						if (Files.exists(run.resolve("checkpoint.bin"))) {
							return run.resolve("records.bin");
						}
					}
				}
			}
			Thread.onSpinWait();
		}
		throw new AssertionError("it has ended: " + Files.readString(folder.resolve("err.txt")));
	}

	private static String folderOf(String json) {
		Matcher matcher = RUN.matcher(json);
		assertTrue(matcher.find(), json);
		return matcher.group(1);
	}

	private static Ended run(String... words) throws IOException, InterruptedException {
		Process process = start(words);
		assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> List.of(words) + " does not end");
		return new Ended(process.exitValue(), Files.readString(folder.resolve("out.txt")),
				Files.readString(folder.resolve("err.txt")));
	}

	private static Process start(String... words) throws IOException {
		List<String> command = new ArrayList<>(List.of(PRODUCT.toString()));
		command.addAll(List.of(words));
		return new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(folder.resolve("out.txt").toFile())
				.redirectError(folder.resolve("err.txt").toFile()).start();
	}
}
