package org.brushwork.workbench.tests;

import java.nio.file.Path;
import org.brushwork.tests.robot.Screen;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture of the display at the moment a test fails, under {@code target/screenshots}. */
public final class ScreenshotOnFailure implements AfterTestExecutionCallback {

	@Override
	public void afterTestExecution(ExtensionContext context) {
		if (context.getExecutionException().isPresent()) {
			String name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
			Screen.save(Path.of("target", "screenshots", name + ".png"));
		}
	}
}
