package org.brushwork.headless;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.brushwork.core.file.WholeFile;
import org.brushwork.train.export.Dl4jExport;
import org.brushwork.train.export.ExportRequest;
import org.brushwork.train.export.Exported;
import org.brushwork.train.export.Exported.Difference;
import org.brushwork.train.export.KerasExport;

/** A network as a program of its own, in the language that the name of a file tells. */
final class TrainExport {

	static final String EXPORT = "--export";
	private static final String JAVA = ".java";
	private static final String PYTHON = ".py";

	private TrainExport() {
		// functions only
	}

	/** The file that a program is wanted in, looked at before anything is read. */
	static Optional<Path> file(Arguments arguments) throws CommandException {
		Optional<Path> file = DataArguments.path(arguments, EXPORT);
		if (file.isPresent()) {
			String name = name(file.get());
			boolean java = name.matches("[A-Za-z_][A-Za-z0-9_]*\\.java");
			if (!java && !name.endsWith(PYTHON)) {
				throw new CommandException(Message.TRAIN_EXPORT, file.get());
			}
			OutFile.check(file.get(), arguments.has(TrainRequest.FORCE));
		}
		return file;
	}

	/** Writes it, and says in what it differs. */
	static void write(TrainOutcome outcome, Path file, Console console) throws CommandException {
		TrainRequest request = outcome.request();
		Path data = request.folder().resolve(request.network().data().file()).normalize();
		ExportRequest wanted = new ExportRequest(request.network(), outcome.data(), data.toString().replace('\\', '/'));
		String name = name(file);
		Exported exported = name.endsWith(JAVA)
				? Dl4jExport.of(wanted, name.substring(0, name.length() - JAVA.length()))
				: KerasExport.of(wanted);
		OutFile.write(file, each -> WholeFile.write(each,
				out -> out.write(exported.text().getBytes(StandardCharsets.UTF_8))));
		console.out().println(Message.TRAIN_EXPORTED.with(file));
		exported.differences().forEach(
				each -> console.out().println(Message.TRAIN_WARNING.with(difference(each).with())));
	}

	private static Message difference(Difference difference) {
		return switch (difference) {
		case RANDOM_NUMBERS -> Message.DIFFERS_RANDOM_NUMBERS;
		case ORDER_OF_ROWS -> Message.DIFFERS_ORDER_OF_ROWS;
		case OPTIMIZER -> Message.DIFFERS_OPTIMIZER;
		case ROUNDING -> Message.DIFFERS_ROUNDING;
		};
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}
}
