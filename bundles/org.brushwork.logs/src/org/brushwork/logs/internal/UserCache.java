package org.brushwork.logs.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a user's files are kept that can be made again: the system property {@code brushwork.cache} if it is set,
 * otherwise the folder {@code brushwork} where the system keeps such files: {@code $XDG_CACHE_HOME} or
 * {@code ~/.cache} (XDG Base Directory Specification), {@code ~/Library/Caches} on macOS, {@code %LOCALAPPDATA%} on
 * Windows.
 */
final class UserCache {

	private static final String PROPERTY = "brushwork.cache";
	private static final String BRUSHWORK = "brushwork";

	private UserCache() {
		// not needed
	}

	/**
	 * The folder, absolute; it may not exist.
	 *
	 * @throws java.nio.file.InvalidPathException if the property or a variable of the system is no path
	 */
	static Path folder() {
		String named = System.getProperty(PROPERTY, "");
		if (!named.isBlank()) {
			return Path.of(named).toAbsolutePath();
		}
		Path home = Path.of(System.getProperty("user.home", ""));
		return bySystem(System.getProperty("os.name", ""), home, System::getenv).toAbsolutePath();
	}

	/** The folder on a system, with a home and the variables of its environment, {@code null} where there is none. */
	static Path bySystem(String system, Path home, Function<String, @Nullable String> environment) {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("mac")) {
			return home.resolve("Library/Caches").resolve(BRUSHWORK);
		}
		boolean windows = name.startsWith("windows");
		String named = environment.apply(windows ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
		// The specification has a relative path ignored.
		if (named != null && Path.of(named).isAbsolute()) {
			return Path.of(named).resolve(BRUSHWORK);
		}
		return home.resolve(windows ? "AppData/Local" : ".cache").resolve(BRUSHWORK);
	}
}
