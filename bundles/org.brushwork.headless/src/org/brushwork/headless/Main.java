package org.brushwork.headless;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.brushwork.core.progress.CancelledException;

/**
 * Runs one command and ends the process: status 0, or 2 with one line on standard error.
 * <p>
 * Standard output is UTF-8. Progress is shown on standard error when it is a terminal: the start script says so by
 * {@code -Dbrushwork.terminal=true}. When the process is interrupted, the command is cancelled and waited for, so that
 * nothing half-written is left.
 */
public final class Main {

	static final int DONE = 0;
	static final int FAILED = 2;

	private static final List<String> HELP_OPTIONS = List.of("--help", "-h");
	private static final int SECONDS_TO_CANCEL = 10;
	private static final double MEBI = 1 << 20;

	private Main() {
		// not needed
	}

	/** Runs the command that {@code words} name. */
	public static void main(String[] words) {
		Interruption interruption = new Interruption();
		CountDownLatch finished = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			interruption.interrupt();
			await(finished);
		}));
		int status = FAILED;
		try {
			status = run(Arrays.asList(words), console(interruption));
		} finally {
			finished.countDown();
		}
		System.exit(status);
	}

	private static void await(CountDownLatch finished) {
		try {
			finished.await(SECONDS_TO_CANCEL, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static Console console(Interruption interruption) {
		Charset terminal = System.out.charset();
		boolean blocks = terminal.newEncoder().canEncode(Bar.FULL);
		PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false,
				StandardCharsets.UTF_8);
		return new Console(out, System.err, blocks, Boolean.getBoolean("brushwork.terminal"), interruption);
	}

	/** Runs a command in this process and gives its exit status; a result that could not be written is a failure. */
	static int run(List<String> words, Console console) {
		int status = runReporting(words, console);
		if (console.out().checkError() && status == DONE) { // it flushes too
			printError(console, Message.OUTPUT_LOST.with());
			return FAILED;
		}
		return status;
	}

	private static int runReporting(List<String> words, Console console) {
		try {
			runCommand(words, console);
			return DONE;
		} catch (CommandException e) {
			printError(console, e.line());
		} catch (CancelledException e) {
			// Whoever interrupted the process knows.
		} catch (OutOfMemoryError e) {
			printError(console, Message.OUT_OF_MEMORY.with(Runtime.getRuntime().maxMemory() / MEBI));
		} catch (RuntimeException e) {
			printError(console, Message.UNEXPECTED.with(e));
		}
		return FAILED;
	}

	private static void runCommand(List<String> words, Console console) throws CommandException, CancelledException {
		if (words.isEmpty() || HELP_OPTIONS.contains(words.get(0))) {
			runCommand(List.of("help"), console);
			return;
		}
		String name = words.get(0);
		List<String> rest = words.subList(1, words.size());
		Command command = Commands.find(name)
				.orElseThrow(() -> new CommandException(Message.COMMAND_UNKNOWN, name, names()));
		if (rest.stream().anyMatch(HELP_OPTIONS::contains)) {
			console.out().println(command.usage().with());
			return;
		}
		command.run(Arguments.parse(command, rest), console);
	}

	/** The names of all commands, for messages. */
	static String names() {
		return Commands.ALL.stream().map(Command::name).collect(Collectors.joining(", "));
	}

	/** Prints one line, whatever the text holds. */
	private static void printError(Console console, String text) {
		console.err().println(Message.ERROR.with(text.replaceAll("\\p{Cntrl}", "\uFFFD")));
		console.err().flush();
	}
}
