package org.brushwork.train.dl4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brushwork.core.process.ChildException;
import org.brushwork.core.process.ChildJvm;
import org.brushwork.core.process.ChildProgram;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.engine.Trainer;
import org.brushwork.train.engine.Training;
import org.brushwork.train.engine.TrainingException;
import org.brushwork.train.engine.TrainingException.Problem;
import org.brushwork.train.engine.TrainingListener;
import org.brushwork.train.engine.TrainingRequest;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.process.DataFile;
import org.brushwork.train.process.EngineMessage.Begin;
import org.brushwork.train.run.RunException;
import org.brushwork.train.run.RunFolder;
import org.brushwork.train.run.RunWriter;

/** Trains by DL4J, each network in a Java machine of its own: this one never loads its natives. */
public final class Dl4jTrainer implements Trainer {

	private static final String MAIN = "org.brushwork.train.dl4j.engine.EngineMain";
	private static final String DATA = "data.bin";
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final EngineFiles files;
	private final List<String> flags;

	/** By the files of this installation. */
	public Dl4jTrainer() {
		this(EngineFiles.installed(), List.of());
	}

	/** @param flags of the Java machine, after the usual ones */
	Dl4jTrainer(EngineFiles files, List<String> flags) {
		this.files = files;
		this.flags = List.copyOf(flags);
	}

	@Override
	public String name() {
		return "DL4J 1.0.0-M2.1";
	}

	@Override
	public Training start(TrainingRequest request, TrainingListener listener, Progress progress)
			throws TrainingException, CancelledException {
		RunWriter writer = writer(request.folder());
		// Asked after the lock is taken: a training that just began has none yet, and then the run is in use. One that was
		// stopped in its first epoch begins anew, which voids what it has.
		boolean fresh = !Files.isRegularFile(request.folder().resolve(RunFolder.CHECKPOINT));
		Dl4jTraining training = new Dl4jTraining(request.folder(), listener, writer, fresh);
		try {
			ChildJvm child = launch(request, progress);
			training.run(child);
			begin(child, request, fresh);
			training.awaitReady(progress);
			return training;
		} catch (TrainingException e) {
			training.abandon(e);
			throw e;
		} catch (CancelledException | RuntimeException e) {
			training.abandon(null);
			throw e;
		}
	}

	private static RunWriter writer(Path folder) throws TrainingException {
		try {
			return RunWriter.append(folder);
		} catch (RunException e) {
			throw e.problem() == RunException.Problem.IN_USE
					? new TrainingException(Problem.IN_USE, folder.toString(), e)
					: new TrainingException(Problem.UNWRITABLE, String.valueOf(e.getMessage()), e);
		} catch (IOException e) {
			throw TrainingException.unwritable(e);
		}
	}

	private ChildJvm launch(TrainingRequest request, Progress progress)
			throws TrainingException, CancelledException {
		ChildProgram program = new ChildProgram(files.classPath(), MAIN, flags(request), List.of(),
				Map.of("OMP_NUM_THREADS", "1"));
		try {
			return ChildJvm.start(program, request.folder().resolve(RunFolder.LOG), PATIENCE, progress);
		} catch (ChildException e) {
			throw new TrainingException(Problem.NOT_STARTED,
					e.end().map(end -> end.status() + " " + end.lastWords()).orElse(String.valueOf(e.getMessage())), e);
		}
	}

	private List<String> flags(TrainingRequest request) {
		List<String> all = new ArrayList<>(EngineLimits.of(request).flags());
		all.add("-XX:+UseSerialGC");
		all.add("--enable-native-access=ALL-UNNAMED");
		// It looks for a logger, and there is none.
		all.add("-Dslf4j.internal.verbosity=ERROR");
		if (Runtime.version().feature() >= 23) {
			all.add("--sun-misc-unsafe-memory-access=allow");
		}
		CacheFolder.natives().ifPresent(folder -> all.add("-Dorg.bytedeco.javacpp.cachedir=" + folder));
		all.addAll(flags);
		return all;
	}

	private static void begin(ChildJvm child, TrainingRequest request, boolean fresh) throws TrainingException {
		Path data = child.folder().resolve(DATA);
		try {
			DataFile.write(data, request.data());
			child.send(new Begin(request.folder().toAbsolutePath(), NetworkFile.text(request.network()), data,
					request.recording(), fresh).encode());
		} catch (IOException e) {
			throw TrainingException.unwritable(e);
		}
	}
}
