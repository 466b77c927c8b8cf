package org.brushwork.house;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The conventions of this house that can be read off the files. Each rule lists what breaks it. */
final class Rules {

	private static final Pattern RASTER = Pattern.compile(".*\\.(png|gif|jpe?g|bmp|ico|icns|xpm|webp)");
	private static final Pattern SLEEP = Pattern.compile("\\bThread\\s*\\.\\s*sleep\\b|\\bTimeUnit\\.\\w+\\.sleep\\b");

	/** Homes of people, and addresses of package registries and mirrors. */
	private static final Pattern MACHINE = Pattern.compile("(?<![\\w.~$}])/(root|work|home/(?!linuxbrew)\\w+|Users/\\w+)/"
			+ "|[A-Z]:\\\\Users\\\\\\w+"
			+ "|https?://[^\\s\"'<>)]*(artifactory|nexus|jfrog|pypi|npmjs|repo1?\\.maven|/repository/|\\.internal\\b)"
			+ "|https?://\\d+\\.\\d+\\.\\d+\\.\\d+");
	private static final Pattern VERSION = Pattern
			.compile("<(?:feature|product|plugin)\\b[^>]*?\\sversion=\"([^\"]*)\"", Pattern.DOTALL);

	private Rules() {
	}

	/** Copies of the settings that are missing or differ from their source. */
	static List<String> differingSettings(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path source : settings(checkout)) {
			for (Path project : javaProjects(checkout)) {
				Path copy = project.resolve(".settings").resolve(source.getFileName());
				if (!Files.exists(copy) || Files.mismatch(source, copy) >= 0) {
					found.add(checkout.relative(copy) + " is not a copy of " + checkout.relative(source));
				}
			}
		}
		return found;
	}

	static List<Path> settings(Checkout checkout) throws IOException {
		return checkout.filesIn("releng/settings").stream().filter(f -> f.toString().endsWith(".prefs")).sorted()
				.toList();
	}

	/** Packages of core bundles whose package-info does not make everything non-null by default. */
	static List<String> packagesWithoutNullness(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		for (Bundle bundle : checkout.bundles()) {
			if (bundle.isCore()) {
				for (Path folder : bundle.sources("src").stream().map(s -> s.file().getParent()).distinct().toList()) {
					Path info = folder.resolve("package-info.java");
					if (!Files.exists(info) || !JavaSource.read(info).code().contains("NonNullByDefault")) {
						found.add(checkout.relative(folder));
					}
				}
			}
		}
		return found;
	}

	/** Pictures made of pixels in what is delivered or tested; pictures of the documentation are none of it. */
	static List<String> rasterIcons(Checkout checkout) throws IOException {
		return checkout.filesIn("bundles", "examples", "features", "releng", "tests").stream().map(checkout::relative)
				.filter(f -> RASTER.matcher(f).matches()).toList();
	}

	/** Tests that wait for a time instead of an event. */
	static List<String> sleepingTests(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : checkout.filesIn("bundles", "examples", "tests")) {
			String name = checkout.relative(file);
			boolean test = name.endsWith(".java") && (name.startsWith("tests/") || name.contains("/src_test/"));
			if (test && SLEEP.matcher(JavaSource.read(file).code()).find()) {
				found.add(name);
			}
		}
		return found;
	}

	/** Lines that name somebody's machine or a package registry; test data is not looked at. */
	static List<String> machinePlaces(Checkout checkout) throws IOException, InterruptedException {
		List<String> found = new ArrayList<>();
		for (Path file : checkout.files()) {
			if (Files.size(file) < 1_000_000 && !file.toString().endsWith(".log")) {
				Matcher matcher = MACHINE.matcher(text(file));
				if (matcher.find()) {
					found.add(checkout.relative(file) + ": " + matcher.group());
				}
			}
		}
		return found;
	}

	/** Entries of bin.includes that do not exist, and bundles without a build.properties. */
	static List<String> missingIncludes(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		for (Bundle bundle : Stream.concat(checkout.bundlesAndExamples().stream(), checkout.testBundles().stream()).toList()) {
			Path file = bundle.folder().resolve("build.properties");
			Properties build = properties(file);
			for (String entry : build.getProperty("bin.includes", "(no bin.includes)").split("\\s*,\\s*")) {
				Path included = bundle.folder().resolve(entry.equals(".") ? build.getProperty("source..", "src/") : entry);
				if (!Files.exists(included)) {
					found.add(checkout.relative(file) + ": " + entry);
				}
			}
		}
		return found;
	}

	/** Versions in manifests, features, products and poms that are not this one. */
	static List<String> otherVersions(Checkout checkout, String version)
			throws IOException, InterruptedException {
		List<String> found = new ArrayList<>();
		for (Path file : checkout.files()) {
			String name = file.getFileName().toString();
			String wanted = name.equals("pom.xml") ? version + "-SNAPSHOT" : version + ".qualifier";
			for (String stated : versions(file, name)) {
				if (!stated.equals(wanted)) {
					found.add(checkout.relative(file) + ": " + stated + " instead of " + wanted);
				}
			}
		}
		return found;
	}

	private static List<String> versions(Path file, String name) throws IOException {
		if (name.equals("MANIFEST.MF")) {
			return List.of(String.valueOf(Bundle.in(file.getParent().getParent()).manifest().getValue("Bundle-Version")));
		}
		if (name.equals("feature.xml") || name.endsWith(".product")) {
			return VERSION.matcher(Files.readString(file)).results().map(m -> m.group(1))
					.filter(v -> !v.equals("0.0.0")).limit(1).toList();
		}
		if (name.equals("pom.xml")) {
			return Pattern.compile("<artifactId>org\\.brushwork[^<]*</artifactId>\\s*<version>([^<$]*)</version>")
					.matcher(Files.readString(file)).results().map(m -> m.group(1)).toList();
		}
		return List.of();
	}

	/** Projects with Java code, ours in the sense that the settings apply. */
	private static List<Path> javaProjects(Checkout checkout) throws IOException {
		List<Path> projects = new ArrayList<>();
		for (String parent : List.of("bundles", "examples", "tests", "releng")) {
			for (Path folder : checkout.foldersIn(parent)) {
				Path project = folder.resolve(".project");
				if (Files.exists(project) && Files.readString(project).contains("org.eclipse.jdt.core.javanature")) {
					projects.add(folder);
				}
			}
		}
		return projects;
	}

	private static Properties properties(Path file) throws IOException {
		Properties properties = new Properties();
		if (Files.exists(file)) {
			properties.load(new StringReader(Files.readString(file)));
		}
		return properties;
	}

	private static String text(Path file) throws IOException {
		try {
			return Files.readString(file);
		} catch (MalformedInputException binary) {
			return "";
		}
	}
}
