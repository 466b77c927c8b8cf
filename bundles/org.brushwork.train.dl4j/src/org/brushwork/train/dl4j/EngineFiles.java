package org.brushwork.train.dl4j;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brushwork.core.process.ChildJvm;
import org.brushwork.train.engine.Trainer;
import org.brushwork.train.engine.TrainingException;
import org.brushwork.train.engine.TrainingException.Problem;
import org.brushwork.train.network.NetworkFile;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the jars of the process are: in {@code lib/} of this bundle those that are for all systems, in {@code lib/} of
 * the fragment for this system, a folder beside this bundle's, those with natives.
 */
final class EngineFiles {

	/** Folders with jars, as a path list, in place of those; for tests. */
	static final String PROPERTY = "org.brushwork.train.dl4j.lib";

	private static final String LIBRARY = "lib";
	private static final String BUNDLE = "org.brushwork.train.dl4j";

	private final List<Path> folders;
	private final Platform platform;

	/** @param folders with jars; those that are not there are left out */
	EngineFiles(List<Path> folders, Platform platform) {
		this.folders = List.copyOf(folders);
		this.platform = platform;
	}

	/** Those of this installation. */
	static EngineFiles installed() {
		Platform platform = Platform.current();
		String given = System.getProperty(PROPERTY);
		if (given != null) {
			return new EngineFiles(Stream.of(given.split(File.pathSeparator)).map(Path::of).toList(), platform);
		}
		return beside(place(EngineFiles.class), platform);
	}

	/**
	 * Those of a bundle.
	 *
	 * @param bundle its folder, or {@code target/classes} in it; null if not known
	 */
	static EngineFiles beside(@Nullable Path bundle, Platform platform) {
		if (bundle == null) {
			return new EngineFiles(List.of(), platform);
		}
		Path folder = bundle.endsWith(Path.of("target", "classes")) ? bundle.getParent().getParent() : bundle;
		List<Path> folders = new ArrayList<>(List.of(folder.resolve(LIBRARY)));
		fragments(folder, platform).forEach(fragment -> folders.add(fragment.resolve(LIBRARY)));
		return new EngineFiles(folders, platform);
	}

	/** The fragment of the same version, or in a source tree without; else none. */
	private static List<Path> fragments(Path bundle, Platform platform) {
		String name = String.valueOf(bundle.getFileName());
		int version = name.indexOf('_', BUNDLE.length());
		String suffix = version < 0 ? "" : name.substring(version);
		Path exact = bundle.resolveSibling(fragment(platform) + suffix);
		if (Files.isDirectory(exact)) {
			return List.of(exact);
		}
		String start = fragment(platform) + "_";
		Path parent = bundle.getParent();
		if (parent == null) {
			return List.of();
		}
		try (Stream<Path> siblings = Files.list(parent)) {
			return siblings.filter(each -> String.valueOf(each.getFileName()).startsWith(start)).sorted().toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	private static String fragment(Platform platform) {
		return BUNDLE + "." + platform.fragment();
	}

	/**
	 * The class path of the process: our own bundles that it needs, then all jars.
	 *
	 * @throws TrainingException if jars are missing, or none is for this system
	 */
	List<Path> classPath() throws TrainingException {
		List<Path> jars = new ArrayList<>();
		for (Path folder : folders) {
			try (Stream<Path> files = Files.list(folder)) {
				files.filter(each -> each.toString().endsWith(".jar")).sorted().forEach(jars::add);
			} catch (IOException e) {
				// Not there: what is missing is told below.
			}
		}
		if (jars.stream().noneMatch(jar -> named(jar, "deeplearning4j-nn"))) {
			throw new TrainingException(Problem.NOT_INSTALLED, "deeplearning4j-nn");
		}
		if (jars.stream().noneMatch(jar -> named(jar, "nd4j-native") && named(jar, platform.classifier()))) {
			throw platform.isKnown() ? new TrainingException(Problem.NOT_INSTALLED, fragment(platform))
					: new TrainingException(Problem.NO_NATIVES, platform.classifier());
		}
		List<Path> all = new ArrayList<>(ours());
		all.addAll(jars);
		return all;
	}

	private static boolean named(Path jar, String part) {
		return String.valueOf(jar.getFileName()).contains(part);
	}

	/** Where core, train and the library that reads JSON are. */
	private static Set<Path> ours() throws TrainingException {
		Set<Path> places = new LinkedHashSet<>();
		try {
			for (Class<?> type : List.of(ChildJvm.class, Trainer.class,
					Class.forName("com.google.gson.Gson", false, NetworkFile.class.getClassLoader()))) {
				Path place = place(type);
				if (place == null) {
					throw new TrainingException(Problem.NOT_INSTALLED, type.getName());
				}
				places.add(place);
			}
		} catch (ClassNotFoundException e) {
			throw new TrainingException(Problem.NOT_INSTALLED, "gson", e);
		}
		return places;
	}

	/** The jar or folder that a class is from; of a bundle in a workspace the folder of its classes. */
	private static @Nullable Path place(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		URL location = source == null ? null : source.getLocation();
		if (location == null) {
			return null;
		}
		try {
			// Frameworks leave spaces in the URLs of their bundles as they are.
			Path path = Path.of(new java.net.URI(location.toString().replace(" ", "%20")));
			Path classes = path.resolve("target").resolve("classes");
			return Files.isDirectory(classes) ? classes : path;
		} catch (URISyntaxException | IllegalArgumentException e) {
			return null;
		}
	}
}
