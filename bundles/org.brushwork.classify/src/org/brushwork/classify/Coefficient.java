package org.brushwork.classify;

import org.brushwork.classify.text.Feature;

/**
 * What a feature weighs for a class.
 *
 * @param feature   the feature
 * @param weight    above 0 it speaks for the class, below against it
 * @param documents in how many texts of the training it is
 */
public record Coefficient(Feature feature, double weight, int documents) {
}
