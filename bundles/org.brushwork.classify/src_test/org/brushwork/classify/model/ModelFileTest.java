package org.brushwork.classify.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brushwork.classify.ClassifierOptions;
import org.brushwork.classify.TextClassifier;
import org.brushwork.classify.linear.LogisticOptions;
import org.brushwork.classify.model.ModelException.Problem;
import org.brushwork.classify.text.FeatureOptions;
import org.brushwork.classify.text.FeatureOptions.Range;
import org.brushwork.classify.text.OwnFeature;
import org.brushwork.classify.text.Stemming;
import org.brushwork.classify.text.Texts;
import org.brushwork.classify.text.TokenOptions;
import org.brushwork.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

	private static final Texts TEXTS = Texts.of(List.of("shares up 5% :)", "shares not up", "flat, \"quoted\"\tday", "up again"));
	private static final int[] LABELS = { 2, 0, 1, 2 };

	private final Path folder;

	ModelFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static TextClassifier classifier() throws Exception {
		FeatureOptions features = new FeatureOptions(
				TokenOptions.TWEETS.withNegation(true).withStopWords(Set.of("the", "a")).withStemming(Stemming.ENGLISH),
				new Range(1, 2), new Range(3, 4), 1, 0.9, true, List.of(OwnFeature.parse("rise=words:up,higher")));
		ClassifierOptions options = ClassifierOptions.TWEETS.withFeatures(features)
				.withLogistic(LogisticOptions.DEFAULT.withC(3).withBalance(new LogisticOptions.Weights(1, 2, 3)).withSeed(9));
		return TextClassifier.train(TEXTS, LABELS, List.of("neg", "neu", "pos"), options, "tweets.csv", Progress.NONE);
	}

	@Test
	void aClassifierComesBackWithEverythingThatItWas() throws Exception {
		TextClassifier classifier = classifier();
		Path file = folder.resolve("m.model");
		ModelFile.write(classifier, file);
		TextClassifier back = ModelFile.read(file);
		assertEquals(classifier.classes(), back.classes());
		assertEquals(classifier.options().features(), back.options().features());
		assertArrayEquals(((LogisticOptions.Weights) classifier.options().logistic().balance()).weights(),
				((LogisticOptions.Weights) back.options().logistic().balance()).weights());
		assertEquals(classifier.options().logistic().withBalance(new LogisticOptions.Even()),
				back.options().logistic().withBalance(new LogisticOptions.Even()));
		assertEquals("tweets.csv", back.facts().source());
		assertEquals(4, back.facts().rows());
		assertArrayEquals(classifier.model().weights(), back.model().weights());
		assertEquals(classifier.vocabulary().features(), back.vocabulary().features());
		for (String text : List.of("shares up", "the flat \"quoted\" day", "", "unknown")) {
			assertArrayEquals(classifier.probabilities(text), back.probabilities(text));
			assertEquals(classifier.contributions(text, 2), back.contributions(text, 2));
		}
	}

	@Test
	void theSameClassifierGivesTheSameBytes() throws Exception {
		ModelFile.write(classifier(), folder.resolve("one"));
		ModelFile.write(classifier(), folder.resolve("two"));
		assertEquals(-1, Files.mismatch(folder.resolve("one"), folder.resolve("two")));
	}

	private Problem problem(Path file) {
		return assertThrows(ModelException.class, () -> ModelFile.read(file)).problem();
	}

	private Path zip(String... namesAndTexts) throws IOException {
		Path file = folder.resolve("made.model");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int at = 0; at < namesAndTexts.length; at += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
				zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	@Test
	void otherFilesAreToldApart() throws Exception {
		assertEquals(Problem.FOREIGN, problem(Files.writeString(folder.resolve("a.csv"), "text,label\n")));
		assertEquals(Problem.FOREIGN, problem(zip("a.txt", "b")));
		assertEquals(Problem.FOREIGN, problem(zip("model.json", "{\"format\": \"other\", \"version\": 1}")));
		assertEquals(Problem.NEWER, problem(zip("model.json", "{\"format\": \"brushwork-classifier\", \"version\": 2}")));
		assertEquals(Problem.DAMAGED, problem(zip("model.json", "{\"format\": \"brushwork-classifier\", \"version\": 1}")));
		assertThrows(IOException.class, () -> ModelFile.read(folder.resolve("missing")));
	}

	@Test
	void aFileThatWasCutOffIsDamaged() throws Exception {
		Path file = folder.resolve("m.model");
		ModelFile.write(classifier(), file);
		byte[] bytes = Files.readAllBytes(file);
		assertEquals(Problem.DAMAGED, problem(Files.write(file, Arrays.copyOf(bytes, bytes.length - 200))));
	}
}
