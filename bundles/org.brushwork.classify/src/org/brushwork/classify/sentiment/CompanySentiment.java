package org.brushwork.classify.sentiment;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What stories together say of a company in a period.
 *
 * @param company which
 * @param start   when the period begins; empty for all time
 * @param count   how many stories there are, 1 or more
 * @param mean    their mean score, -1 to 1
 * @param low     the mean is from here, with 95 % confidence by the normal distribution; -1 for a single story
 * @param high    up to here; 1 for a single story
 * @param rank    its place among the companies of the period by mean, 1 being the best; equal means share one
 */
public record CompanySentiment(String company, Optional<LocalDateTime> start, int count, double mean, double low,
		double high, int rank) {
}
