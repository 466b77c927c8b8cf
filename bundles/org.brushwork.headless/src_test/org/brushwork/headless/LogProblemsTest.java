package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import org.brushwork.logs.LogException;
import org.brushwork.logs.LogException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Problems that a test cannot bring about with a file. */
class LogProblemsTest {

	private static final Path FILE = Path.of("a_log");

	private static String line(LogException e) throws CommandException {
		return LogProblems.toCommandException(NamedFiles.of(List.of("a_log")), e).line();
	}

	@ParameterizedTest
	@EnumSource(Problem.class)
	void everyProblemNamesTheFileAndWhatToDo(Problem problem) throws Exception {
		assertTrue(line(new LogException(problem, FILE)).matches("a_log: .+; .+"));
	}

	@Test
	void aFileThatMayNotBeReadIsToldFromABrokenOne() throws Exception {
		assertEquals("a_log: may not be read; change its permissions",
				line(new LogException(Problem.UNREADABLE, FILE, new AccessDeniedException("a_log"))));
		assertEquals("a_log: cannot be read (bad sector); check the file and its disk",
				line(new LogException(Problem.UNREADABLE, FILE, new IOException("bad sector"))));
	}

	@Test
	void aLogThatIsTooLargeIsNamedWithTheNumbers() throws Exception {
		assertEquals("a_log: needs about 4,000 MiB of memory and may take 500; "
				+ "give Java more (-Xmx) or a part of the log",
				line(LogException.tooLarge(FILE, 4_000L << 20, 500L << 20)));
	}

	@Test
	void aLogOfSeveralFilesThatIsTooLargeIsNamedByThem() throws Exception {
		LogException tooLarge = LogException.tooLarge(FILE, 4_000L << 20, 500L << 20);
		assertEquals("a_log, b_log: needs about 4,000 MiB of memory and may take 500; "
				+ "give Java more (-Xmx) or a part of the log",
				LogProblems.toCommandException(NamedFiles.of(List.of("a_log", "b_log")), tooLarge).line());
	}

	@Test
	void aPackedLogThatDoesNotFitIsNamedWithTheNumbersAndTheFolder() throws Exception {
		assertEquals("a_log: takes about 4,000 MiB when unpacked and cache has room for 500, "
				+ "as 256 of its disk are kept free; make room there or set -Dbrushwork.cache to a folder on another disk",
				line(LogException.noSpace(FILE, Path.of("cache"), (4_000L << 20) - 1, 500L << 20, 256L << 20)));
	}

	@Test
	void aFolderThatCannotBeWrittenIsNamedAndNotTheLog() throws Exception {
		assertEquals("a_log: packed, and cache, where its text would go, cannot be written; "
				+ "change that folder's permissions or set -Dbrushwork.cache to another one",
				line(LogException.noCache(FILE, Path.of("cache"), new AccessDeniedException("cache"))));
	}

	@Test
	void aDamagedLogIsToldWithWhatIsWrong() throws Exception {
		assertEquals("a_log: packed, and damaged (ends too early); copy or pack it again",
				line(new LogException(Problem.DAMAGED, FILE, "ends too early")));
	}
}
