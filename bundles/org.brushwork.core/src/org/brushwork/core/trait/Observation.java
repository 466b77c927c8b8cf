package org.brushwork.core.trait;

/** An observer that is being called. */
@FunctionalInterface
public interface Observation {

	/** Calls the observer no more; a second call does nothing. */
	void stop();
}
