package org.brushwork.train.network;

/** What a network predicts. */
public enum Task {
	/** One or more numbers. */
	REGRESSION,
	/** One of two classes, by one output: the probability of the second. */
	TWO_CLASSES,
	/** One of several classes, by one output each. */
	MANY_CLASSES
}
