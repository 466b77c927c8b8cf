package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {

	private static final Checkout HERE = Checkout.here();
	private static final String UI = "bundles/org.brushwork.ui/";

	@TempDir
	private Path folder;

	@Test
	void everyTextOfAPluginXmlIsAKey() throws IOException {
		assertEquals(List.of(), Texts.fixedTexts(HERE));
	}

	@Test
	void pluginPropertiesHaveExactlyTheKeysInUse() throws IOException {
		assertEquals(List.of(), Texts.differingPluginKeys(HERE));
	}

	@Test
	void messagesHaveExactlyTheTextsInUse() throws IOException {
		assertEquals(List.of(), Texts.differingMessages(HERE));
	}

	@Test
	void messagesOfCoreBundlesHaveExactlyTheTextsInUse() throws IOException {
		assertEquals(List.of(), Texts.differingConstants(HERE));
	}

	@Test
	void aTextInAPluginXmlIsFound() throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.ui").file(UI + "plugin.xml", """
				<plugin><view name="Log" id="a"/><view name="%a"/><property name="b"/><command label="Open"/></plugin>
				""").checkout();
		assertEquals(List.of(UI + "plugin.xml: view name=\"Log\"", UI + "plugin.xml: command label=\"Open\""),
				Texts.fixedTexts(bad));
	}

	@Test
	void aKeyWithoutATextAndATextWithoutAKeyAreFound() throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.ui", "Bundle-Name: %bundle")
				.file(UI + "plugin.xml", "<plugin><view name=\"%a.b\"/><description>%c</description></plugin>")
				.file(UI + "plugin.properties", "bundle = B\nc = C\nd = D\n").checkout();
		assertEquals(List.of(UI + "plugin.properties lacks a.b", UI + "plugin.properties: nothing uses d"),
				Texts.differingPluginKeys(bad));
	}

	@Test
	void aMessageWithoutATextAndATextWithoutAMessageAreFound() throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.ui")
				.file(UI + "src/a/Messages.java", "class Messages { public static String A; public static String B,\n C; }")
				.file(UI + "src/a/messages.properties", "A = a\nC = c\nD = d\n").checkout();
		assertEquals(List.of(UI + "src/a/messages.properties lacks B", UI + "src/a/messages.properties: nothing uses D"),
				Texts.differingMessages(bad));
	}

	@Test
	void aConstantWithoutATextOrAUseAndATextWithoutAConstantAreFound() throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.ui")
				.file(UI + "src/a/Message.java", "/** Texts. */ public enum Message {\n\tA, B,\n\n\tC; int d() { return E; }}")
				.file(UI + "src/a/User.java", "class User { Object[] all = { Message.A, Message.B }; }")
				.file(UI + "src/a/messages.properties", "A = a\nC = c\nD = d\n").checkout();
		assertEquals(List.of(UI + "src/a/messages.properties lacks B", UI + "src/a/messages.properties: nothing uses D",
				UI + "src/a/Message.java: nothing uses C"), Texts.differingConstants(bad));
	}
}
