package org.brushwork.train.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.brushwork.train.engine.TrainingException;
import org.brushwork.train.engine.TrainingException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineFilesTest {

	private static final Platform LINUX = Platform.of("Linux", "amd64");

	private final Path plugins;

	EngineFilesTest(@TempDir Path plugins) {
		this.plugins = plugins;
	}

	@Test
	void systemsAreCalledAsByEclipseAndByTheNatives() {
		assertEquals(new Platform("linux.x86_64", "linux-x86_64"), LINUX);
		assertEquals(new Platform("win32.x86_64", "windows-x86_64"), Platform.of("Windows 11", "amd64"));
		assertEquals(new Platform("macosx.aarch64", "macosx-arm64"), Platform.of("Mac OS X", "aarch64"));
	}

	@Test
	void nativesAreInTheFragmentOfTheSameVersion() throws Exception {
		Path bundle = installed("org.brushwork.train.dl4j_0.1.0", "deeplearning4j-nn.jar");
		installed("org.brushwork.train.dl4j.linux.x86_64_0.1.0", "nd4j-native-linux-x86_64.jar");
		installed("org.brushwork.train.dl4j.linux.x86_64_0.2.0", "nd4j-native-linux-x86_64.jar");
		installed("org.brushwork.train.dl4j.win32.x86_64_0.1.0", "nd4j-native-windows-x86_64.jar");
		List<Path> found = EngineFiles.beside(bundle, LINUX).classPath().stream()
				.filter(each -> each.startsWith(plugins)).map(plugins::relativize).toList();
		assertEquals(List.of(Path.of("org.brushwork.train.dl4j_0.1.0/lib/deeplearning4j-nn.jar"),
				Path.of("org.brushwork.train.dl4j.linux.x86_64_0.1.0/lib/nd4j-native-linux-x86_64.jar")), found);
	}

	@ParameterizedTest
	@CsvSource({ "Linux, amd64, linux.x86_64", "Windows 11, amd64, win32.x86_64", "Mac OS X, aarch64, macosx.aarch64" })
	void nativesOfAKnownSystemThatAreMissingAreNamedByTheirFragment(String system, String processor, String fragment)
			throws Exception {
		Path bundle = installed("org.brushwork.train.dl4j_0.1.0", "deeplearning4j-nn.jar");
		installed("org.brushwork.train.dl4j.other.x86_64_0.1.0", "nd4j-native-other-x86_64.jar");
		TrainingException e = missing(bundle, Platform.of(system, processor));
		assertEquals(Problem.NOT_INSTALLED, e.problem());
		assertEquals("org.brushwork.train.dl4j." + fragment, e.detail());
	}

	@ParameterizedTest
	@CsvSource({ "Linux, riscv64, linux-riscv64", "Windows 11, aarch64, windows-arm64",
			"Mac OS X, x86_64, macosx-x86_64" })
	void aSystemWithoutNativesIsNamed(String system, String processor, String name) throws Exception {
		Path bundle = installed("org.brushwork.train.dl4j_0.1.0", "deeplearning4j-nn.jar");
		TrainingException e = missing(bundle, Platform.of(system, processor));
		assertEquals(Problem.NO_NATIVES, e.problem());
		assertEquals(name, e.detail());
	}

	private static TrainingException missing(Path bundle, Platform platform) {
		return assertThrows(TrainingException.class, () -> EngineFiles.beside(bundle, platform).classPath());
	}

	@Test
	void classesInAWorkspaceAreInAFolderOfTheirBundle() throws Exception {
		Path bundle = installed("org.brushwork.train.dl4j", "deeplearning4j-nn.jar");
		installed("org.brushwork.train.dl4j.linux.x86_64", "nd4j-native-linux-x86_64.jar");
		Path classes = Files.createDirectories(bundle.resolve("target").resolve("classes"));
		assertTrue(EngineFiles.beside(classes, LINUX).classPath()
				.contains(bundle.resolve("lib").resolve("deeplearning4j-nn.jar")));
	}

	@Test
	void nativesAreUnpackedWhereTheUserKeepsSuchFiles() {
		assertEquals(Path.of("/somewhere/me/.cache"), CacheFolder.of(LINUX, "/somewhere/me", Map.of()));
		assertEquals(Path.of("/cache"), CacheFolder.of(LINUX, "/somewhere/me", Map.of("XDG_CACHE_HOME", "/cache")));
		assertEquals(Path.of("/local"), CacheFolder.of(Platform.of("Windows 11", "amd64"), "/somewhere/me",
				Map.of("LOCALAPPDATA", "/local")));
	}

	private Path installed(String name, String jar) throws Exception {
		Path folder = plugins.resolve(name);
		Files.createDirectories(folder.resolve("lib"));
		Files.createFile(folder.resolve("lib").resolve(jar));
		return folder;
	}
}
