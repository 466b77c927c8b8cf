package org.brushwork.evaluation.fix;

/** Cells of CSV files as RFC 4180 writes them. */
final class Quoted {

	private Quoted() {
		// functions only
	}

	/** A cell, in quotes if it has to be. */
	static String of(String cell, char separator, boolean always) {
		boolean plain = cell.chars().noneMatch(
				character -> character == separator || character == '"' || character == '\n' || character == '\r')
				&& cell.equals(cell.strip());
		return plain && !always ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}
}
