package org.brushwork.train.dl4j;

import java.util.Locale;
import java.util.Set;

/**
 * A system that natives are for.
 *
 * @param fragment   as names of fragments end, such as {@code linux.x86_64}
 * @param classifier as names of jars with natives end, such as {@code linux-x86_64}
 */
record Platform(String fragment, String classifier) {

	/** Those that we have a fragment with natives for. */
	private static final Set<String> KNOWN = Set.of("linux.x86_64", "win32.x86_64", "macosx.aarch64");

	/** The one that this process runs on, whether or not there are natives for it. */
	static Platform current() {
		return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
	}

	/** Whether there is a fragment for it, be it installed or not. */
	boolean isKnown() {
		return KNOWN.contains(fragment);
	}

	/** One by how Java calls system and processor. */
	static Platform of(String system, String processor) {
		String lower = system.toLowerCase(Locale.ROOT);
		boolean arm = processor.equals("aarch64") || processor.equals("arm64");
		String eclipse = arm ? "aarch64" : processor.equals("amd64") ? "x86_64" : processor;
		String native64 = arm ? "arm64" : eclipse;
		if (lower.startsWith("windows")) {
			return new Platform("win32." + eclipse, "windows-" + native64);
		}
		if (lower.startsWith("mac")) {
			return new Platform("macosx." + eclipse, "macosx-" + native64);
		}
		return new Platform("linux." + eclipse, "linux-" + native64);
	}
}
