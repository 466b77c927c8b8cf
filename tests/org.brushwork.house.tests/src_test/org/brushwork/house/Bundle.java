package org.brushwork.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A bundle or test bundle as its folder and manifest say. */
record Bundle(Path folder, Attributes manifest) {

	static Bundle in(Path folder) throws IOException {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new Bundle(folder, new Manifest(in).getMainAttributes());
		}
	}

	/** The symbolic name. */
	String name() {
		return manifest.getValue("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
	}

	/** Whether it must not see widgets: every bundle but the charts, the views and the application. */
	boolean isCore() {
		return !name().endsWith(".ui") && !name().endsWith(".plot") && !name().endsWith(".app");
	}

	/** Symbolic names under Require-Bundle and Fragment-Host. */
	List<String> requiredBundles() {
		return Stream.concat(entries("Require-Bundle").stream(), entries("Fragment-Host").stream()).toList();
	}

	/** Symbolic names under Require-Bundle that are not optional. */
	List<String> neededBundles() {
		return entries("Require-Bundle", entry -> !entry.replace(" ", "").contains(";resolution:=optional"));
	}

	/** Packages under Import-Package. */
	List<String> importedPackages() {
		return entries("Import-Package");
	}

	/** The Java sources of the bundle itself, or of its tests ({@code src}, {@code src_test}). */
	List<JavaSource> sources(String sourceFolder) throws IOException {
		Path root = folder.resolve(sourceFolder);
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(root)) {
			List<JavaSource> sources = new ArrayList<>();
			for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
				sources.add(JavaSource.read(file));
			}
			return sources;
		}
	}

	/** Names in a header whose entries are separated by commas and carry attributes, quoted commas among them. */
	private List<String> entries(String header) {
		return entries(header, entry -> true);
	}

	private List<String> entries(String header, Predicate<String> wanted) {
		String value = manifest.getValue(header);
		if (value == null) {
			return List.of();
		}
		String unquoted = value.replace("\"optional\"", "optional").replaceAll("\"[^\"]*\"", "");
		return Stream.of(unquoted.split(",")).filter(wanted).map(e -> e.replaceFirst(";.*", "").strip())
				.filter(e -> !e.isEmpty()).toList();
	}
}
