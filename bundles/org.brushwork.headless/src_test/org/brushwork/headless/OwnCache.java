package org.brushwork.headless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has packed logs unpacked to a folder of the test class, not to that of whoever runs it. */
final class OwnCache implements BeforeAllCallback, AfterAllCallback {

	private static final String PROPERTY = "brushwork.cache";

	private String before = "";
	private Path folder = Path.of("");

	@Override
	public void beforeAll(@Nullable ExtensionContext context) throws IOException {
		before = System.getProperty(PROPERTY, "");
		folder = Files.createTempDirectory("cache");
		System.setProperty(PROPERTY, folder.toString());
	}

	@Override
	public void afterAll(@Nullable ExtensionContext context) throws IOException {
		System.setProperty(PROPERTY, before);
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : all) {
				Files.delete(file);
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
