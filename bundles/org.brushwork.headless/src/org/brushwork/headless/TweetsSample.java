package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brushwork.classify.sample.SampleTweet;
import org.brushwork.classify.sample.SampleTweetFiles;
import org.brushwork.classify.sample.SampleTweets;
import org.brushwork.classify.sample.TweetSpec;

/** Writes made-up tweets and the list of their planted errors into a folder. */
final class TweetsSample {

	private TweetsSample() {
		// functions only
	}

	/** Writes both files; into a folder that need not exist, in one that does. */
	static void write(Path folder, TweetSpec spec, boolean force, Console console) throws CommandException {
		for (String name : List.of(SampleTweetFiles.TWEETS, SampleTweetFiles.ERRORS)) {
			if (!force && Files.exists(folder.resolve(name))) {
				throw new CommandException(Message.SAMPLE_EXISTS, folder.resolve(name));
			}
		}
		List<SampleTweet> tweets = SampleTweets.of(spec);
		try {
			Files.createDirectories(folder);
			SampleTweetFiles.write(tweets, folder);
		} catch (AccessDeniedException e) {
			throw new CommandException(Message.GALLERY_DENIED, folder);
		} catch (IOException e) {
			throw new CommandException(Message.GALLERY_FAILED, folder, e.getMessage());
		}
		console.out().println(Message.SAMPLE_TWEETS_DONE.with(folder.resolve(SampleTweetFiles.TWEETS), tweets.size(),
				tweets.stream().filter(SampleTweet::isWrong).count(), folder.resolve(SampleTweetFiles.ERRORS)));
	}
}
