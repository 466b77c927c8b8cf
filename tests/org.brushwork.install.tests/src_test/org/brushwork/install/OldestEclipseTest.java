package org.brushwork.install;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The oldest Eclipse that works is 4.36 (2025-06), the first that draws SVG icons: {@link InstallationTest} was run by
 * hand in one assembled from the bundles of that release. What our manifests ask for must not drift from it unseen.
 */
class OldestEclipseTest {

	/**
	 * The versions in Eclipse 4.36 of what our bundles require from the platform; of databinding and equinox.common those
	 * that 4.30 and 4.34 had already.
	 */
	private static final Map<String, String> ECLIPSE_4_36 = Map.ofEntries(
			entry("org.eclipse.core.databinding.observable", "1.13.100"),
			entry("org.eclipse.core.databinding.property", "1.10.0"), entry("org.eclipse.jface.databinding", "1.15.100"),
			entry("org.eclipse.equinox.common", "3.19.200"), entry("org.eclipse.core.filesystem", "1.11.200"),
			entry("org.eclipse.core.resources", "3.22.200"), entry("org.eclipse.core.runtime", "3.33.100"),
			entry("org.eclipse.swt", "3.130.0"), entry("org.eclipse.ui", "3.207.200"),
			entry("org.eclipse.ui.ide", "3.22.600"), entry("org.eclipse.ui.views", "3.12.600"));

	private static final Path FEATURE = Path.of("../../features/org.brushwork/feature.xml");
	private static final Path BUNDLES = Path.of("../../bundles");
	private static final Pattern PLUGIN = Pattern.compile("<plugin\\b[^>]*?\\bid=\"([^\"]*)\"");
	private static final Pattern LOWER_BOUND = Pattern.compile("bundle-version=\"?\\[?([\\d.]+)");

	/** A comma that is not inside quotes. */
	private static final String BETWEEN_CLAUSES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

	@Test
	void noBundleAsksForMoreThanEclipse436Has() throws IOException {
		requirements().forEach((name, version) -> {
			String has = Optional.ofNullable(ECLIPSE_4_36.get(name))
					.orElseThrow(() -> new AssertionError(name + " is required now: is it in Eclipse 4.36?"));
			assertTrue(Arrays.compare(numbers(version), numbers(has)) <= 0,
					() -> name + " " + version + " is required, but Eclipse 4.36 has " + has);
		});
	}

	@Test
	void nothingOlderIsAccepted() throws IOException {
		assertEquals(ECLIPSE_4_36.get("org.eclipse.swt"), requirements().get("org.eclipse.swt"));
	}

	/** Platform bundles that the bundles of the feature require, with the greatest lower bound of each. */
	private static Map<String, String> requirements() throws IOException {
		String feature = Files.readString(FEATURE);
		List<String> brought = PLUGIN.matcher(feature).results().map(found -> found.group(1)).toList();
		Map<String, String> required = new TreeMap<>();
		for (String bundle : brought) {
			for (String clause : requireBundle(BUNDLES.resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
				String name = clause.split(";")[0];
				if (!brought.contains(name) && !clause.contains("resolution:=optional")) {
					required.merge(name, lowerBound(clause), OldestEclipseTest::greater);
				}
			}
		}
		return required;
	}

	/** The clauses of the header; none for a library, which is not made here. */
	private static List<String> requireBundle(Path manifest) throws IOException {
		if (!Files.exists(manifest)) {
			return List.of();
		}
		try (InputStream file = Files.newInputStream(manifest)) {
			String header = new Manifest(file).getMainAttributes().getValue("Require-Bundle");
			return header == null ? List.of() : List.of(header.split(BETWEEN_CLAUSES));
		}
	}

	private static String lowerBound(String clause) {
		Matcher bound = LOWER_BOUND.matcher(clause);
		return bound.find() ? bound.group(1) : "0";
	}

	private static String greater(String one, String other) {
		return Arrays.compare(numbers(one), numbers(other)) >= 0 ? one : other;
	}

	private static int[] numbers(String version) {
		return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
	}
}
