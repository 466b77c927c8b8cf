package org.brushwork.figure.gallery;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.figure.bars.Coefficients;
import org.brushwork.figure.bars.ParallelBarsFigure;
import org.brushwork.figure.matrix.LabelledMatrix;
import org.brushwork.figure.matrix.MatrixFigure;
import org.brushwork.figure.matrix.MatrixSort;
import org.brushwork.figure.triangle.TernaryPoints;
import org.brushwork.figure.triangle.TriangleFigure;

/** What classifiers do. */
final class ClassExamples {

	private ClassExamples() {
		// functions only
	}

	static TriangleFigure triangle() {
		Random random = new Random(17);
		int count = 600;
		int[] actual = IntStream.range(0, count).map(i -> i % 3).toArray();
		double[][] shares = new double[3][count];
		for (int i = 0; i < count; i++) {
			for (int k = 0; k < 3; k++) { // they need not sum to 1
				shares[k][i] = Math.exp((k == actual[i] ? 1.6 : 0) + random.nextGaussian());
			}
		}
		List<String> names = List.of("cat", "dog", "horse");
		return new TriangleFigure(names, new TernaryPoints(shares[0], shares[1], shares[2], actual, names));
	}

	static MatrixFigure confusion() {
		double[][] counts = { { 91, 7, 2 }, { 12, 80, 8 }, { 1, 5, 94 } };
		return new MatrixFigure(LabelledMatrix.confusion(List.of("cat", "dog", "horse"), counts));
	}

	static MatrixFigure largeConfusion() {
		Random random = new Random(19);
		List<String> names = IntStream.range(0, 50).mapToObj(i -> "class " + i).toList();
		double[][] counts = new double[50][50];
		for (int row = 0; row < 50; row++) {
			for (int i = 0; i < 400; i++) { // half of the errors go to a class of the same family
				boolean right = random.nextDouble() < 0.8;
				int column = random.nextBoolean() ? row % 7 + 7 * random.nextInt(7) : random.nextInt(50);
				counts[row][right ? row : column]++;
			}
		}
		MatrixFigure figure = new MatrixFigure(LabelledMatrix.confusion(names, counts));
		figure.setSort(MatrixSort.CLUSTER);
		return figure;
	}

	static ParallelBarsFigure coefficients() {
		Random random = new Random(23);
		List<String> words = List.of("goal", "match", "team", "coach", "season", "election", "minister", "vote", "party",
				"law", "price", "market", "bank", "profit", "share");
		double[][] weights = new double[words.size()][3];
		for (int row = 0; row < words.size(); row++) {
			for (int kind = 0; kind < 3; kind++) {
				weights[row][kind] = (row / 5 == kind ? 1.8 : -0.6) + 0.6 * random.nextGaussian();
			}
		}
		return new ParallelBarsFigure(new Coefficients(words, List.of("sport", "politics", "economy"), weights));
	}
}
