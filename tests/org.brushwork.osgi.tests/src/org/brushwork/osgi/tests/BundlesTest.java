package org.brushwork.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWiring;

/** What OSGi makes of our manifests. */
class BundlesTest {

	@Test
	void theFeatureBringsTheCoreAndItsViews() throws IOException {
		List<String> names = names();
		assertTrue(names.containsAll(List.of("org.brushwork.core", "org.brushwork.logs.ui")), names::toString);
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyBundleOfTheFeatureStarts(String name) throws BundleException {
		Bundle bundle = FeatureBundles.named(name);
		bundle.start();
		assertEquals(Bundle.ACTIVE, bundle.getState());
	}

	@ParameterizedTest
	@MethodSource("names")
	void exactlyThePackagesThatTheManifestPromisesAreExported(String name) throws Exception {
		Set<String> promised = promised(name).stream().map(ManifestElement::getValue).collect(Collectors.toSet());
		Set<String> exported = exported(name).stream().map(BundlesTest::packageOf).collect(Collectors.toSet());
		assertEquals(new TreeSet<>(promised), new TreeSet<>(exported));
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyExportedPackageHoldsClassesThatLoad(String name) throws ClassNotFoundException {
		Bundle bundle = FeatureBundles.named(name);
		for (BundleCapability exported : exported(name)) {
			List<String> classes = bundle.adapt(BundleWiring.class)
					.listResources(packageOf(exported).replace('.', '/'), "*.class", BundleWiring.LISTRESOURCES_LOCAL)
					.stream().filter(file -> !file.endsWith("package-info.class")).toList();
			assertFalse(classes.isEmpty(), () -> packageOf(exported) + " is exported and empty");
			for (String file : classes) {
				bundle.loadClass(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void whatIsInternalIsExportedToNobodyElse(String name) {
		for (BundleCapability exported : exported(name)) {
			if (Arrays.asList(packageOf(exported).split("\\.")).contains("internal")) {
				assertTrue(hidden(exported.getDirectives()), () -> packageOf(exported) + " is exported as if it were API");
			}
		}
	}

	private static boolean hidden(Map<String, String> directives) {
		return "true".equals(directives.get("x-internal")) || directives.containsKey("x-friends");
	}

	static List<String> names() throws IOException {
		return FeatureBundles.names();
	}

	private static List<BundleCapability> exported(String name) {
		return FeatureBundles.named(name).adapt(BundleWiring.class).getCapabilities(PackageNamespace.PACKAGE_NAMESPACE);
	}

	/** What the manifest in the checkout says, not the one that the build made of it. */
	private static List<ManifestElement> promised(String name) throws IOException, BundleException {
		try (var file = Files.newInputStream(Path.of("../../bundles", name, "META-INF/MANIFEST.MF"))) {
			String header = new Manifest(file).getMainAttributes().getValue("Export-Package");
			return header == null ? List.of() : List.of(ManifestElement.parseHeader("Export-Package", header));
		}
	}

	private static String packageOf(BundleCapability exported) {
		return (String) exported.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE);
	}
}
