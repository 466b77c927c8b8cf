package org.brushwork.train.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.DataSource.Missing;
import org.brushwork.train.network.Split;
import org.brushwork.train.network.Task;

/** What tests ask of data, in a line. */
record Asked(DataSource source) {

	/** All other columns are inputs, missing values are filled, everything is standardised. */
	static Asked of(String file, String... outputs) {
		return new Asked(DataSource.of(file, List.of(outputs)));
	}

	Asked inputs(String... names) {
		return new Asked(source.withInputs(List.of(names)));
	}

	Asked separator(char separator) {
		return new Asked(source.withSeparator(Optional.of(separator)));
	}

	Asked task(Task task) {
		return new Asked(source.withTask(Optional.of(task)));
	}

	Asked dropping() {
		return new Asked(new DataSource(source.file(), source.separator(), source.header(), source.inputs(),
				source.outputs(), source.task(), Missing.DROP, source.standardizeInputs(), source.standardizeOutputs(),
				source.split()));
	}

	Asked asItIs() {
		return new Asked(new DataSource(source.file(), source.separator(), source.header(), source.inputs(),
				source.outputs(), source.task(), source.missing(), false, false, source.split()));
	}

	Asked split(double validation, double test) {
		return new Asked(source.withSplit(new Split(validation, test, 1)));
	}

	PreparedData in(Path folder) throws DataException, CancelledException {
		return DataPreparation.read(source, folder, Progress.NONE);
	}

	private PreparedData withTexts(Path folder, String... texts) throws DataException, CancelledException {
		return DataPreparation.of(SourceTable.read(source, folder, Progress.NONE), source, Set.of(texts),
				Progress.NONE);
	}

	/** Of a file with this content. */
	PreparedData of(Path folder, String content, String... texts) throws Exception {
		Files.writeString(folder.resolve(source.file()), content);
		return withTexts(folder, texts);
	}
}
