package org.brushwork.logs.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.brushwork.logs.AgentFamily;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.internal.LineText;

/**
 * The different texts that one reading thread has met, numbered: paths, parameters, addresses, referring hosts, methods.
 * <p>
 * A target is what matters of a request's URL: its path and the values of the wanted parameters. URLs, agents and hosts as
 * they are written are kept only as long as they are few, so that each different one is cut up once. Not for several
 * threads.
 */
final class Vocabulary {

	/** Two parameters come first: product and category. */
	static final int FIXED_PARAMETERS = 2;

	private static final byte[] NONE = Dimension.NONE.getBytes(StandardCharsets.US_ASCII);
	private static final int REMEMBERED_URLS = 1 << 18;
	private static final int REMEMBERED_AGENTS = 1 << 16;
	private static final int REMEMBERED_HOSTS = 1 << 16;
	private static final int REMEMBERED_BYTES = 1 << 24;
	private static final int LONGEST_METHOD = 20;
	private static final String OTHER = "(other)";

	final ByteDictionary methods = new ByteDictionary();
	/** The number of all methods beyond what {@link Combos} can tell apart. */
	final int otherMethod;
	/** The number of no method. */
	final int noMethod;
	final ByteDictionary paths = new ByteDictionary();
	final ByteDictionary[] parameters;
	final TupleDictionary targets;
	final ByteDictionary addresses = new ByteDictionary();
	final ByteDictionary referrers = new ByteDictionary();

	private final UrlParser urlParser;
	private final int[] tuple;
	private ByteDictionary urls = new ByteDictionary();
	private int[] targetOfUrl = new int[1 << 10];
	private ByteDictionary agents = new ByteDictionary();
	private byte[] familyOfAgent = new byte[1 << 10];
	private ByteDictionary hosts = new ByteDictionary();
	private int[] referrerOfHost = new int[1 << 8];

	/** @param parameterNames product, category, and the further ones */
	Vocabulary(List<String> parameterNames) {
		urlParser = new UrlParser(parameterNames);
		parameters = new ByteDictionary[parameterNames.size()];
		Arrays.setAll(parameters, i -> new ByteDictionary());
		targets = new TupleDictionary(1 + parameters.length);
		tuple = new int[1 + parameters.length];
		byte[] other = OTHER.getBytes(StandardCharsets.US_ASCII);
		otherMethod = methods.number(other, 0, other.length);
		noMethod = methods.number(NONE, 0, NONE.length);
	}

	/** Bytes of memory that grow with the log, on an average. */
	long memory() {
		long memory = paths.memory() + targets.memory() + addresses.memory() + referrers.memory();
		for (ByteDictionary parameter : parameters) {
			memory += parameter.memory();
		}
		return memory;
	}

	/** Forgets what is only of use for further lines. */
	void endReading() {
		urls = new ByteDictionary();
		targetOfUrl = new int[0];
		agents = new ByteDictionary();
		familyOfAgent = new byte[0];
		hosts = new ByteDictionary();
		referrerOfHost = new int[0];
	}

	private static void forgetMany(ByteDictionary dictionary, int most) {
		if (dictionary.size() > most || dictionary.length() > REMEMBERED_BYTES) {
			dictionary.clear();
		}
	}

	private static int text(ByteDictionary dictionary, byte[] line, int from, int end) {
		return from < end ? dictionary.number(line, from, end) : dictionary.number(NONE, 0, NONE.length);
	}

	/** The numbers of some addresses, at most {@link ByteDictionary#BATCH}; an empty one and {@code -} are none. */
	void addresses(byte[] line, int[] froms, int[] ends, int count, int[] numbers, int at) {
		addresses.numbers(line, froms, ends, count, numbers, at);
		for (int i = 0; i < count; i++) {
			if (froms[i] == ends[i] || isHyphen(line, froms[i], ends[i])) {
				numbers[at + i] = text(addresses, line, 0, 0);
			}
		}
	}

	private static boolean isHyphen(byte[] line, int from, int end) {
		return end - from == 1 && line[from] == '-';
	}

	/** Whether these bytes can be a method. */
	static boolean isMethod(byte[] line, int from, int end) {
		if (from == end || end - from > LONGEST_METHOD) {
			return false;
		}
		for (int i = from; i < end; i++) {
			if ((line[i] < 'A' || line[i] > 'Z') && line[i] != '-' && line[i] != '_') {
				return false;
			}
		}
		return line[from] >= 'A';
	}

	/** The numbers of some targets, at most {@link ByteDictionary#BATCH}. */
	void targets(byte[] line, int[] froms, int[] ends, int count, int[] numbers, int at) {
		int known = urls.size();
		urls.numbers(line, froms, ends, count, numbers, at);
		for (int i = 0; i < count; i++) {
			int url = numbers[at + i];
			if (url >= known) {
				learn(line, froms[i], ends[i], url);
			}
			numbers[at + i] = targetOfUrl[url];
		}
		forgetMany(urls, REMEMBERED_URLS);
	}

	private void learn(byte[] line, int from, int end, int url) {
		if (url >= targetOfUrl.length) {
			targetOfUrl = Arrays.copyOf(targetOfUrl, 2 * url);
		}
		targetOfUrl[url] = cut(line, from, end);
	}

	private int cut(byte[] line, int from, int end) {
		urlParser.parse(line, from, end);
		tuple[0] = text(paths, line, urlParser.pathFrom, urlParser.pathEnd);
		for (int i = 0; i < parameters.length; i++) {
			tuple[1 + i] = text(parameters[i], line, urlParser.valueFrom[i], urlParser.valueEnd[i]);
		}
		return targets.number(tuple);
	}

	/** The ordinals of the families of some agents, at most {@link ByteDictionary#BATCH}. */
	void agentFamilies(byte[] line, int[] froms, int[] ends, int count, int[] families) {
		int known = agents.size();
		agents.numbers(line, froms, ends, count, families, 0);
		for (int i = 0; i < count; i++) {
			int agent = families[i];
			if (agent >= known) {
				if (agent >= familyOfAgent.length) {
					familyOfAgent = Arrays.copyOf(familyOfAgent, 2 * agent);
				}
				familyOfAgent[agent] = (byte) AgentFamily.of(LineText.decode(line, froms[i], ends[i])).ordinal();
			}
			families[i] = familyOfAgent[agent];
		}
		forgetMany(agents, REMEMBERED_AGENTS);
	}

	/**
	 * The numbers of the hosts of some referrers, at most {@link ByteDictionary#BATCH}; the ranges become those of the
	 * hosts.
	 */
	void referrers(byte[] line, int[] froms, int[] ends, int count, int[] numbers, int at) {
		for (int i = 0; i < count; i++) {
			if (isHyphen(line, froms[i], ends[i])) {
				ends[i] = froms[i];
			} else {
				froms[i] = ReferrerHost.from(line, froms[i], ends[i]);
				ends[i] = ReferrerHost.end(line, froms[i], ends[i]);
			}
		}
		int known = hosts.size();
		hosts.numbers(line, froms, ends, count, numbers, at);
		for (int i = 0; i < count; i++) {
			int host = numbers[at + i];
			if (host >= known) {
				if (host >= referrerOfHost.length) {
					referrerOfHost = Arrays.copyOf(referrerOfHost, 2 * host);
				}
				byte[] small = ReferrerHost.inSmallLetters(line, froms[i], ends[i]);
				referrerOfHost[host] = text(referrers, small, 0, small.length);
			}
			numbers[at + i] = referrerOfHost[host];
		}
		forgetMany(hosts, REMEMBERED_HOSTS);
	}
}
