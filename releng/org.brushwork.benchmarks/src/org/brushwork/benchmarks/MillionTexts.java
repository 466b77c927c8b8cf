package org.brushwork.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.brushwork.classify.ClassifierOptions;
import org.brushwork.classify.TextClassifier;
import org.brushwork.classify.text.Texts;
import org.brushwork.core.progress.Progress;

/** Whether a million texts can be learned from with 3 GB of heap: in a Java of its own that has no more. */
public final class MillionTexts {

	private static final int TEXTS = 1_000_000;
	private static final String HEAP = "-Xmx3g";
	private static final String WHAT = "learning from 1,000,000 texts with 3 GB of heap";
	private static final double NANOS = 1e9;

	private MillionTexts() {
		// not needed
	}

	/** Learns from them; ends with status 0 if the heap was enough. */
	public static void main(String[] words) throws Exception {
		TextCorpus corpus = TextCorpus.of(TEXTS);
		TextClassifier classifier = TextClassifier.train(Texts.of(corpus.texts()), corpus.labels(), List.of("a", "b", "c"),
				ClassifierOptions.TWEETS, "", Progress.NONE);
		System.out.println(classifier.vocabulary().size());
	}

	static void measure(Demands demands, PrintStream out) throws IOException, InterruptedException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java" + (File.separatorChar == '\\' ? ".exe" : ""));
		Path said = Files.createTempFile("million", ".txt");
		try {
			long start = System.nanoTime();
			int status = new ProcessBuilder(java.toString(), HEAP, "-cp", System.getProperty("java.class.path"),
					MillionTexts.class.getName()).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
			double seconds = (System.nanoTime() - start) / NANOS;
			out.printf(Locale.ROOT, "%s: status %d after %.1f s, %s%n", WHAT, status, seconds,
					Files.readString(said).lines().findFirst().orElse(""));
			demands.atLeast(1, "", WHAT, status == 0 ? 1 : 0, status == 0 ? "enough" : "not enough");
		} finally {
			Files.deleteIfExists(said);
		}
	}
}
