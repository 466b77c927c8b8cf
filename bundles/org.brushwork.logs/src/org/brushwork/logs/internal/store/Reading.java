package org.brushwork.logs.internal.store;

import java.util.List;

/** What one reading thread keeps from block to block: the numbers of all it has met. Not for several threads at once. */
public final class Reading {

	final Vocabulary vocabulary;
	final Combos combos;
	final Numbers numbers = new Numbers();
	private final int[] families = new int[EventBatch.SIZE];
	private final int[] methods = new int[EventBatch.SIZE];
	private long accounted;

	/** @param parameterNames product, category, and the further ones */
	public Reading(List<String> parameterNames) {
		vocabulary = new Vocabulary(parameterNames);
		combos = new Combos(vocabulary.otherMethod);
	}

	/** Bytes of memory that it has taken since the last call. */
	public long growth() {
		long now = vocabulary.memory();
		long growth = now - accounted;
		accounted = now;
		return growth;
	}

	/** The combinations of the events of a batch, from {@code numbers[at]} on. */
	void combos(byte[] line, EventBatch batch, char[] numbers, int at) {
		vocabulary.agentFamilies(line, batch.agentFrom, batch.agentEnd, batch.size, families);
		vocabulary.methods.numbers(line, batch.methodFrom, batch.methodEnd, batch.size, methods, 0);
		int none = vocabulary.noMethod;
		for (int i = 0; i < batch.size; i++) {
			int method = batch.methodFrom[i] == batch.methodEnd[i] ? none : methods[i];
			numbers[at + i] = (char) combos.number(batch.offset[i], batch.status[i], method, families[i]);
		}
	}

	/** Whether bytes can be the method of a request: some capital letters. */
	public static boolean isMethod(byte[] line, int from, int end) {
		return Vocabulary.isMethod(line, from, end);
	}
}
