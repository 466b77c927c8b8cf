package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brushwork.ui.board.BoardLayout;
import org.brushwork.ui.board.BoardLayout.Cell;
import org.brushwork.ui.board.BoardLayout.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutFileTest {

	@TempDir
	Path folder;

	@Test
	void aLayoutComesBackAsItWas() throws Exception {
		BoardLayout layout = new BoardLayout(List.of(new Row(2.5, List.of(new Cell("time", 3), new Cell("param.q", 1))),
				Row.of(1, "weekHours")));
		LayoutFile.write(folder.resolve("mine.dashboard"), layout);
		assertEquals(layout, LayoutFile.read(folder.resolve("mine.dashboard")));
	}

	@Test
	void theUsualLayoutComesBackToo() throws Exception {
		LayoutFile.write(folder.resolve("usual.dashboard"), DashboardPage.USUAL);
		assertEquals(DashboardPage.USUAL, LayoutFile.read(folder.resolve("usual.dashboard")));
	}

	@Test
	void aForeignFileIsRefusedByItsName() throws Exception {
		assertRefused("<settings version=\"1\"/>", "x.dashboard is no layout");
		assertRefused("no XML at all", "x.dashboard is no layout");
		assertRefused("<dashboard version=\"2\"/>", "later Brushwork");
		assertRefused("<dashboard version=\"1\"><row weight=\"1\"><panel name=\"unknown\"/></row></dashboard>", "no panel");
	}

	@Test
	void badWeightsAndPanelsThatAreThereTwiceDoNotMatter() throws Exception {
		Path file = folder.resolve("x.dashboard");
		Files.writeString(file, "<dashboard version=\"1\"><row weight=\"-1\"><panel name=\"time\" weight=\"x\"/>"
				+ "<panel name=\"time\" weight=\"2\"/></row></dashboard>");
		assertEquals(new BoardLayout(List.of(Row.of(1, "time"))), LayoutFile.read(file));
	}

	private void assertRefused(String text, String message) throws IOException {
		Path file = folder.resolve("x.dashboard");
		Files.writeString(file, text);
		String said = assertThrows(IOException.class, () -> LayoutFile.read(file)).getMessage();
		assertTrue(said.contains(message), said);
	}
}
