package org.brushwork.core.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program for a Java machine of its own. It calls {@link ParentConnection#open} when it begins.
 *
 * @param classPath   jars and folders of classes
 * @param mainClass   name of the class with {@code main}
 * @param flags       of the Java machine, in addition to those that {@link ChildJvm} gives
 * @param arguments   of the program
 * @param environment variables beside those of this process
 */
public record ChildProgram(List<Path> classPath, String mainClass, List<String> flags, List<String> arguments,
		Map<String, String> environment) {

	/** Copies lists and map. */
	public ChildProgram {
		classPath = List.copyOf(classPath);
		flags = List.copyOf(flags);
		arguments = List.copyOf(arguments);
		environment = Map.copyOf(environment);
	}
}
