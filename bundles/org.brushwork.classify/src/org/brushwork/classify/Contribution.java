package org.brushwork.classify;

import org.brushwork.classify.text.Feature;

/**
 * What a feature of a text adds to the score of a class.
 *
 * @param feature the feature
 * @param amount  weight times value; above 0 it speaks for the class, below against it
 */
public record Contribution(Feature feature, double amount) {
}
