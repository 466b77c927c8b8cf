package org.brushwork.train.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.NumberColumn;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.brushwork.train.data.DataReport.Category;
import org.brushwork.train.data.DataReport.ClassCount;
import org.brushwork.train.data.DataReport.Filled;
import org.brushwork.train.data.Encoding.Categories;
import org.brushwork.train.data.Encoding.Labels;
import org.brushwork.train.data.Encoding.Numbers;
import org.brushwork.train.data.TrainingData.Part;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.network.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPreparationTest {

	private final Path folder;

	DataPreparationTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private PreparedData all(Asked asked, String content, String... texts) throws Exception {
		return asked.split(0, 0).of(folder, content, texts);
	}

	@Test
	void theSplitIsTheShuffleOfCollections() throws Exception {
		String rows = IntStream.range(0, 11).mapToObj(row -> row + "," + row * row + "\n")
				.collect(Collectors.joining());
		PreparedData prepared = Asked.of("d.csv", "y").split(0.2, 0.3).of(folder, "x,y\n" + rows);
		List<Integer> shuffled = new ArrayList<>(IntStream.range(0, 11).boxed().toList());
		Collections.shuffle(shuffled, new Random(1));
		assertArrayEquals(sorted(shuffled.subList(0, 3)), prepared.data().test().rows());
		assertArrayEquals(sorted(shuffled.subList(3, 5)), prepared.data().validation().rows());
		assertArrayEquals(sorted(shuffled.subList(5, 11)), prepared.data().training().rows());
		assertEquals(List.of(11, 6, 2, 3), List.of(prepared.report().rows(), prepared.report().training(),
				prepared.report().validation(), prepared.report().test()));
	}

	private static int[] sorted(List<Integer> rows) {
		return rows.stream().mapToInt(row -> row).sorted().toArray();
	}

	@Test
	void textsAreOneInputEachInNaturalOrder() throws Exception {
		PreparedData prepared = all(Asked.of("d.csv", "y"), "size,color,y\n1,c10,1\n2,c9,2\n3,c10,4\n4,c9,3\n");
		assertEquals(List.of("size", "color=c9", "color=c10"), prepared.data().inputs());
		float d = (float) Math.sqrt(1.25);
		assertArrayEquals(
				new float[] { -1.5f / d, 0, 1, -0.5f / d, 1, 0, 0.5f / d, 0, 1, 1.5f / d, 1, 0 },
				prepared.data().training().inputs(), 1e-6f);
		assertEquals(List.of(new Category("color", "c9", 2), new Category("color", "c10", 2)),
				prepared.report().rare());
	}

	@Test
	void missingNumbersAreTheMeanAndMissingTextsACategory() throws Exception {
		PreparedData prepared = all(Asked.of("d.csv", "y"), "a,b,y\n1,u,1\n,?,2\n3,v,3\nNA,u,4\n");
		assertEquals(List.of("a", "b=", "b=u", "b=v"), prepared.data().inputs());
		assertArrayEquals(new float[] { -1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0 },
				prepared.data().training().inputs());
		assertEquals(List.of(new Filled("a", 2), new Filled("b", 1)), prepared.report().filled());
		assertEquals(2, ((Numbers) prepared.encoding().inputs().getFirst()).fill());
	}

	@Test
	void rowsThatAreNotWholeAreDroppedIfWanted() throws Exception {
		PreparedData prepared = all(Asked.of("d.csv", "y").dropping(),
				"a,b,y\n1,u,1\n,u,2\n3,v,3\n4,,4\n5,v,\n6,u,9\n");
		assertArrayEquals(new int[] { 0, 2, 5 }, prepared.data().training().rows());
		assertEquals(2, prepared.report().incomplete());
		assertEquals(1, prepared.report().withoutOutput());
		assertEquals(List.of(), prepared.report().filled());
	}

	@Test
	void aRowWithoutAnOutputIsNeverUsed() throws Exception {
		PreparedData prepared = all(Asked.of("d.csv", "y", "z"), "a,y,z\n1,1,5\n2,,6\n3,3,\n4,4,9\n");
		assertArrayEquals(new int[] { 0, 3 }, prepared.data().training().rows());
		assertEquals(2, prepared.report().withoutOutput());
		assertArrayEquals(new float[] { -1, -1, 1, 1 }, prepared.data().training().outputs());
		assertEquals(List.of(new Scaling(2.5, 1.5), new Scaling(7, 2)), prepared.data().scaling());
	}

	@Test
	void columnsThatNeverChangeAreLeftOut() throws Exception {
		PreparedData prepared = all(Asked.of("d.csv", "y"), "a,b,c,d,y\n0.1,x,,1,1\n0.1,x,,2,2\n0.1,x,,3,4\n");
		assertEquals(List.of("a", "b", "c"), prepared.report().constant());
		assertEquals(List.of("d"), prepared.data().inputs());
		assertEquals(List.of(), prepared.report().filled());
	}

	@Test
	void numbersStayAsTheyAreIfWanted() throws Exception {
		PreparedData prepared = all(Asked.of("d.csv", "y").asItIs(), "a,y\n1,10\n,30\n5,20\n");
		assertArrayEquals(new float[] { 1, 3, 5 }, prepared.data().training().inputs());
		assertArrayEquals(new float[] { 10, 30, 20 }, prepared.data().training().outputs());
		assertEquals(List.of(Scaling.NONE), prepared.data().scaling());
	}

	@Test
	void columnsComeInTheOrderAskedFor() throws Exception {
		PreparedData prepared = all(Asked.of("d.csv", "y").inputs("c", "a"), "a,b,c,y\n1,2,5,10\n3,2,1,20\n");
		assertEquals(List.of("c", "a"), prepared.data().inputs());
		assertArrayEquals(new float[] { 1, -1, -1, 1 }, prepared.data().training().inputs());
	}

	@Test
	void textsAreClasses() throws Exception {
		PreparedData two = all(Asked.of("d.csv", "y"), "a,y\n1,yes\n2,no\n3,yes\n");
		assertEquals(Task.TWO_CLASSES, two.data().task());
		assertEquals(List.of("no", "yes"), two.data().classes());
		assertArrayEquals(new float[] { 1, 0, 1 }, two.data().training().outputs());
		assertEquals(List.of(), two.data().scaling());
		PreparedData many = all(Asked.of("d.csv", "y"), "a,y\n1,c10\n2,c9\n3,c1\n");
		assertEquals(Task.MANY_CLASSES, many.data().task());
		assertEquals(List.of("c1", "c9", "c10"), many.data().classes());
		assertArrayEquals(new float[] { 0, 0, 1, 0, 1, 0, 1, 0, 0 }, many.data().training().outputs());
		assertEquals(List.of("y"), many.data().outputs());
		assertEquals(List.of(new ClassCount("c1", 1, 0, 0), new ClassCount("c9", 1, 0, 0),
				new ClassCount("c10", 1, 0, 0)), many.report().classes());
	}

	@Test
	void twoClassesMayHaveAnOutputEach() throws Exception {
		PreparedData two = all(Asked.of("d.csv", "y").task(Task.MANY_CLASSES), "a,y\n1,yes\n2,no\n3,yes\n");
		assertArrayEquals(new float[] { 0, 1, 1, 0, 0, 1 }, two.data().training().outputs());
	}

	@Test
	void codesThatAreNumbersAreTextsIfSaidOrIfTheyWouldLoseZeros() throws Exception {
		PreparedData said = all(Asked.of("d.csv", "y"), "day,y\n10,1\n9,2\n9.0,4\n", "day");
		assertEquals(List.of("day=9", "day=10"), said.data().inputs());
		assertArrayEquals(new float[] { 0, 1, 1, 0, 1, 0 }, said.data().training().inputs());
		PreparedData zeros = all(Asked.of("d.csv", "y"), "zip,y\n08540,1\n10001,2\n08540,4\n");
		assertEquals(List.of("zip=08540", "zip=10001"), zeros.data().inputs());
	}

	@Test
	void aTextThatOnlyOtherRowsHaveIsNoInput() throws Exception {
		String rows = IntStream.range(0, 20).mapToObj(row -> row + "," + "uv".charAt(row % 2) + "," + row + "\n")
				.collect(Collectors.joining());
		Asked asked = Asked.of("d.csv", "y").split(0.1, 0);
		int[] validation = asked.of(folder, "x,c,y\n" + rows).data().validation().rows();
		String changed = IntStream.range(0, 20)
				.mapToObj(row -> row + "," + (row == validation[0] ? "w" : "uv".charAt(row % 2)) + "," + row + "\n")
				.collect(Collectors.joining());
		PreparedData prepared = asked.of(folder, "x,c,y\n" + changed);
		assertEquals(List.of("x", "c=u", "c=v"), prepared.data().inputs());
		Part part = prepared.data().validation();
		assertEquals(0, part.inputs()[1]);
		assertEquals(0, part.inputs()[2]);
		assertTrue(prepared.report().rare().contains(new Category("c", "w", 0)));
	}

	@Test
	void otherRowsAreEncodedAsThoseOfTheTraining() throws Exception {
		PreparedData prepared = all(Asked.of("d.csv", "y"), "a,b,y\n1,u,1\n3,v,2\n5,u,3\n");
		SourceTable other = SourceTable.of("new", Table.of(TextColumn.of("b", "v", null, "w"),
				new NumberColumn("a", new double[] { 3, Double.NaN, 1 })));
		float low = (float) (-2 / Math.sqrt(8 / 3.0));
		assertArrayEquals(new float[] { 0, 0, 1, 0, 0, 0, low, 0, 0 }, prepared.encoding().inputs(other, 0, 1, 2),
				1e-6f);
		assertArrayEquals(new float[] { low, 0, 0 }, prepared.encoding().inputs(other, 2), 1e-6f);
		DataException missing = assertThrows(DataException.class, () -> prepared.encoding()
				.inputs(SourceTable.of("new", Table.of(TextColumn.of("b", "u"))), 0));
		assertEquals(DataException.Problem.NO_COLUMN, missing.problem());
	}

	@Test
	void anEncodingIsTheSameAfterItWasWrittenAsJson() throws Exception {
		PreparedData numbers = all(Asked.of("d.csv", "y"), "a;b;y\n1,5;u;0,1\n3,25;;0,2\n5;u;0,4\n");
		assertEquals(';', numbers.encoding().format().separator());
		assertEquals(numbers.encoding(), Encoding.fromJson(numbers.encoding().toJson()));
		PreparedData labels = all(Asked.of("d.csv", "y"), "a,y\n1,0\n2,1\n3,1\n", "a");
		assertEquals(new Labels("y", 1, true, List.of("0", "1")), labels.encoding().outputs().getFirst());
		assertEquals(new Categories("a", 0, true, List.of("1", "2", "3")), labels.encoding().inputs().getFirst());
		assertEquals(labels.encoding(), Encoding.fromJson(labels.encoding().toJson()));
	}

	@Test
	void jsonOfSomethingElseIsNoEncoding() {
		assertThrows(JsonParseException.class, () -> Encoding.fromJson(new JsonObject()));
		JsonObject json = JsonParser.parseString("{\"format\":{\"separator\":\"\"},\"inputs\":3}").getAsJsonObject();
		assertThrows(JsonParseException.class, () -> Encoding.fromJson(json));
	}

	@Test
	void rowsOfAnotherWidthAreTold() throws Exception {
		PreparedData prepared = all(Asked.of("d.csv", "y"), "a,y\n1,1\n2\n3,3\n4,4,4\n5,9\n");
		assertEquals(2, prepared.report().rejected().count());
		assertEquals(3, prepared.data().training().size());
	}

	@Test
	void whatNobodyWaitsForStops() {
		Table table = Table.of(new NumberColumn("a", new double[] { 1, 2 }),
				new NumberColumn("y", new double[] { 1, 2 }));
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// not of interest here
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancelledException.class, () -> DataPreparation.of(SourceTable.of("t", table),
				Asked.of("t", "y").split(0, 0).source(), Set.of(), cancelled));
	}

	@Test
	void theSameSeedSplitsTheSameAndAllRowsAreInOnePart() throws Exception {
		String content = "x,y\n" + IntStream.range(0, 50).mapToObj(row -> row + "," + -row + "\n")
				.collect(Collectors.joining());
		PreparedData one = Asked.of("d.csv", "y").of(folder, content);
		PreparedData other = Asked.of("d.csv", "y").of(folder, content);
		assertArrayEquals(one.data().training().rows(), other.data().training().rows());
		Set<Integer> all = new TreeSet<>();
		for (Part part : List.of(one.data().training(), one.data().validation(), one.data().test())) {
			for (int row : part.rows()) {
				assertTrue(all.add(row));
			}
		}
		assertEquals(50, all.size());
	}
}
