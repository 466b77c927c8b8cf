package org.brushwork.benchmarks;

import java.nio.file.Path;
import java.util.Optional;

/** Parses every line of a log and counts events, in its own way. */
interface Contestant {

	/** What it is called in the report. */
	String name();

	/** Why it cannot take part here, and what can be done about it; empty when it can. */
	Optional<String> missing();

	/** Whether it works in this process, where the first time is slower than the next ones. */
	boolean warmsUp();

	/** Does all of it once. */
	Run<Tally> run(Path log) throws Exception;
}
