package org.brushwork.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.sample.Anomaly;
import org.brushwork.logs.sample.SampleLog;
import org.brushwork.logs.sample.SampleSpec;

/** The sample log, smaller than the usual one: written once for all tests. */
final class SampleLogFile {

	private static final SampleLog SAMPLE = new SampleLog(SampleSpec.DEFAULT.withLines(60_000));
	private static Path file;

	private SampleLogFile() {
		// functions only
	}

	static synchronized Path file() throws Exception {
		if (file == null) {
			Path folder = Files.createTempDirectory("brushwork-sample");
			Path log = folder.resolve("shop.log");
			SAMPLE.writeTo(log, Progress.NONE);
			log.toFile().deleteOnExit();
			folder.toFile().deleteOnExit();
			file = log;
		}
		return file;
	}

	/** What is odd in it. */
	static List<Anomaly> anomalies() {
		return SAMPLE.anomalies();
	}
}
