package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.train.data.DataException;
import org.brushwork.train.data.DataPreparation;
import org.brushwork.train.data.SourceTable;
import org.brushwork.train.network.DataSource;
import org.brushwork.train.network.DataSource.Missing;
import org.brushwork.train.network.Split;
import org.brushwork.train.network.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read of tables that no network can learn from. */
class TrainDataProblemsTest {

	private final Path file;

	TrainDataProblemsTest(@TempDir Path folder) {
		file = folder.resolve("d.csv");
	}

	private String line(DataSource source) {
		DataException e = assertThrows(DataException.class,
				() -> DataPreparation.read(source, file.getParent(), Progress.NONE));
		return TrainDataProblems.toCommandException(e).getMessage();
	}

	private static DataSource source(String inputs, String outputs) {
		DataSource usual = DataSource.of("d.csv", names(outputs));
		return new DataSource(usual.file(), usual.separator(), usual.header(), names(inputs), usual.outputs(),
				Optional.empty(), Missing.DROP, true, true, new Split(0, 0, 1));
	}

	private static List<String> names(String names) {
		return names.isEmpty() ? List.of() : List.of(names.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			~~  | y   | x,y;1,2;"3,4;5,6    | , line 3: a quote is never closed; correct the line
			~~  | y   | x,y                 | : no row to learn from; below the names of columns there must be rows with as many cells
			~~  | y   | x,y;1,;2,           | : no row can be used, as values are missing in column y; add them, or leave the column out
			~~  | y   | x,z,y;1,,2;2,,3     | : no row can be used, as values are missing in column z; add them, or leave the column out
			~~  | prise | x,price;1,2;2,3   | : no column prise; is it price? There are: x, price
			~~  | volume | x,y;1,2;2,3      | : no column volume; there are: x, y
			~~  | ~~  | x,y;1,2;2,3         | : what is to be predicted? Name the column of an output
			~~  | x y | x,y;1,2;2,3         | : all columns are outputs; one or more have to be inputs
			x y | y   | x,y;1,2;2,3         | : column y is an input and an output; take it out of one of them
			x x | y   | x,y;1,2;2,3         | : column x is named twice; name it once
			~~  | y   | x,y;1,2;abc,3;4,5   | , line 3: abc in column x is no number; correct it, or leave the cell empty
			~~  | y   | x,y;1,2;inf,3;4,5   | , line 3: Infinity in column x is infinite or too large; correct it, or leave the cell empty
			~~  | y   | x,y;1,2;1,3;1,5     | : no input ever changes in the rows to learn from; choose other inputs
			~~  | y   | x,y;1,2;2,2;3,2     | : column y never changes in the rows to learn from; choose another output
			~~  | y   | x,y;1,no;2,no;3,no  | : all rows have the class no in column y; there must be two or more to tell apart
			~~  | y z | x,y,z;1,2,a;2,3,b   | : column z has classes, and these have to be the only output; leave the others out
			~~  | y   | x,y;1,2             | : of 1 rows too few are left to learn from; add rows, or take fewer for validation and test
			""")
	void aBadTableIsOneLine(String inputs, String outputs, String rows, String expected) throws Exception {
		Files.writeString(file, rows.replace(';', '\n') + "\n");
		assertEquals(file + expected, line(source(inputs, outputs)));
	}

	@Test
	void classesOfAnotherNumberThanTheTaskHasAreToldWithTheRightTask() throws Exception {
		Files.writeString(file, "x,y\n1,a\n2,b\n3,c\n");
		assertEquals(file + ": column y has 3 classes and not two; the task is many_classes",
				line(source("", "y").withTask(Optional.of(Task.TWO_CLASSES))));
	}

	@Test
	void textsThatAreAllDifferentNameTheRows() throws Exception {
		Files.writeString(file, "x,y\n" + IntStream.range(0, 1_200).mapToObj(row -> "id" + row + "," + row + "\n")
				.collect(Collectors.joining()));
		assertEquals(file + ": column x has 1200 different texts, more than 1000, and likely names the rows; leave it out",
				line(source("", "y")));
		assertEquals(file + ": column x has 1200 classes, more than 1000; if they are numbers, the task is regression",
				line(source("y", "x")));
	}

	@Test
	void aFileThatCannotBeReadIsNamed() {
		assertEquals(file + ": no such file; check the path", line(source("", "y")));
		assertEquals("a\0b: cannot be the name of a file; check the path", line(source("", "y").withFile("a\0b")));
	}

	@Test
	void aCellOfATableWithoutAFileIsNamedByItsRow() {
		Table table = Table.of(TextColumn.of("x", "1", "2", "b"), new NumberColumn("y", new double[] { 1, 2, 3 }));
		DataException e = assertThrows(DataException.class, () -> DataPreparation.of(SourceTable.of("t", table),
				source("", "y"), Set.of(), Progress.NONE));
		assertEquals("t, row 3: b in column x is no number; correct it, or leave the cell empty",
				TrainDataProblems.toCommandException(e).getMessage());
	}
}
