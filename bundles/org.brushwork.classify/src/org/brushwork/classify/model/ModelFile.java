package org.brushwork.classify.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.brushwork.classify.TextClassifier;
import org.brushwork.classify.TrainingFacts;
import org.brushwork.classify.linear.LinearModel;
import org.brushwork.classify.model.ModelException.Problem;
import org.brushwork.classify.text.Feature;
import org.brushwork.classify.text.Vocabulary;
import org.brushwork.core.file.WholeFile;

/**
 * A classifier as a file: a zip of {@code model.json} (everything to train it again, and its classes), {@code features.tsv}
 * (one feature a line: what it is, in how many texts it was, its words) and {@code weights.f64} (for each feature one
 * weight a score, then one bias a score; 8 bytes each, the first the highest). The same classifier gives the same bytes.
 */
public final class ModelFile {

	private static final String FORMAT = "brushwork-classifier";
	private static final int VERSION = 1;
	private static final String MODEL = "model.json";
	private static final String FEATURES = "features.tsv";
	private static final String WEIGHTS = "weights.f64";
	private static final String TAB = "\t";
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private ModelFile() {
		// functions only
	}

	/** Writes a file, instead of one that is there. */
	public static void write(TextClassifier classifier, Path file) throws IOException {
		WholeFile.write(file, out -> write(classifier, out));
	}

	private static void write(TextClassifier classifier, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
		begin(zip, MODEL);
		zip.write(GSON.toJson(json(classifier)).getBytes(StandardCharsets.UTF_8));
		begin(zip, FEATURES);
		Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
		Vocabulary vocabulary = classifier.vocabulary();
		for (int column = 0; column < vocabulary.size(); column++) {
			Feature feature = vocabulary.feature(column);
			writer.write(feature.kind() + TAB + vocabulary.documents(column) + TAB + feature.text() + "\n");
		}
		writer.flush();
		begin(zip, WEIGHTS);
		DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zip));
		for (double weight : classifier.model().weights()) {
			data.writeDouble(weight);
		}
		for (double bias : classifier.model().biases()) {
			data.writeDouble(bias);
		}
		data.flush();
		zip.finish();
		zip.flush();
	}

	/** Without the time of day, so that the same is the same. */
	private static void begin(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
		zip.putNextEntry(entry);
	}

	private static JsonObject json(TextClassifier classifier) {
		JsonObject json = new JsonObject();
		json.addProperty("format", FORMAT);
		json.addProperty("version", VERSION);
		json.add("classes", OptionsJson.strings(classifier.classes()));
		json.add("options", OptionsJson.of(classifier.options()));
		JsonObject training = new JsonObject();
		training.addProperty("source", classifier.facts().source());
		training.addProperty("rows", classifier.facts().rows());
		json.add("training", training);
		json.addProperty("texts", classifier.vocabulary().texts());
		json.addProperty("features", classifier.vocabulary().size());
		json.addProperty("presence", classifier.model().presence());
		return json;
	}

	/**
	 * Reads a file. How long its training took is not in it.
	 *
	 * @throws IOException    if it cannot be read
	 * @throws ModelException if it is no classifier
	 */
	public static TextClassifier read(Path file) throws IOException, ModelException {
		if (Files.isRegularFile(file) && !isZip(file)) {
			throw new ModelException(Problem.FOREIGN, "", null);
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return read(zip);
		} catch (ZipException e) {
			throw new ModelException(Problem.DAMAGED, String.valueOf(e.getMessage()), e);
		}
	}

	private static boolean isZip(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.read() == 'P' && in.read() == 'K';
		}
	}

	private static TextClassifier read(ZipFile zip) throws IOException, ModelException {
		JsonObject json;
		try (InputStream in = part(zip, MODEL, Problem.FOREIGN)) {
			json = parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		String part = MODEL;
		try {
			var options = OptionsJson.options(json.getAsJsonObject("options"));
			List<String> classes = OptionsJson.strings(json.get("classes"));
			JsonObject training = json.getAsJsonObject("training");
			TrainingFacts facts = new TrainingFacts(training.get("source").getAsString(),
					training.get("rows").getAsInt(), 0);
			int size = json.get("features").getAsInt();
			part = FEATURES;
			List<Feature> features = new ArrayList<>();
			int[] documents = features(zip, size, features);
			Vocabulary vocabulary = Vocabulary.of(options.features(), features, documents, json.get("texts").getAsInt());
			part = WEIGHTS;
			return new TextClassifier(options, classes, vocabulary,
					weights(zip, classes.size(), size, json.get("presence").getAsBoolean()), facts);
		} catch (RuntimeException e) {
			throw new ModelException(Problem.DAMAGED, part, e);
		}
	}

	private static InputStream part(ZipFile zip, String name, Problem missing) throws IOException, ModelException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new ModelException(missing, missing == Problem.FOREIGN ? "" : name, null);
		}
		return zip.getInputStream(entry);
	}

	private static JsonObject parse(String text) throws ModelException {
		JsonObject json;
		int version;
		try {
			json = JsonParser.parseString(text).getAsJsonObject();
			if (!json.get("format").getAsString().equals(FORMAT)) {
				throw new ModelException(Problem.FOREIGN, "", null);
			}
			version = json.get("version").getAsInt();
		} catch (RuntimeException e) {
			throw new ModelException(Problem.FOREIGN, "", e);
		}
		if (version > VERSION) {
			throw new ModelException(Problem.NEWER, String.valueOf(version), null);
		}
		return json;
	}

	private static int[] features(ZipFile zip, int size, List<Feature> features) throws IOException, ModelException {
		int[] documents = new int[size];
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(part(zip, FEATURES, Problem.DAMAGED), StandardCharsets.UTF_8))) {
			for (int column = 0; column < size; column++) {
				String line = reader.readLine();
				if (line == null) {
					throw new ModelException(Problem.DAMAGED, FEATURES, null);
				}
				String[] cells = line.split(TAB, 3);
				documents[column] = Integer.parseInt(cells[1]);
				features.add(new Feature(Feature.Kind.valueOf(cells[0]), cells[2]));
			}
		}
		return documents;
	}

	private static LinearModel weights(ZipFile zip, int classes, int features, boolean presence)
			throws IOException, ModelException {
		int scores = classes == 2 ? 1 : classes;
		double[] weights = new double[Math.multiplyExact(features, scores)];
		double[] biases = new double[scores];
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(part(zip, WEIGHTS, Problem.DAMAGED)))) {
			for (int at = 0; at < weights.length; at++) {
				weights[at] = in.readDouble();
			}
			for (int at = 0; at < scores; at++) {
				biases[at] = in.readDouble();
			}
			return new LinearModel(classes, weights, biases, presence);
		} catch (EOFException e) {
			throw new ModelException(Problem.DAMAGED, WEIGHTS, e);
		}
	}
}
