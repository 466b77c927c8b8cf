package org.brushwork.train.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.brushwork.core.table.RejectedRow;
import org.brushwork.core.table.RejectedRow.Reason;
import org.brushwork.train.data.DataReport.ClassCount;
import org.brushwork.train.data.Encoding.Input;
import org.brushwork.train.data.Encoding.Numbers;
import org.brushwork.train.data.Encoding.Target;
import org.brushwork.train.data.TrainingData.Scaling;
import org.brushwork.train.network.Task;
import org.junit.jupiter.api.Test;

/**
 * Files that other people wrote, split, standardised and counted once more by numpy and by an own Python version of the
 * shuffle of {@code java.util.Random}.
 */
class RealDataTest {

	private static Path folder(String name) {
		String named = System.getenv("BRUSHWORK_DATA");
		Path folder = Path.of(named == null ? "../../../shared/data" : named, name);
		assumeTrue(Files.exists(folder), "no " + folder + "; set BRUSHWORK_DATA");
		return folder;
	}

	private static PreparedData read(String folder, Asked asked) throws Exception {
		return asked.in(folder(folder));
	}

	private static void assertSplit(PreparedData prepared, int training, int validation, int test) {
		assertEquals(List.of(training, validation, test), List.of(prepared.data().training().size(),
				prepared.data().validation().size(), prepared.data().test().size()));
	}

	private static void assertFirstRows(PreparedData prepared, int[] training, int[] validation, int[] test) {
		assertArrayEquals(training, Arrays.copyOf(prepared.data().training().rows(), 3));
		assertArrayEquals(validation, Arrays.copyOf(prepared.data().validation().rows(), 3));
		assertArrayEquals(test, Arrays.copyOf(prepared.data().test().rows(), 3));
	}

	private static void assertScaling(Scaling scaling, double mean, double deviation) {
		assertEquals(mean, scaling.mean(), 1e-11 * Math.abs(mean));
		assertEquals(deviation, scaling.deviation(), 1e-11 * deviation);
	}

	private static void assertInput(Input input, String column, double mean, double deviation) {
		Numbers numbers = (Numbers) input;
		assertEquals(column, numbers.column());
		assertScaling(numbers.scaling(), mean, deviation);
		assertEquals(mean, numbers.fill(), 1e-11 * Math.abs(mean));
	}

	private static void assertOutput(PreparedData prepared, double mean, double deviation) {
		assertEquals(Task.REGRESSION, prepared.data().task());
		assertScaling(prepared.data().scaling().getFirst(), mean, deviation);
		assertScaling(((Target) prepared.encoding().outputs().getFirst()).scaling(), mean, deviation);
	}

	private static void assertFirstValidationRow(PreparedData prepared, double... values) {
		for (int i = 0; i < values.length; i++) {
			assertEquals(values[i], prepared.data().validation().inputs()[i], 1e-6);
		}
	}

	private static void assertStandardized(PreparedData prepared) {
		float[] inputs = prepared.data().training().inputs();
		int width = prepared.data().inputs().size();
		for (int input = 0; input < width; input++) {
			double sum = 0;
			double squares = 0;
			for (int at = input; at < inputs.length; at += width) {
				sum += inputs[at];
				squares += (double) inputs[at] * inputs[at];
			}
			assertEquals(0, sum * width / inputs.length, 1e-5);
			assertEquals(1, squares * width / inputs.length, 1e-5);
		}
	}

	@Test
	void pricesAreARegressionOfFourInputs() throws Exception {
		PreparedData prices = read("reg_bls_prices", Asked.of("bls_prices.csv", "price"));
		assertEquals(List.of("S", "T", "sigma", "moneyness"), prices.data().inputs());
		assertSplit(prices, 6_000, 2_000, 2_000);
		assertFirstRows(prices, new int[] { 0, 1, 2 }, new int[] { 4, 9, 20 }, new int[] { 13, 17, 22 });
		assertInput(prices.encoding().inputs().getFirst(), "S", 99.6520544136144, 17.37754281332191);
		assertInput(prices.encoding().inputs().getLast(), "moneyness", 1.110885931684425, 0.52006695216267);
		assertOutput(prices, 20.745720321251245, 24.294666684852707);
		assertFirstValidationRow(prices, 1.7408392, 1.01284066, -1.56335241, -1.3799393);
		assertEquals(2.3905040845593666, prices.data().validation().outputs()[0], 1e-6);
		assertStandardized(prices);
		assertFalse(prices.report().mayBeLabels());
	}

	@Test
	void airfoilIsReadByItsTabs() throws Exception {
		PreparedData airfoil = read("reg_airfoil", Asked.of("airfoil_self_noise.dat", "Decibels"));
		assertEquals(List.of("Frequency", "Attack", "Chord", "Velocity", "Thickness"), airfoil.data().inputs());
		assertSplit(airfoil, 901, 301, 301);
		assertFirstRows(airfoil, new int[] { 0, 1, 2 }, new int[] { 14, 15, 16 }, new int[] { 9, 13, 17 });
		assertInput(airfoil.encoding().inputs().getFirst(), "Frequency", 2909.617092119867, 3186.1852785401857);
		assertInput(airfoil.encoding().inputs().getLast(), "Thickness", 0.011249569462819093, 0.013141958610290957);
		assertOutput(airfoil, 124.88386792452816, 6.942442650611439);
		assertFirstValidationRow(airfoil, -0.75627024, -1.13375639, 1.77633109, 0.25726925);
		assertStandardized(airfoil);
	}

	@Test
	void theLineAboutIrisIsNoNames() throws Exception {
		PreparedData iris = read("cls_sklearn_bundled", Asked.of("iris.csv", "E").task(Task.MANY_CLASSES));
		assertTrue(iris.report().described());
		assertEquals(List.of("A", "B", "C", "D"), iris.data().inputs());
		assertEquals(List.of("0", "1", "2"), iris.data().classes());
		assertEquals(List.of(new ClassCount("0", 31, 6, 13), new ClassCount("1", 27, 15, 8),
				new ClassCount("2", 32, 9, 9)), iris.report().classes());
		assertFirstRows(iris, new int[] { 0, 2, 4 }, new int[] { 16, 18, 21 }, new int[] { 1, 3, 5 });
		assertInput(iris.encoding().inputs().getFirst(), "A", 5.838888888888888, 0.8462590153065754);
		assertFirstValidationRow(iris, -0.51862241, 1.75246054, -1.38131373, -0.99629132);
		assertArrayEquals(new float[] { 1, 0, 0 }, Arrays.copyOf(iris.data().validation().outputs(), 3));
		assertStandardized(iris);
	}

	@Test
	void numbersThatMayBeLabelsAreARegressionUnlessSaid() throws Exception {
		PreparedData iris = read("cls_sklearn_bundled", Asked.of("iris.csv", "E"));
		assertOutput(iris, 1.011111111111111, 0.8365862437369367);
		assertTrue(iris.report().mayBeLabels());
	}

	@Test
	void theLineAboutWineIsARowThatIsRejected() throws Exception {
		PreparedData wine = read("cls_sklearn_bundled", Asked.of("wine_data.csv", "N").task(Task.MANY_CLASSES));
		assertFalse(wine.report().described());
		assertEquals(List.of(new RejectedRow(1, Reason.TOO_FEW_CELLS, 5)), wine.report().rejected().first());
		assertEquals(13, wine.data().inputs().size());
		assertSplit(wine, 106, 36, 36);
		assertEquals(List.of(new ClassCount("0", 33, 11, 15), new ClassCount("1", 43, 14, 14),
				new ClassCount("2", 30, 11, 7)), wine.report().classes());
		assertInput(wine.encoding().inputs().getLast(), "M", 729.8018867924528, 328.40062451998983);
		assertFirstValidationRow(wine, 1.42779924, -0.21976739, -0.39767642, -0.55685357);
	}

	@Test
	void zeroAndOneAreTwoClasses() throws Exception {
		PreparedData cancer = read("cls_sklearn_bundled", Asked.of("breast_cancer.csv", "AE"));
		assertEquals(Task.TWO_CLASSES, cancer.data().task());
		assertEquals(30, cancer.data().inputs().size());
		assertSplit(cancer, 341, 114, 114);
		assertEquals(List.of(new ClassCount("0", 120, 53, 39), new ClassCount("1", 221, 61, 75)),
				cancer.report().classes());
		assertInput(cancer.encoding().inputs().getLast(), "AD", 0.08368923753665689, 0.01812075658906103);
		assertFirstValidationRow(cancer, 2.02859776, -0.34607877, 1.87150988, 2.20022603);
		assertEquals(0, cancer.data().validation().outputs()[0]);
		assertStandardized(cancer);
	}

	@Test
	void pixelsOfDigitsThatNeverChangeAreLeftOut() throws Exception {
		PreparedData digits = read("cls_sklearn_bundled", Asked.of("digits.csv.gz", "BM").task(Task.MANY_CLASSES));
		assertEquals(List.of("A", "Y", "AG", "AN"), digits.report().constant());
		assertEquals(60, digits.data().inputs().size());
		assertSplit(digits, 1_079, 359, 359);
		assertEquals(new ClassCount("9", 114, 33, 33), digits.report().classes().getLast());
		assertInput(digits.encoding().inputs().getLast(), "BL", 0.3484708063021316, 1.7485529504715724);
		assertFirstValidationRow(digits, -0.33789204, -1.10213292, 0.03069041, 0.28028936);
		assertStandardized(digits);
	}

	@Test
	void diabetesIsReadByItsBlanks() throws Exception {
		PreparedData diabetes = read("cls_sklearn_bundled",
				Asked.of("diabetes_data_raw.csv.gz", "J").separator(' '));
		assertEquals(9, diabetes.data().inputs().size());
		assertSplit(diabetes, 266, 88, 88);
		assertInput(diabetes.encoding().inputs().getFirst(), "A", 48.61654135338346, 12.990581784717454);
		assertOutput(diabetes, 91.87218045112782, 11.359414322132706);
		assertFirstValidationRow(diabetes, 0.10649705, -0.96308682, -0.77256678, 0.45207881);
	}

	@Test
	void toysWithoutNamesAreTwoClasses() throws Exception {
		PreparedData linear = read("cls_dl4j_toy", Asked.of("linear_data_train.csv", "A"));
		assertSplit(linear, 600, 200, 200);
		assertInput(linear.encoding().inputs().getFirst(), "B", 0.4960826949489512, 0.21896328381406654);
		assertEquals(List.of(new ClassCount("0", 302, 100, 98), new ClassCount("1", 298, 100, 102)),
				linear.report().classes());
		PreparedData moon = read("cls_dl4j_toy", Asked.of("moon_data_train.csv", "A"));
		assertEquals(List.of(new ClassCount("0", 593, 195, 212), new ClassCount("1", 607, 205, 188)),
				moon.report().classes());
		assertFirstValidationRow(moon, 0.13653345, 1.22334778);
		assertEquals(0, moon.data().validation().outputs()[0]);
		PreparedData saturn = read("cls_dl4j_toy", Asked.of("saturn_data_train.csv", "A"));
		assertEquals(List.of(new ClassCount("0", 138, 44, 54), new ClassCount("1", 162, 56, 46)),
				saturn.report().classes());
		assertInput(saturn.encoding().inputs().getLast(), "C", -0.3724195618182815, 5.318303736773747);
	}
}
