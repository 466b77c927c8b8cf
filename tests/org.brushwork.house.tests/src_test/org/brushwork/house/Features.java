package org.brushwork.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which feature brings which of our bundles. */
final class Features {

	private static final Pattern PLUGIN = Pattern.compile("<plugin\\b[^>]*?\\bid=\"(org\\.brushwork[^\"]*)\"",
			Pattern.DOTALL);

	private static final Pattern ANY_PLUGIN = Pattern.compile("<plugin\\b[^>]*?\\bid=\"([^\"]*)\"", Pattern.DOTALL);

	private Features() {
	}

	/** Our bundles in these features, in their order. */
	static List<String> bundlesOf(Checkout checkout, String... features) throws IOException {
		List<String> bundles = new ArrayList<>();
		for (String feature : features) {
			Path file = checkout.path("features/" + feature + "/feature.xml");
			PLUGIN.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(bundles::add);
		}
		return bundles;
	}

	/** The feature itself and every bundle that it names, libraries included. */
	static List<String> everythingIn(Checkout checkout, String feature) throws IOException {
		String text = Files.readString(checkout.path("features/" + feature + "/feature.xml"));
		List<String> units = new ArrayList<>(List.of(feature));
		ANY_PLUGIN.matcher(text).results().map(m -> m.group(1)).forEach(units::add);
		return units;
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
}
