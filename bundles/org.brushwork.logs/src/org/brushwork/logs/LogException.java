package org.brushwork.logs;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/** Says why a log cannot be read. It carries no display text; the message is for developers only. */
public final class LogException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong with the file. */
	public enum Problem {

		/** There is no such file. */
		MISSING,

		/** The file may not or cannot be read; {@link LogException#detail()} is what the operating system says. */
		UNREADABLE,

		/** It is a folder. */
		DIRECTORY,

		/** It holds nothing but blank lines, or nothing at all. */
		EMPTY,

		/** It is not text. */
		BINARY,

		/** It is text of another kind; {@link LogException#detail()} is its first line. */
		FOREIGN,

		/** It must be unpacked first; {@link LogException#detail()} names the format, such as {@code xz}. */
		COMPRESSED,

		/**
		 * It is packed, and ends too early or is corrupt; {@link LogException#detail()} is what unpacking met, such as
		 * {@code bad checksum}.
		 */
		DAMAGED,

		/**
		 * It is packed, and its text does not fit on the disk; {@link LogException#detail()} is the folder it was to be
		 * unpacked to. See {@link LogException#needed()}.
		 */
		NO_SPACE,

		/** It is packed, and the folder to unpack it to, {@link LogException#detail()}, cannot be written. */
		NO_CACHE,

		/** It became shorter, or other lines are in it, than when it was opened. */
		CHANGED,

		/** It has more events than memory can hold; see {@link LogException#needed()}. */
		TOO_LARGE
	}

	private final Problem problem;
	private final String file;
	private final String detail;
	private final long needed;
	private final long available;
	private final long keptFree;

	/** A problem without anything to add. */
	public LogException(Problem problem, Path file) {
		this(problem, file, "", 0, 0, 0, null);
	}

	/** A problem with what {@link Problem} says about its detail. */
	public LogException(Problem problem, Path file, String detail) {
		this(problem, file, detail, 0, 0, 0, null);
	}

	/** A problem of input or output. */
	public LogException(Problem problem, Path file, Throwable cause) {
		this(problem, file, String.valueOf(cause.getMessage()), 0, 0, 0, cause);
	}

	private LogException(Problem problem, Path file, String detail, long needed, long available, long keptFree,
			@Nullable Throwable cause) {
		super(problem + ": " + file + (detail.isEmpty() ? "" : ": " + detail), cause);
		this.problem = problem;
		this.file = file.toString();
		this.detail = detail;
		this.needed = needed;
		this.available = available;
		this.keptFree = keptFree;
	}

	/** A log for which {@code needed} bytes of memory would be wanted and {@code available} may be used. */
	public static LogException tooLarge(Path file, long needed, long available) {
		return new LogException(Problem.TOO_LARGE, file, "", needed, available, 0, null);
	}

	/**
	 * A packed log whose text takes {@code needed} bytes of a folder that has room for {@code available}, because
	 * {@code keptFree} bytes of its disk are left to others.
	 */
	public static LogException noSpace(Path file, Path folder, long needed, long available, long keptFree) {
		return new LogException(Problem.NO_SPACE, file, folder.toString(), needed, available, keptFree, null);
	}

	/** A packed log that cannot be unpacked because {@code folder} cannot be written. */
	public static LogException noCache(Path file, Path folder, Throwable cause) {
		return new LogException(Problem.NO_CACHE, file, folder.toString(), 0, 0, 0, cause);
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** The file that was to be read. */
	public Path file() {
		return Path.of(file);
	}

	/** What the problem's own description promises, in the words of the file or system; otherwise empty. */
	public String detail() {
		return detail;
	}

	/**
	 * An estimate of the bytes the log would take: of memory for {@link Problem#TOO_LARGE}, of the disk for
	 * {@link Problem#NO_SPACE}; otherwise 0.
	 */
	public long needed() {
		return needed;
	}

	/** The bytes it may take where {@link #needed()} would; otherwise 0. */
	public long available() {
		return available;
	}

	/** The bytes of the disk that are free and not used for {@link Problem#NO_SPACE}; otherwise 0. */
	public long keptFree() {
		return keptFree;
	}
}
