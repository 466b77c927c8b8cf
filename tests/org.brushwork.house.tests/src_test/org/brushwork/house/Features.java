package org.brushwork.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which feature brings which of our bundles. */
final class Features {

	private static final Pattern PLUGIN = Pattern.compile("<plugin\\b[^>]*?\\bid=\"([^\"]+)\"",
			Pattern.DOTALL);

	private Features() {
	}

	/** All bundles in a feature, in their order. */
	static List<String> pluginsOf(Checkout checkout, String feature) throws IOException {
		Path file = checkout.path("features/" + feature + "/feature.xml");
		return PLUGIN.matcher(Files.readString(file)).results().map(m -> m.group(1)).toList();
	}

	/** Our bundles in these features, in their order. */
	static List<String> bundlesOf(Checkout checkout, String... features) throws IOException {
		List<String> bundles = new ArrayList<>();
		for (String feature : features) {
			pluginsOf(checkout, feature).stream().filter(name -> name.startsWith("org.brushwork")).forEach(bundles::add);
		}
		return bundles;
	}

	/** Bundles that no feature brings, or more than one. */
	static List<String> notInExactlyOne(Checkout checkout) throws IOException {
		List<String> brought = new ArrayList<>();
		for (Path folder : checkout.foldersIn("features")) {
			brought.addAll(bundlesOf(checkout, folder.getFileName().toString()));
		}
		return checkout.bundles().stream().map(Bundle::name)
				.filter(name -> brought.stream().filter(name::equals).count() != 1).toList();
	}

	/** Examples that a feature brings. */
	static List<String> deliveredExamples(Checkout checkout) throws IOException {
		List<String> examples = new ArrayList<>(checkout.examples().stream().map(Bundle::name).toList());
		Set<String> brought = new HashSet<>();
		for (Path folder : checkout.foldersIn("features")) {
			brought.addAll(bundlesOf(checkout, folder.getFileName().toString()));
		}
		examples.retainAll(brought);
		return examples;
	}
}
