package org.brushwork.house;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The plain class path of the commands that need no display. */
final class ClassPath {

	static final String FILE = "features/org.brushwork.rcp/rootfiles/common/lib/classpath.txt";

	private ClassPath() {
	}

	/** The symbolic names on it. */
	static List<String> of(Checkout checkout) throws IOException {
		return Files.readAllLines(checkout.path(FILE)).stream()
				.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
	}

	/** What our bundles on it require and it does not have. Packages that are imported are not looked for. */
	static List<String> missing(Checkout checkout) throws IOException {
		List<String> names = of(checkout);
		List<String> missing = new ArrayList<>();
		for (Bundle bundle : checkout.bundles()) {
			if (names.contains(bundle.name())) {
				bundle.neededBundles().stream().filter(needed -> !names.contains(needed))
						.forEach(needed -> missing.add(bundle.name() + " requires " + needed));
			}
		}
		return missing;
	}
}
