package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Controls;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The workbench's themes reach what Brushwork draws itself, also when they are switched while it is open. */
@ExtendWith(ScreenshotOnFailure.class)
class ThemeTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);

	@BeforeEach
	void openTheRealLogInTheLightTheme() throws Exception {
		themes.setTheme(LIGHT, false);
		Workbench.reset();
		Workbench.open(RealLog.file());
		Workbench.show(Workbench.DASHBOARD);
		Workbench.awaitCount("10,000 of 10,000");
	}

	@AfterEach
	void lightAgain() {
		themes.setTheme(LIGHT, false);
		Await.settle();
	}

	@Test
	void chartsAndLinesTurnDarkWithTheWorkbenchAndLightAgain() {
		assertTrue(brightness(Dashboards.time()) > 0.8, "the light chart's background");
		themes.setTheme(DARK, false);
		Await.until("dark charts", () -> brightness(Dashboards.time()) < 0.3 && brightness(Dashboards.statusClass()) < 0.3);
		Control lines = Controls.byId("org.brushwork.logs.lines");
		Await.until("dark lines", () -> brightness(lines) < 0.3);
		Color text = lines.getForeground();
		assertTrue(brightness(text) > 0.5, () -> "the text of dark lines: " + text);
		themes.setTheme(LIGHT, false);
		Await.until("light charts", () -> brightness(Dashboards.time()) > 0.8 && brightness(lines) > 0.8);
	}

	private static double brightness(Control control) {
		return brightness(control.getBackground());
	}

	private static double brightness(Color color) {
		return (color.getRed() + color.getGreen() + color.getBlue()) / 765.0;
	}
}
