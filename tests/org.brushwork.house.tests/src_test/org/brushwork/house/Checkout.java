package org.brushwork.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a checkout; tests make small bad ones to prove that a rule finds what it is for. */
record Checkout(Path root) {

	/** Folders that hold what a build, a test run or git made. */
	private static final Set<String> MADE = Set.of("target", "bin", ".git", ".build");

	/** The checkout that these tests are in: the nearest folder upwards that has a {@code .mvn}. */
	static Checkout here() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve(".mvn"))) {
			folder = folder.getParent();
			if (folder == null) {
				throw new IllegalStateException("no folder upwards of the working directory has a .mvn");
			}
		}
		return new Checkout(folder);
	}

	Path path(String relative) {
		return root.resolve(relative);
	}

	String relative(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	/** The bundles of the product and of the update site. */
	List<Bundle> bundles() throws IOException {
		return bundlesIn("bundles");
	}

	/** Bundles as somebody else would write them; built and tested here, and delivered nowhere. */
	List<Bundle> examples() throws IOException {
		return bundlesIn("examples");
	}

	/** What the rules for a bundle hold for. */
	List<Bundle> bundlesAndExamples() throws IOException {
		return Stream.concat(bundles().stream(), examples().stream()).toList();
	}

	List<Bundle> testBundles() throws IOException {
		return bundlesIn("tests");
	}

	/** Folders directly in {@code parent}, sorted; none when it does not exist. */
	List<Path> foldersIn(String parent) throws IOException {
		if (!Files.isDirectory(path(parent))) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(path(parent))) {
			return folders.filter(Files::isDirectory).sorted().toList();
		}
	}

	/** The files that git has or would add; without git those that no build made. */
	List<Path> files() throws IOException, InterruptedException {
		Process git;
		try {
			git = new ProcessBuilder("git", "ls-files", "-co", "--exclude-standard", "-z").directory(root.toFile())
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		} catch (IOException noGit) {
			return filesIn("");
		}
		String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return git.waitFor() != 0 ? filesIn("")
				: Pattern.compile("\0").splitAsStream(names).map(this::path).filter(Files::isRegularFile).toList();
	}

	/** Every file below {@code folders} that no build made. */
	List<Path> filesIn(String... folders) throws IOException {
		List<Path> found = new ArrayList<>();
		for (String folder : folders) {
			if (Files.isDirectory(path(folder))) {
				Files.walkFileTree(path(folder), new WrittenFiles(found));
			}
		}
		return found;
	}

	private List<Bundle> bundlesIn(String parent) throws IOException {
		List<Bundle> bundles = new ArrayList<>();
		for (Path folder : foldersIn(parent)) {
			if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
				bundles.add(Bundle.in(folder));
			}
		}
		return bundles;
	}

	private static final class WrittenFiles extends SimpleFileVisitor<Path> {

		private final List<Path> found;

		WrittenFiles(List<Path> found) {
			this.found = found;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			boolean made = MADE.contains(folder.getFileName().toString());
			return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			String name = file.getFileName().toString();
			if (!name.startsWith(".polyglot.") && !name.equals(".tycho-consumer-pom.xml")) {
				found.add(file);
			}
			return FileVisitResult.CONTINUE;
		}
	}
}
