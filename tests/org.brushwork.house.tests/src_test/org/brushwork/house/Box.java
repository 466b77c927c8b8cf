package org.brushwork.house;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A machine in a folder: a copy of the scripts in {@code checkout}, programs made up by the test in {@code programs},
 * a home of its own, and nobody's environment. Its user is not root, so that nothing is installed.
 */
final class Box {

	/** How a script ended and what it said. */
	record Result(int status, String out, String err) {
	}

	private static final long MINUTES = 2;

	final Path root;
	final Path checkout;
	final Map<String, String> environment = new TreeMap<>();

	Box(Path root) throws IOException {
		this.root = root.toRealPath();
		checkout = this.root.resolve("checkout");
		for (String part : List.of("brushwork", "releng/scripts", "features/org.brushwork.rcp/rootfiles")) {
			copy(Checkout.here().path(part), checkout.resolve(part));
		}
		write("checkout/pom.xml", "<project/>");
		write("checkout/bundles/org.brushwork.core/src/A.java", "class A { }");
		write("home/.keep", "");
		program("id", "echo 1000");
		environment.put("PATH", this.root.resolve("programs") + File.pathSeparator + "/usr/bin" + File.pathSeparator
				+ "/bin");
		environment.put("HOME", this.root.resolve("home").toString());
		environment.put("BOX", this.root.toString());
	}

	/** Makes a program on the PATH out of a shell script. */
	Box program(String name, String script) throws IOException {
		executable("programs/" + name, script);
		return this;
	}

	/** Makes a Java in a folder of the box that says its version, and on any other call its arguments. */
	Path java(String folder, String version, String... programs) throws IOException {
		for (String program : programs) {
			executable(folder + "/bin/" + program, """
					if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-01-01' >&2; exit; fi
					if [ "$1" = -XshowSettings:properties ]; then echo "    java.home = $BOX/%s" >&2; exit; fi
					printf 'java'; printf ' <%%s>' "$@"; echo
					""".formatted(version, folder));
		}
		return root.resolve(folder);
	}

	/** Makes a JDK as {@link #java} does, with the release file that every JDK has. */
	Path jdk(String folder, String version) throws IOException {
		write(folder + "/release", "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
		return java(folder, version, "java", "javac");
	}

	/** Makes a Maven that says {@code version}; other calls are written to mvn.log, then {@code script} runs. */
	Box maven(String version, String script) throws IOException {
		return program("mvn", """
				if [ "$1" = --version ]; then echo 'Apache Maven %s (rev)'; exit; fi
				echo "$PWD $*" >>"$BOX/mvn.log"
				%s
				""".formatted(version, script));
	}

	Path write(String path, String text) throws IOException {
		Path file = root.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	/** The text of a file, empty when there is none. */
	String read(String path) throws IOException {
		Path file = root.resolve(path);
		return Files.exists(file) ? Files.readString(file) : "";
	}

	/** Runs {@code ./brushwork} of the box. */
	Result brushwork(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("bash", checkout.resolve("brushwork").toString()));
		command.addAll(List.of(arguments));
		return run(command);
	}

	/** Runs a piece of bash that may call every function of the scripts. */
	Result bash(String script) throws IOException, InterruptedException {
		return run(List.of("bash", "-uc", """
				ROOT=%s CALLED_FROM=$PWD
				for part in "$ROOT"/features/org.brushwork.rcp/rootfiles/unix/lib/java.sh "$ROOT"/releng/scripts/*.sh; do
					. "$part"
				done
				%s
				""".formatted(checkout, script)));
	}

	Result run(List<String> command) throws IOException, InterruptedException {
		Process process = start(command);
		if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new AssertionError(command + " did not end; it said: " + read("out") + read("err"));
		}
		return new Result(process.exitValue(), read("out"), read("err"));
	}

	/** Starts a command in the home of the box; its output goes to the files {@code out} and {@code err}. */
	Process start(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(root.resolve("home").toFile())
				.redirectOutput(root.resolve("out").toFile()).redirectError(root.resolve("err").toFile());
		builder.environment().clear();
		builder.environment().putAll(environment);
		return builder.start();
	}

	private void executable(String path, String script) throws IOException {
		Path file = write(path, "#!/bin/sh\n" + script);
		if (!file.toFile().setExecutable(true)) {
			throw new IOException("cannot make " + file + " executable");
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}
}
