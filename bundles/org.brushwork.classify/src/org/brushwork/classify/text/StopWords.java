package org.brushwork.classify.text;

import java.util.Set;

/** Words that say little by themselves. */
public final class StopWords {

	/** English ones; no negation is among them, nor what says where something goes (up, down, over). */
	public static final Set<String> ENGLISH = Set.of(("a an the this that these those and or but if then than so as at by "
			+ "for from in into of on onto to with about its it he she they we you i me him her them us my your our their "
			+ "his is are was were be been being am has have had having do does did doing will would can could shall "
			+ "should may might must which who whom whose what when where why how there here also just very too both each "
			+ "such same other some any all it's i'm we're they're you're that's").split(" "));

	private StopWords() {
		// words only
	}
}
