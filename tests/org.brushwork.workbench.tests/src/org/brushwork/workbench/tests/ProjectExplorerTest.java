package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.brushwork.logs.ui.LogsUi;
import org.brushwork.tests.robot.Await;
import org.brushwork.tests.robot.Robot;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which editor a double click in Project Explorer opens. */
@ExtendWith(ScreenshotOnFailure.class)
class ProjectExplorerTest {

	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("explored");

	@BeforeEach
	void aProject() throws Exception {
		Workbench.reset();
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void noProject() throws CoreException {
		Workbench.page().closeAllEditors(false);
		project.delete(true, true, null);
	}

	@Test
	void aDoubleClickOnAnAccessLogOpensItInLogRecords() throws Exception {
		doubleClick(file("access.log", """
				192.0.2.1 - - [02/Mar/2026:10:00:00 +0000] "GET /a HTTP/1.1" 200 12
				192.0.2.2 - - [02/Mar/2026:10:01:00 +0000] "GET /b HTTP/1.1" 404 7
				"""));
		assertEquals(LogsUi.RECORDS_EDITOR, editor().getSite().getId());
		Workbench.awaitCount("2 of 2");
	}

	@Test
	void aDoubleClickOnAPackedAccessLogOpensItInLogRecords() throws Exception {
		doubleClick(file("access.log.1.gz", gzip("""
				192.0.2.1 - - [02/Mar/2026:10:00:00 +0000] "GET /a HTTP/1.1" 200 12
				192.0.2.2 - - [02/Mar/2026:10:01:00 +0000] "GET /b HTTP/1.1" 404 7
				192.0.2.2 - - [02/Mar/2026:10:02:00 +0000] "GET /c HTTP/1.1" 200 7
				""")));
		assertEquals(LogsUi.RECORDS_EDITOR, editor().getSite().getId());
		Workbench.awaitCount("3 of 3");
	}

	@Test
	void anotherPackedFileIsLeftToItsEditor() throws Exception {
		IFile csv = file("data.csv.gz", gzip("id,name\n1,a\n2,b\n"));
		IFile cut = file("cut.log.gz", new byte[] { 0x1F, (byte) 0x8B, 8, 0 });
		for (IFile file : List.of(csv, cut)) {
			assertNull(IDE.getContentType(file), file::toString);
			IEditorDescriptor editor = IDE.getDefaultEditor(file);
			assertTrue(editor == null || !editor.getId().equals(LogsUi.RECORDS_EDITOR), file::toString);
		}
	}

	@Test
	void aBuildLogKeepsTheTextEditor() throws Exception {
		doubleClick(file("build.log", """
				[INFO] Scanning for projects...
				[INFO] BUILD SUCCESS
				"""));
		assertEquals(TEXT_EDITOR, editor().getSite().getId());
	}

	@Test
	void aLogThatIsOpenIsComeBackToAndNotOpenedTwice() throws Exception {
		IFile log = file("access.log", "192.0.2.1 - - [02/Mar/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" 200 12\n");
		doubleClick(log);
		IEditorPart first = editor();
		doubleClick(log);
		assertEquals(first, editor());
		assertEquals(1, Workbench.page().getEditorReferences().length);
	}

	private IFile file(String name, String text) throws CoreException {
		return file(name, text.getBytes(StandardCharsets.ISO_8859_1));
	}

	private IFile file(String name, byte[] bytes) throws CoreException {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(bytes), true, null);
		return file;
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(packed)) {
			out.write(text.getBytes(StandardCharsets.ISO_8859_1));
		}
		return packed.toByteArray();
	}

	private static void doubleClick(IFile file) throws Exception {
		CommonNavigator explorer = (CommonNavigator) Workbench.show(IPageLayout.ID_PROJECT_EXPLORER);
		CommonViewer viewer = explorer.getCommonViewer();
		Tree tree = viewer.getTree();
		Await.until(file + " in Project Explorer", () -> {
			viewer.setSelection(new StructuredSelection(file), true);
			return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData().equals(file);
		});
		Await.settle();
		Rectangle item = tree.getSelection()[0].getBounds();
		Robot.doubleClick(tree, item.x + item.width / 2, item.y + item.height / 2);
	}

	private static IEditorPart editor() {
		Await.until("an editor", () -> Workbench.page().getActiveEditor() != null);
		return Workbench.page().getActiveEditor();
	}
}
