package org.brushwork.train.dl4j.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.process.ChildEnd;
import org.brushwork.core.process.ParentConnection;
import org.brushwork.core.record.Frame;
import org.brushwork.train.data.TrainingData;
import org.brushwork.train.engine.TrainingException.Problem;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.NetworkException;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.process.DataFile;
import org.brushwork.train.process.EngineMessage;
import org.brushwork.train.process.EngineMessage.Begin;
import org.brushwork.train.process.EngineMessage.Done;
import org.brushwork.train.process.EngineMessage.Failed;
import org.brushwork.train.process.EngineMessage.Ready;
import org.eclipse.jdt.annotation.Nullable;
import org.nd4j.linalg.factory.Nd4j;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The program of the process that trains: does what it is told first, and ends. */
public final class EngineMain {

	private final ParentConnection parent;
	private final Commands commands = new Commands();
	private @Nullable TrainingLoop loop;

	private EngineMain(ParentConnection parent) {
		this.parent = parent;
	}

	public static void main(String[] arguments) throws IOException {
		List.of("INT", "HUP", "TERM").forEach(EngineMain::ignore);
		try (ParentConnection parent = ParentConnection.open()) {
			Optional<Frame> first = parent.receive();
			if (first.isPresent() && EngineMessage.decode(first.get()) instanceof Begin begin) {
				EngineMain main = new EngineMain(parent);
				parent.listen(frame -> main.commands.tell(EngineMessage.decode(frame)));
				main.work(begin);
			}
		}
		// Threads of libraries do not keep it alive.
		System.exit(0);
	}

	/** Ctrl-C and the like are told to all processes of a command: what is done then is for the parent to say. */
	private static void ignore(String signal) {
		try {
			Signal.handle(new Signal(signal), SignalHandler.SIG_IGN);
		} catch (IllegalArgumentException e) {
			// This system has no such signal.
		}
	}

	private void work(Begin begin) throws IOException {
		try {
			train(begin);
			parent.send(new Done().encode());
		} catch (EngineFailure e) {
			e.printStackTrace(); // into the run's log
			fail(e.problem(), e.detail());
		} catch (OutOfMemoryError e) {
			// Of native memory: without room on Java's heap the machine would have ended by itself.
			fail(Problem.OUT_OF_MEMORY, String.valueOf(e.getMessage()));
			Runtime.getRuntime().halt(ChildEnd.MEMORY_EXHAUSTED);
		} catch (InterruptedException | NetworkException | RuntimeException e) {
			e.printStackTrace(); // into the run's log
			fail(Problem.CRASHED, e.toString());
		}
	}

	private void train(Begin begin) throws EngineFailure, IOException, InterruptedException, NetworkException {
		Network network = NetworkFile.parse(begin.network()).network();
		TrainingData data = DataFile.read(begin.data());
		Files.deleteIfExists(begin.data());
		Nd4j.getMemoryManager().togglePeriodicGc(false);
		TrainingLoop made = new TrainingLoop(network, data, begin.folder(), begin.recording(), parent::send, commands);
		loop = made;
		if (begin.fresh()) {
			made.begin();
		} else {
			made.resume();
		}
		parent.send(new Ready().encode());
		made.run();
	}

	private void fail(Problem problem, String detail) throws IOException {
		TrainingLoop made = loop;
		parent.send(new Failed(problem, detail, made == null ? 0 : made.epoch(), made == null ? 0 : made.step())
				.encode());
	}
}
