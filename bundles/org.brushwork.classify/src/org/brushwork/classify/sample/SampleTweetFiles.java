package org.brushwork.classify.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.brushwork.classify.data.CsvCell;
import org.brushwork.core.file.WholeFile;

/** Made-up tweets as files of rows and columns. */
public final class SampleTweetFiles {

	/** The name of the file of tweets, labels as somebody gave them. */
	public static final String TWEETS = "tweets.csv";

	/** The name of the file that lists the planted errors. */
	public static final String ERRORS = "label-errors.csv";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	private SampleTweetFiles() {
		// functions only
	}

	/** Writes both files into a folder that is there, each whole or not at all. */
	public static void write(List<SampleTweet> tweets, Path folder) throws IOException {
		write(folder.resolve(TWEETS), tweets(tweets));
		write(folder.resolve(ERRORS), errors(tweets));
	}

	private static void write(Path file, String text) throws IOException {
		WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static String tweets(List<SampleTweet> tweets) {
		StringBuilder csv = new StringBuilder("id,time,company,text,label\n");
		for (SampleTweet tweet : tweets) {
			csv.append(tweet.id()).append(',').append(TIME.format(tweet.time())).append(',').append(tweet.company())
					.append(',').append(CsvCell.of(tweet.text())).append(',').append(tweet.label()).append('\n');
		}
		return csv.toString();
	}

	private static String errors(List<SampleTweet> tweets) {
		StringBuilder csv = new StringBuilder("id,label,truth\n");
		tweets.stream().filter(SampleTweet::isWrong).forEach(tweet -> csv.append(tweet.id()).append(',')
				.append(tweet.label()).append(',').append(tweet.truth()).append('\n'));
		return csv.toString();
	}
}
