package org.brushwork.train.dl4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a system keeps what can be made again: natives are unpacked there, once for all trainings of a user. */
final class CacheFolder {

	private CacheFolder() {
		// a function only
	}

	/** The folder for natives, made if it was not there; empty if there can be none. */
	static Optional<Path> natives() {
		Path folder = of(Platform.current(), System.getProperty("user.home", "."), System.getenv())
				.resolve("brushwork").resolve("natives");
		try {
			return Optional.of(Files.createDirectories(folder)).filter(Files::isWritable);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** The user's folder for such files. */
	static Path of(Platform platform, String home, Map<String, String> environment) {
		if (platform.fragment().startsWith("win32")) {
			return Path.of(environment.getOrDefault("LOCALAPPDATA", home));
		}
		if (platform.fragment().startsWith("macosx")) {
			return Path.of(home, "Library", "Caches");
		}
		String given = environment.getOrDefault("XDG_CACHE_HOME", "");
		return given.isEmpty() ? Path.of(home, ".cache") : Path.of(given);
	}
}
