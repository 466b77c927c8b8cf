package org.brushwork.logs.internal.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Brings the numbers of several reading threads together: one dictionary for each dimension of text, one list of targets
 * and one of combinations, and what each thread's numbers are in them.
 */
final class Merge {

	/** The numbers of one thread in those of all. */
	static final class Mapping {

		int[] methods = new int[0];
		int[] addresses = new int[0];
		int[] referrers = new int[0];
		int[] targets = new int[0];
		char[] combos = new char[0];
		/** To be taken from the codes of large numbers. */
		int firstLarge;
	}

	private final List<Reading> readings;
	private final Map<Reading, Mapping> mappings = new IdentityHashMap<>();
	private final Values methods;
	private final Values addresses;
	private final Values referrers;
	private final Targets targets;
	private final Combos combos;
	private final Numbers numbers = new Numbers();

	/** The values of one dimension, and for each reading the code of each of its numbers. */
	private record Values(TextValues texts, int[][] codes) {
	}

	/** @param readings whose reading is over; their texts are taken away */
	Merge(List<Reading> readings) {
		this.readings = readings;
		readings.forEach(reading -> reading.vocabulary.endReading());
		methods = merge(vocabulary -> vocabulary.methods);
		addresses = merge(vocabulary -> vocabulary.addresses);
		referrers = merge(vocabulary -> vocabulary.referrers);
		readings.forEach(reading -> mappings.put(reading, new Mapping()));
		targets = mergeTargets();
		combos = new Combos(methods.codes[0][readings.get(0).vocabulary.otherMethod]);
		for (int i = 0; i < readings.size(); i++) {
			Mapping mapping = mapping(readings.get(i));
			mapping.methods = methods.codes[i];
			mapping.addresses = addresses.codes[i];
			mapping.referrers = referrers.codes[i];
			mapping.combos = mergeCombos(readings.get(i).combos, mapping.methods);
			mapping.firstLarge = numbers.append(readings.get(i).numbers);
		}
	}

	private Values merge(Function<Vocabulary, ByteDictionary> which) {
		List<ByteDictionary> each = readings.stream().map(reading -> which.apply(reading.vocabulary)).toList();
		int[][] codes = each.stream().map(one -> new int[one.size()]).toArray(int[][]::new);
		// The largest takes in the others, so that most texts are not kept twice.
		ByteDictionary all = Collections.max(each, Comparator.comparingInt(ByteDictionary::size));
		for (int i = 0; i < codes.length; i++) {
			ByteDictionary one = each.get(i);
			for (int number = 0; number < codes[i].length; number++) {
				codes[i][number] = one == all ? number
						: all.number(one.texts(), one.start(number), one.end(number));
			}
		}
		int[] sorted = new int[all.size()];
		TextValues texts = TextValues.sorted(all, sorted);
		each.forEach(ByteDictionary::close);
		for (int[] numbersOfOne : codes) {
			for (int i = 0; i < numbersOfOne.length; i++) {
				numbersOfOne[i] = sorted[numbersOfOne[i]];
			}
		}
		return new Values(texts, codes);
	}

	private Targets mergeTargets() {
		int parameters = readings.get(0).vocabulary.parameters.length;
		Values[] parts = new Values[1 + parameters];
		parts[0] = merge(vocabulary -> vocabulary.paths);
		for (int i = 0; i < parameters; i++) {
			int parameter = i;
			parts[1 + i] = merge(vocabulary -> vocabulary.parameters[parameter]);
		}
		TupleDictionary all = new TupleDictionary(parts.length);
		int[] tuple = new int[parts.length];
		for (int i = 0; i < readings.size(); i++) {
			TupleDictionary one = readings.get(i).vocabulary.targets;
			int[] codes = new int[one.size()];
			for (int number = 0; number < codes.length; number++) {
				for (int place = 0; place < tuple.length; place++) {
					tuple[place] = parts[place].codes[i][one.get(number, place)];
				}
				codes[number] = all.number(tuple);
			}
			mapping(readings.get(i)).targets = codes;
		}
		TextValues[] texts = new TextValues[parts.length];
		for (int i = 0; i < parts.length; i++) {
			texts[i] = parts[i].texts;
		}
		int[] order = byFirst(all);
		int[] places = new int[order.length];
		for (int place = 0; place < order.length; place++) {
			places[order[place]] = place;
		}
		mappings.values().forEach(mapping -> Arrays.setAll(mapping.targets, number -> places[mapping.targets[number]]));
		return Targets.of(all, order, texts);
	}

	/** All tuples in the order of their first places, so that adding up counts by path goes through memory in order. */
	private static int[] byFirst(TupleDictionary tuples) {
		long[] keys = new long[tuples.size()];
		Arrays.setAll(keys, number -> (long) tuples.get(number, 0) << Integer.SIZE | number);
		Arrays.parallelSort(keys);
		return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
	}

	private char[] mergeCombos(Combos one, int[] methodCodes) {
		char[] codes = new char[one.size()];
		for (int number = 0; number < codes.length; number++) {
			codes[number] = (char) combos.number(one.offset(number), one.status(number),
					methodCodes[one.method(number)], one.agent(number));
		}
		return codes;
	}

	/** What the numbers of a thread are in those of all; the thread is one of those that were merged. */
	Mapping mapping(Reading reading) {
		return mappings.get(reading);
	}

	/** What is left when all columns are joined. */
	Dictionaries dictionaries() {
		return new Dictionaries(methods.texts, addresses.texts, referrers.texts, targets, combos, numbers);
	}
}
