package org.brushwork.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of the plain Eclipse that the build assembles, in a folder of its own, with a home of its own. */
final class PlainIde {

	private static final Path BUILT = Path
			.of("../../releng/org.brushwork.ide/target/products/org.brushwork.ide/linux/gtk/x86_64/eclipse");
	private static final Path SITE = Path.of("../../releng/org.brushwork.site/target/repository");
	private static final Path TESTS = Path.of("../org.brushwork.tests.repository/target/repository");

	private final Path eclipse;
	private final Path home;
	private final Path logs;
	private int runs;

	/**
	 * Copies the Eclipse.
	 *
	 * @param folder where to; must exist
	 * @param logs   where the output of what is started is kept
	 */
	PlainIde(Path folder, Path logs) throws IOException {
		eclipse = folder.resolve("eclipse");
		home = Files.createDirectories(folder.resolve("home"));
		this.logs = logs.toAbsolutePath();
		copy(BUILT, eclipse);
	}

	/** Installs units from the update site and from the tests' own repository, without a question. */
	void install(String... units) throws IOException, InterruptedException {
		director("-repository", uri(SITE) + "," + uri(TESTS), "-installIU", String.join(",", units));
	}

	/** Takes units out again. */
	void uninstall(String... units) throws IOException, InterruptedException {
		director("-uninstallIU", String.join(",", units));
	}

	/** What was installed by its name, such as {@code org.brushwork.feature.group}, without versions. */
	Set<String> roots() throws IOException, InterruptedException {
		return director("-listInstalledRoots").output().lines().filter(line -> line.matches("[\\w.-]+/[\\w.-]+"))
				.map(line -> line.substring(0, line.indexOf('/'))).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The bundles that it starts with: {@code name,version}. */
	Set<String> bundles() throws IOException {
		Path list = eclipse.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		return Files.readAllLines(list).stream().filter(line -> !line.startsWith("#"))
				.map(line -> line.replaceFirst("^([^,]*,[^,]*),.*", "$1"))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Starts the workbench and waits until it is closed. */
	Run workbench(Path workspace, Map<String, String> properties) throws IOException, InterruptedException {
		List<String> virtualMachine = new ArrayList<>();
		properties.forEach((name, value) -> virtualMachine.add("-D" + name + "=" + value));
		return run(virtualMachine, "-data", workspace.toString());
	}

	private Run director(String... arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of("-application", "org.eclipse.equinox.p2.director", "-data", "@none",
				"-destination", eclipse.toString(), "-profile", "SDKProfile"));
		all.addAll(List.of(arguments));
		return run(List.of(), all.toArray(String[]::new)).orFail("The director with " + List.of(arguments));
	}

	private Run run(List<String> virtualMachine, String... arguments) throws IOException, InterruptedException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx768m",
				"--enable-native-access=ALL-UNNAMED", "-Duser.home=" + home, "-Duser.language=en",
				"-Duser.country=US", "-Duser.timezone=UTC"));
		command.addAll(virtualMachine);
		command.addAll(List.of("-jar", launcher().toString(), "-nosplash", "-consoleLog"));
		command.addAll(List.of(arguments));
		return Run.of(command, Map.of("HOME", home.toString()), logs.resolve("run" + ++runs + ".txt"));
	}

	private Path launcher() throws IOException {
		try (Stream<Path> plugins = Files.list(eclipse.resolve("plugins"))) {
			return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow(() -> new IOException("no launcher in " + eclipse));
		}
	}

	private static String uri(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new IOException(folder + " does not exist; build it first");
		}
		return folder.toRealPath().toUri().toString();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}
}
