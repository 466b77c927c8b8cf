package org.brushwork.logs.series;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.sample.SampleLog;
import org.brushwork.logs.sample.SampleSpec;
import org.eclipse.jdt.annotation.Nullable;

/** Counts the lines of a log by the hour, by the text between the first bracket and the minutes alone. */
final class HourCounter extends OutputStream {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH", Locale.ENGLISH);
	private static final int LENGTH = "02/Mar/2026:00".length();

	private final long[] counts;
	private final long start;
	private final byte[] text = new byte[LENGTH];
	private final byte[] known = new byte[LENGTH];
	private int knownHour;

	/** How much of the hour was read, -1 before the bracket. */
	private int read = -1;

	private HourCounter(SampleSpec spec) {
		counts = new long[spec.days() * 24];
		start = start(spec);
	}

	/** Lines in each hour of a sample. */
	static long[] of(SampleSpec spec) throws Exception {
		HourCounter counter = new HourCounter(spec);
		new SampleLog(spec).writeTo(counter, Progress.NONE);
		return counter.counts;
	}

	/** Start of the first hour of a sample, ms since 1970. */
	static long start(SampleSpec spec) {
		return spec.start().atStartOfDay().toInstant(SampleSpec.ZONE).toEpochMilli();
	}

	@Override
	public void write(int b) {
		if (b == '\n') {
			read = -1;
		} else if (read >= 0 && read < LENGTH) {
			text[read++] = (byte) b;
			if (read == LENGTH) {
				counts[hour()]++;
			}
		} else if (read < 0 && b == '[') {
			read = 0;
		}
	}

	@Override
	public void write(byte @Nullable [] bytes, int from, int length) {
		Objects.requireNonNull(bytes);
		for (int i = from; i < from + length; i++) {
			write(bytes[i]);
		}
	}

	private int hour() {
		if (!Arrays.equals(text, known)) {
			LocalDateTime time = LocalDateTime.parse(new String(text, StandardCharsets.US_ASCII), HOUR);
			knownHour = (int) ((time.toInstant(SampleSpec.ZONE).toEpochMilli() - start) / 3_600_000);
			System.arraycopy(text, 0, known, 0, LENGTH);
		}
		return knownHour;
	}
}
