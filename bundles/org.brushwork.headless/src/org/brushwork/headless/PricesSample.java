package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.train.sample.OptionPrices;
import org.brushwork.train.sample.PriceSpec;

/** Writes option prices and a network that learns them into a folder. */
final class PricesSample {

	private PricesSample() {
		// functions only
	}

	/** Writes both files; into a folder that need not exist, in one that does. */
	static void write(Path folder, PriceSpec spec, boolean force, Console console)
			throws CommandException, CancelledException {
		for (String name : List.of(OptionPrices.PRICES, OptionPrices.NETWORK)) {
			if (!force && Files.exists(folder.resolve(name))) {
				throw new CommandException(Message.SAMPLE_EXISTS, folder.resolve(name));
			}
		}
		try (ProgressLine progress = console.progress()) {
			Files.createDirectories(folder);
			OptionPrices.write(spec, folder, progress);
		} catch (AccessDeniedException e) {
			throw new CommandException(Message.GALLERY_DENIED, folder);
		} catch (IOException e) {
			throw new CommandException(Message.GALLERY_FAILED, folder, e.getMessage());
		}
		console.out().println(Message.SAMPLE_PRICES_DONE.with(folder.resolve(OptionPrices.PRICES), spec.rows(),
				folder.resolve(OptionPrices.NETWORK)));
	}
}
