package org.brushwork.headless;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.brushwork.core.progress.Progress;

/**
 * What a command line gave when it was run in this process.
 *
 * @param status exit status
 * @param out    standard output
 * @param err    standard error
 */
record CommandRun(int status, String out, String err) {

	static CommandRun of(String... words) {
		return of(Progress.NONE, words);
	}

	static CommandRun of(Progress cancellation, String... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Console console = new Console(new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, false, StandardCharsets.UTF_8), true, false, cancellation);
		int status = Main.run(List.of(words), console);
		return new CommandRun(status, text(out), text(err));
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
	}
}
