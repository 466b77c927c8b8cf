package org.brushwork.osgi.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Our bundles that the feature people install brings, as the running framework has them. */
final class FeatureBundles {

	private static final Path FEATURE = Path.of("../../features/org.brushwork/feature.xml");
	private static final Pattern OURS = Pattern.compile("<plugin\\b[^>]*?\\bid=\"(org\\.brushwork\\.[^\"]*)\"");

	private FeatureBundles() {
		// functions only
	}

	/** The names in the feature, in its order. */
	static List<String> names() throws IOException {
		return OURS.matcher(Files.readString(FEATURE)).results().map(found -> found.group(1)).toList();
	}

	/** One of them. */
	static Bundle named(String name) {
		Bundle bundle = Platform.getBundle(name);
		if (bundle == null) {
			throw new AssertionError(name + " is not in this framework; is it in the manifest of these tests?");
		}
		return bundle;
	}
}
