package org.brushwork.classify.linear;

import com.google.gson.Gson;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.brushwork.classify.data.DataOptions;
import org.brushwork.classify.data.TextData;
import org.brushwork.classify.data.TextDataReader;
import org.brushwork.classify.text.FeatureOptions;
import org.brushwork.classify.text.SparseMatrix;
import org.brushwork.classify.text.TokenOptions;
import org.brushwork.classify.text.Vectorizer;
import org.brushwork.classify.text.Vectorizer.Vectorized;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvSource;

/** Ninety tweets, and what others make of them; see README.md beside it. */
final class Fixture {

	/** What scikit-learn made of them. */
	static final class Sklearn {
		String[] classes = {};
		String[] features = {};
		double[] idf = {};
		double[] firstRow = {};
		double[][] coefficients = {};
		double[] intercepts = {};
		double[][] probabilities = {};
		double objective;
	}

	static final double C = 2;

	final TextData data;
	final Vectorized vectorized;
	final Sklearn sklearn;

	Fixture() throws Exception {
		data = TextDataReader.read(CsvSource.of("tweets.csv", bytes("tweets.csv")), DataOptions.GUESS, Progress.NONE);
		vectorized = Vectorizer.fit(FeatureOptions.TWEETS.withTokens(TokenOptions.WORDS).withFrequencies(2, 1), data,
				Progress.NONE);
		sklearn = new Gson().fromJson(text("sklearn.json"), Sklearn.class);
	}

	static String text(String name) throws Exception {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String name) throws Exception {
		try (InputStream in = Fixture.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		}
	}

	SparseMatrix matrix() {
		return vectorized.matrix();
	}

	/** The places of features in our matrix by their words. */
	Map<String, Integer> columns() {
		Map<String, Integer> columns = new HashMap<>();
		for (int column = 0; column < vectorized.vocabulary().size(); column++) {
			columns.put(vectorized.vocabulary().feature(column).text(), column);
		}
		return columns;
	}
}
