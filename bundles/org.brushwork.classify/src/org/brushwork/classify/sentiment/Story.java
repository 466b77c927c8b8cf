package org.brushwork.classify.sentiment;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What one text says of a company.
 *
 * @param company which
 * @param time    when; empty if that is not known
 * @param score   the probability of positive less that of negative, -1 to 1
 */
public record Story(String company, Optional<LocalDateTime> time, double score) {
}
