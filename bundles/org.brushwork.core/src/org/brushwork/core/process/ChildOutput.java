package org.brushwork.core.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes what a process prints, on a thread of its own: appends it to a file that does not grow for ever, and remembers
 * the end. A file that cannot be written does not hinder the process.
 */
final class ChildOutput {

	/** What a file grows to at most by one process, bytes. */
	static final int MOST = 1 << 20;

	/** How much of the end is remembered, bytes. */
	static final int REMEMBERED = 2000;

	private final InputStream in;
	private final Path log;
	private final Thread thread;
	private final byte[] last = new byte[REMEMBERED];
	private long seen;
	private @Nullable OutputStream out;

	ChildOutput(InputStream in, Path log) {
		this.in = in;
		this.log = log;
		thread = new Thread(this::run, "output of a Java machine");
		thread.setDaemon(true);
		thread.start();
	}

	/** The end of what was printed; waits a moment for what is still coming. */
	String lastWords() {
		try {
			thread.join(1000);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		synchronized (last) {
			int length = (int) Math.min(seen, REMEMBERED);
			byte[] words = new byte[length];
			for (int i = 0; i < length; i++) {
				words[i] = last[(int) ((seen - length + i) % REMEMBERED)];
			}
			return new String(words, Charset.defaultCharset()).strip();
		}
	}

	private void run() {
		byte[] buffer = new byte[8192];
		try {
			open();
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				write(buffer, n);
				remember(buffer, n);
			}
		} catch (IOException e) {
			// The process is gone, in the middle of a word.
		} finally {
			closeLog();
		}
	}

	private void open() {
		try {
			out = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			// The words are remembered all the same.
		}
	}

	private void write(byte[] buffer, int length) {
		OutputStream file = out;
		if (file == null) {
			return;
		}
		try {
			file.write(buffer, 0, (int) Math.min(length, MOST - seen));
			if (seen + length >= MOST) {
				closeLog();
			}
		} catch (IOException e) {
			closeLog();
		}
	}

	private void remember(byte[] buffer, int length) {
		synchronized (last) {
			for (int i = 0; i < length; i++) {
				last[(int) ((seen + i) % REMEMBERED)] = buffer[i];
			}
			seen += length;
		}
	}

	private void closeLog() {
		OutputStream file = out;
		out = null;
		if (file != null) {
			try {
				file.close();
			} catch (IOException e) {
				// Nothing can be done about a log.
			}
		}
	}
}
