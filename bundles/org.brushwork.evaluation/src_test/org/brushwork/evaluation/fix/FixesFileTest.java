package org.brushwork.evaluation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.CsvOptions;
import org.brushwork.core.table.CsvReader;
import org.brushwork.core.table.CsvSource;
import org.brushwork.core.table.CsvTable;
import org.brushwork.evaluation.fix.Fix.Action;
import org.brushwork.evaluation.fix.FixesException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixesFileTest {

	private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
	private static final String HEAD = "id,row,content,action,old,new,when,why\n";

	private final Path folder;

	FixesFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static Fixes read(String lines) throws Exception {
		return FixesFile.read(CsvSource.of("f.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8)), Progress.NONE);
	}

	private static void assertProblem(String lines, Problem problem, long line, String detail) {
		FixesException found = assertThrows(FixesException.class, () -> read(lines));
		assertEquals(new FixesException(problem, "f.csv", line, detail).getMessage(), found.getMessage());
	}

	@Test
	void whatIsWrittenIsReadAgain() throws Exception {
		Path file = FixesFile.of(folder.resolve("tweets.csv"));
		assertEquals("tweets.csv.fixes.csv", file.getFileName().toString());
		assertEquals(Fixes.NONE, FixesFile.read(file, Progress.NONE));
		Fixes fixes = Fixes.of(List.of(
				new Fix(RowKey.of("007"), "1234567890123456", Action.RELABEL, "a,b", "\"c\"", NOON, "two\nlines, really"),
				new Fix(RowKey.of("1e5"), "12345678e9012345", Action.EXCLUDE, " a", "", NOON, ""),
				new Fix(RowKey.of("NaN"), "0000000000000001", Action.NOTE, "NA", "", NOON, "\u20ac ")));
		FixesFile.write(file, fixes);
		assertEquals(fixes, FixesFile.read(file, Progress.NONE));
		FixesFile.write(file, Fixes.NONE);
		assertEquals(Fixes.NONE, FixesFile.read(file, Progress.NONE));
	}

	@Test
	void aFileIsReadByPeopleToo() throws Exception {
		Path file = folder.resolve("f.csv");
		FixesFile.write(file, Fixes.NONE
				.with(new Fix(RowKey.of(17), "9f86d081884c7d65", Action.RELABEL, "pos", "neg", NOON, "irony")));
		assertEquals(HEAD + ",17,9f86d081884c7d65,relabel,pos,neg,2026-05-01T12:00:00Z,irony\n",
				Files.readString(file));
	}

	@Test
	void whatIsNoFixIsToldWithItsLine() {
		String good = ",1,aa,note,a,,2026-05-01T12:00:00Z,\n";
		assertProblem(good + ",1,aa,delete,a,,2026-05-01T12:00:00Z,\n", Problem.ACTION, 3, "delete");
		assertProblem(good + ",0,aa,note,a,,2026-05-01T12:00:00Z,\n", Problem.KEY, 3, "0");
		assertProblem(good + "x,1,aa,note,a,,2026-05-01T12:00:00Z,\n", Problem.KEY, 3, "1");
		assertProblem(good + ",one,aa,note,a,,2026-05-01T12:00:00Z,\n", Problem.KEY, 3, "one");
		assertProblem(good + ",1,aa,note,a,b,2026-05-01T12:00:00Z,\n", Problem.LABEL, 3, "b");
		assertProblem(good + ",1,aa,relabel,a,,2026-05-01T12:00:00Z,\n", Problem.LABEL, 3, "");
		assertProblem(good + ",1,aa,note,a,,yesterday,\n", Problem.TIME, 3, "yesterday");
		assertProblem(good + "1,aa\n", Problem.RAGGED, 3, "");
		FixesException none = assertThrows(FixesException.class, () -> FixesFile
				.read(CsvSource.of("f.csv", "id,row\nx,\n".getBytes(StandardCharsets.UTF_8)), Progress.NONE));
		assertEquals(Problem.NO_COLUMN, none.problem());
		assertEquals("content", none.detail());
	}

	private FixedRows fixed(CsvTable csv, int relabeled, String label, int excluded) {
		LabeledRows rows = new LabeledRows(csv.table(), "label", Optional.empty(), Optional.of("text"));
		Fixes fixes = Fixes.NONE.with(Fix.relabel(rows, relabeled, rows.label(relabeled), label, NOON, ""));
		return FixedRows.of(rows, excluded < 0 ? fixes : fixes.with(Fix.exclude(rows, excluded, NOON, "")), Set.of());
	}

	private byte[] copy(byte[] bytes, int relabeled, String label, int excluded) throws Exception {
		Path data = Files.write(folder.resolve("data.csv"), bytes);
		CsvTable csv = CsvReader.read(data, Progress.NONE);
		Path target = folder.resolve("copy.csv");
		CorrectedCopy.write(data, CsvOptions.GUESS, csv, fixed(csv, relabeled, label, excluded), target);
		return Files.readAllBytes(target);
	}

	private String copy(String text, int relabeled, String label, int excluded) throws Exception {
		return new String(copy(text.getBytes(StandardCharsets.UTF_8), relabeled, label, excluded),
				StandardCharsets.UTF_8);
	}

	@Test
	void everythingElseStaysByteForByte() throws Exception {
		String text = "text,label,n\r\n\"a \"\"b\"\"\nc\" , up ,1.50\r\n\r\nx,\"up\",007\nragged\r\n\"y\",up,1e3";
		assertEquals(text.replace(" up ", " down "), copy(text, 0, "down", -1));
		assertEquals(text.replace("\"up\"", "\"do\"\"wn\""), copy(text, 1, "do\"wn", -1));
		assertEquals(text.replace("\"y\",up", "\"y\",\"d,n\""), copy(text, 2, "d,n", -1));
	}

	@Test
	void rowsThatAreLeftOutTakeTheirLineBreakAlong() throws Exception {
		String text = "text,label\n\"a\nb\",up\nc,up\nd,up\n";
		assertEquals("text,label\nc,down\nd,up\n", copy(text, 1, "down", 0));
		assertEquals("text,label\n\"a\nb\",up\nc,down\n", copy(text, 1, "down", 2));
	}

	@Test
	void theEncodingStays() throws Exception {
		Charset western = Charset.forName("windows-1252");
		String text = "text,label\nna\u00efve,h\u00e4\nb,h\u00f6\n";
		assertEquals(text.replace("h\u00e4", "h\u00fc"),
				new String(copy(text.getBytes(western), 0, "h\u00fc", -1), western));
		String wide = "\uFEFF" + text;
		for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
			assertEquals(wide.replace("h\u00e4", "\u4e16"),
					new String(copy(wide.getBytes(charset), 0, "\u4e16", -1), charset));
		}
		assertEquals(Problem.ENCODING,
				assertThrows(FixesException.class, () -> copy(text.getBytes(western), 0, "\u4e16", -1)).problem());
	}

	@Test
	void theDataItselfIsNeverReplaced() throws Exception {
		Path data = Files.writeString(folder.resolve("data.csv"), "text,label\na,up\nb,up\n");
		CsvTable csv = CsvReader.read(data, Progress.NONE);
		FixedRows fixed = fixed(csv, 0, "down", -1);
		Path same = folder.resolve(".").resolve("data.csv");
		assertEquals(Problem.SAME_FILE, assertThrows(FixesException.class,
				() -> CorrectedCopy.write(data, CsvOptions.GUESS, csv, fixed, same)).problem());
		Files.writeString(data, "text,label\na,up\n");
		Path target = folder.resolve("copy.csv");
		assertEquals(Problem.CHANGED, assertThrows(FixesException.class,
				() -> CorrectedCopy.write(data, CsvOptions.GUESS, csv, fixed, target)).problem());
		assertEquals(false, Files.exists(target));
	}
}
