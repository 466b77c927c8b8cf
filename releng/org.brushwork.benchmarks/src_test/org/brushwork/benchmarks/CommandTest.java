package org.brushwork.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

	private final Path folder;

	CommandTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void theTimesOfChildrenAreSummedAsEveryShellWritesThem() {
		assertEquals(63.75, Command.childSeconds(List.of("9m9.9s 9m9.9s", "1m0.500000s 0m3.250000s")), 1e-9);
		assertEquals(0.75, Command.childSeconds(List.of("0m0,001s 0m0,001s", "0m0,500s 0m0,250s")), 1e-9);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aProgramsOutputAndItsProcessorTimeAreTold() throws Exception {
		Run<Path> run = new Command(folder)
				.run(List.of("sh", "-c", "i=0; while [ $i -lt 200000 ]; do i=$((i + 1)); done; echo $i"));
		assertEquals("200000\n", Files.readString(run.result()));
		assertTrue(run.cpu() > 0, "no processor time: " + run);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFailureSaysWhatTheProgramSaid() {
		IOException e = assertThrows(IOException.class,
				() -> new Command(folder).run(List.of("sh", "-c", "echo no such log >&2; exit 3")));
		assertEquals("sh ended with status 3: no such log", e.getMessage());
	}
}
