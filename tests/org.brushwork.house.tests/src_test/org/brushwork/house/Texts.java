package org.brushwork.house;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What people read comes from properties files: plugin.properties for XML, messages.properties for code. */
final class Texts {

	/** Attributes of plugin.xml that people read. */
	private static final List<String> READ_BY_PEOPLE = List.of("label", "name", "title", "tooltip", "description",
			"helpText", "mnemonic");

	/** Elements whose {@code name} is a key and not a text. */
	private static final Set<String> NAMED_BY_KEY = Set.of("property", "parameter", "param", "arg", "attribute",
			"variable", "describer");

	private static final Pattern KEY = Pattern.compile("(?:[\">]|: )%([\\w.-]+)");
	private static final Pattern CONSTANTS = Pattern.compile("\\benum Message \\{([\\w,\\s]*)");
	private static final Pattern FIELD = Pattern.compile("public static String (\\w+(?:\\s*,\\s*\\w+)*)\\s*;");

	private Texts() {
	}

	/** Attributes of plugin.xml files that hold a text instead of a key. */
	static List<String> fixedTexts(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		for (Bundle bundle : checkout.bundlesAndExamples()) {
			Path file = bundle.folder().resolve("plugin.xml");
			if (Files.exists(file)) {
				NodeList elements = parse(file).getElementsByTagName("*");
				for (int i = 0; i < elements.getLength(); i++) {
					fixedTexts((Element) elements.item(i), checkout.relative(file), found);
				}
			}
		}
		return found;
	}

	private static void fixedTexts(Element element, String file, List<String> found) {
		for (String attribute : READ_BY_PEOPLE) {
			String value = element.getAttribute(attribute);
			boolean key = attribute.equals("name") && NAMED_BY_KEY.contains(element.getTagName());
			if (!value.isEmpty() && !value.startsWith("%") && !key) {
				found.add(file + ": " + element.getTagName() + " " + attribute + "=\"" + value + "\"");
			}
		}
	}

	/** Keys that plugin.xml or the manifest names and plugin.properties lacks, and keys that nothing names. */
	static List<String> differingPluginKeys(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		for (Bundle bundle : checkout.bundlesAndExamples()) {
			Set<String> used = new TreeSet<>();
			for (String name : List.of("plugin.xml", "META-INF/MANIFEST.MF")) {
				used.addAll(keysIn(bundle.folder().resolve(name)));
			}
			Path file = bundle.folder().resolve("plugin.properties");
			compare(checkout.relative(file), used, keys(file), found);
		}
		return found;
	}

	/** Fields of Messages classes without a text, and texts without a field. */
	static List<String> differingMessages(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		for (Bundle bundle : checkout.bundlesAndExamples()) {
			for (JavaSource source : bundle.sources("src")) {
				if (source.file().endsWith("Messages.java")) {
					Set<String> fields = FIELD.matcher(source.code()).results()
							.flatMap(m -> Pattern.compile("\\s*,\\s*").splitAsStream(m.group(1)))
							.collect(Collectors.toCollection(TreeSet::new));
					Path file = source.file().resolveSibling("messages.properties");
					compare(checkout.relative(file), fields, keys(file), found);
				}
			}
		}
		return found;
	}

	/**
	 * Constants of Message enums, as core bundles have them, without a text, texts without a constant, and constants that
	 * no other class of the bundle names.
	 */
	static List<String> differingConstants(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		for (Bundle bundle : checkout.bundlesAndExamples()) {
			List<JavaSource> sources = bundle.sources("src");
			for (JavaSource source : sources) {
				if (source.file().endsWith("Message.java")) {
					Set<String> constants = CONSTANTS.matcher(source.code()).results()
							.flatMap(m -> Pattern.compile("\\w+").matcher(m.group(1)).results()).map(MatchResult::group)
							.collect(Collectors.toCollection(TreeSet::new));
					Path file = source.file().resolveSibling("messages.properties");
					compare(checkout.relative(file), constants, keys(file), found);
					constants.removeIf(c -> sources.stream().anyMatch(other -> other != source && names(other, c)));
					constants.forEach(c -> found.add(checkout.relative(source.file()) + ": nothing uses " + c));
				}
			}
		}
		return found;
	}

	private static boolean names(JavaSource source, String constant) {
		return Pattern.compile("\\bMessage\\." + constant + "\\b").matcher(source.code()).find();
	}

	private static void compare(String file, Set<String> used, Set<String> defined, List<String> found) {
		used.stream().filter(k -> !defined.contains(k)).forEach(k -> found.add(file + " lacks " + k));
		defined.stream().filter(k -> !used.contains(k)).forEach(k -> found.add(file + ": nothing uses " + k));
	}

	private static Set<String> keysIn(Path file) throws IOException {
		Set<String> keys = new TreeSet<>();
		if (Files.exists(file)) {
			Matcher matcher = KEY.matcher(Files.readString(file));
			while (matcher.find()) {
				keys.add(matcher.group(1));
			}
		}
		return keys;
	}

	private static Set<String> keys(Path file) throws IOException {
		Properties properties = new Properties();
		if (Files.exists(file)) {
			properties.load(new StringReader(Files.readString(file)));
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

	private static Element parse(Path file) throws IOException {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(file + " is not readable XML", e);
		}
	}
}
