package org.brushwork.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/** What is in an archive: path inside it, and whether everybody may execute it. A zip does not tell that. */
record Archive(Map<String, Boolean> entries) {

	static Archive open(Path file) throws IOException, InterruptedException {
		return new Archive(file.toString().endsWith(".zip") ? zip(file) : tar(file));
	}

	boolean has(String regex) {
		return entries.keySet().stream().anyMatch(name -> name.matches(regex));
	}

	private static Map<String, Boolean> zip(Path file) throws IOException {
		Map<String, Boolean> entries = new TreeMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			zip.stream().forEach(entry -> entries.put(entry.getName(), false));
		}
		return entries;
	}

	/** Lines of {@code tar -tv} begin with the permissions and end with the name. */
	private static Map<String, Boolean> tar(Path file) throws IOException, InterruptedException {
		Process tar = new ProcessBuilder("tar", "-tvzf", file.toString())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		Map<String, Boolean> entries = new TreeMap<>();
		for (String line : new String(tar.getInputStream().readAllBytes()).lines().toList()) {
			entries.put(line.substring(line.lastIndexOf(' ') + 1), line.matches("-..x..x..x.*"));
		}
		if (tar.waitFor() != 0) {
			throw new IOException("tar cannot read " + file);
		}
		return entries;
	}
}
