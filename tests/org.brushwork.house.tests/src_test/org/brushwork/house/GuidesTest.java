package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesTest {

	private static final String FENCE = "```";

	@TempDir
	private Path folder;

	@Test
	void allCodeInDocumentsIsCompiledSomewhere() throws IOException {
		assertEquals(List.of(), Guides.strayCode(Checkout.here()));
	}

	@Test
	void theExampleRequiresWhatTheWalkThroughSays() throws IOException {
		List<Bundle> examples = Checkout.here().examples();
		assertEquals(List.of("org.brushwork.examples.loan"), examples.stream().map(Bundle::name).toList());
		assertEquals(Guides.requiredBundles(Checkout.here().path("docs/widgets.md")), examples.getFirst().requiredBundles());
	}

	@Test
	void codeThatIsNowhereOrOtherwiseIsFound() throws IOException {
		Checkout bad = new Fixture(folder).bundle("a").file("a/A.java", "class A {\n\tint a() {\n\t\treturn 1;\n\t}\n}\n")
				.file("docs/guide.md", "<!-- a/A.java -->\n" + FENCE + "java\nint a() {\n\treturn 1;\n}\n" + FENCE + "\n"
						+ "<!-- a/A.java -->\n" + FENCE + "java\nint b() {\n" + FENCE + "\n"
						+ FENCE + "java\nint c() {\n" + FENCE + "\n")
				.checkout();
		assertEquals(List.of("docs/guide.md: int b() { is not in a/A.java", "docs/guide.md: int c() { names no class"),
				Guides.strayCode(bad));
	}
}
