package org.brushwork.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds a small checkout, most often a bad one, in a few lines. */
final class Fixture {

	private final Path root;

	Fixture(Path root) {
		this.root = root;
	}

	Checkout checkout() {
		return new Checkout(root);
	}

	/** A bundle with these further manifest lines. */
	Fixture bundle(String name, String... headers) throws IOException {
		return bundleIn("bundles", name, headers);
	}

	/** An example with these further manifest lines. */
	Fixture example(String name, String... headers) throws IOException {
		return bundleIn("examples", name, headers);
	}

	private Fixture bundleIn(String parent, String name, String... headers) throws IOException {
		return file(parent + "/" + name + "/META-INF/MANIFEST.MF", """
				Manifest-Version: 1.0
				Bundle-SymbolicName: %s;singleton:=true
				Bundle-Version: 0.1.0.qualifier
				%s
				""".formatted(name, String.join("\n", headers)).replaceAll("\n+$", "\n"));
	}

	Fixture file(String path, String text) throws IOException {
		Path file = root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		return this;
	}
}
