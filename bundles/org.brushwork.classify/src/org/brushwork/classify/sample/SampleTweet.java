package org.brushwork.classify.sample;

import java.time.LocalDateTime;

/**
 * A made-up tweet.
 *
 * @param id      its name
 * @param time    when it was written
 * @param company the cashtag of the company it is about, without $
 * @param text    what it says
 * @param label   negative, neutral or positive, as somebody labelled it
 * @param truth   the same as it was meant
 */
public record SampleTweet(String id, LocalDateTime time, String company, String text, String label, String truth) {

	/** Whether the label is one of the planted errors. */
	public boolean isWrong() {
		return !label.equals(truth);
	}
}
