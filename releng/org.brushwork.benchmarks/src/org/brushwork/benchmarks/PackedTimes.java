package org.brushwork.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.sample.SampleLog;

/** What unpacking a log costs, beside others that unpack it into a file: {@code java.util.zip} and {@code gzip}. */
final class PackedTimes {

	/** Where the reader looks for the folder of what it unpacked. */
	private static final String CACHE = "brushwork.cache";

	private final Path folder;
	private final Command command;
	private final List<Double> ours = new ArrayList<>();
	private final List<Double> zip = new ArrayList<>();
	private final List<Double> gzip = new ArrayList<>();

	/** @param folder where files go; also the unpacked ones of the reader, from now on */
	PackedTimes(Path folder, Command command) {
		this.folder = folder;
		this.command = command;
		System.setProperty(CACHE, folder.resolve("cache").toString());
	}

	/** Packs a log and measures, after a round that does not count. */
	void measure(SampleLog sample, int rounds) throws Exception {
		Path packed = folder.resolve("packed_log.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			sample.writeTo(out, Progress.NONE);
		}
		for (int round = 0; round <= rounds; round++) {
			ours.add(unpack(packed, sample.spec().lines()));
			zip.add(Run.of(() -> unpackPlainly(packed)).cpu());
			if (Command.find("gzip").isPresent()) {
				gzip.add(command.run(List.of("gzip", "-dc", packed.toString())).cpu());
			}
			if (round == 0) {
				List.of(ours, zip, gzip).forEach(List::clear);
			}
		}
	}

	/** Reading it the first time unpacks it, reading it again does not. */
	private double unpack(Path packed, long lines) throws Exception {
		Folder.delete(folder.resolve("cache"));
		Run<Integer> first = Run.of(() -> AccessLogReader.read(packed, Progress.NONE).size());
		Run<Integer> second = Run.of(() -> AccessLogReader.read(packed, Progress.NONE).size());
		if (first.result() != lines || second.result() != lines) {
			throw new IllegalStateException("the packed log has " + lines + " lines, got: " + first.result() + " and "
					+ second.result());
		}
		return Math.max(0, first.cpu() - second.cpu());
	}

	private Path unpackPlainly(Path packed) throws IOException {
		Path text = folder.resolve("unpacked_log");
		try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
			Files.copy(in, text, StandardCopyOption.REPLACE_EXISTING);
		}
		return text;
	}

	void print(PrintStream out) {
		Figures mine = new Figures(ours);
		out.println("unpacking a log (first reading less second), CPU s: " + mine.text(2));
		out.println("  java.util.zip / Brushwork: " + new Figures(zip).over(mine).text(2));
		out.println("  gzip -dc / Brushwork: "
				+ (gzip.isEmpty() ? "left out, there is no gzip on the PATH" : new Figures(gzip).over(mine).text(2)));
	}
}
