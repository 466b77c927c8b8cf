package org.brushwork.figure.gallery;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.figure.color.SeriesColor;
import org.brushwork.figure.scale.CategoryAxis;
import org.brushwork.figure.scale.NumberAxis;
import org.brushwork.figure.xy.ErrorBarLayer;
import org.brushwork.figure.xy.LineLayer;
import org.brushwork.figure.xy.LineLayer.Course;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.Points;
import org.brushwork.figure.xy.ReferenceLine;
import org.brushwork.figure.xy.Values;
import org.brushwork.figure.xy.XYFigure;

/** Points, and a chart without any. */
final class PointExamples {

	private PointExamples() {
		// functions only
	}

	static XYFigure scatter() {
		Random random = new Random(11);
		int[] kinds = IntStream.range(0, 240).map(i -> i % 3).toArray();
		double[] lengths = IntStream.of(kinds).mapToDouble(kind -> 4 + 1.4 * kind + 0.5 * random.nextGaussian()).toArray();
		double[] widths = IntStream.range(0, 240)
				.mapToDouble(i -> (kinds[i] == 0 ? 3.4 : 1.2) + 0.3 * lengths[i] + 0.25 * random.nextGaussian()).toArray();
		Points flowers = new Points(lengths, widths, kinds, List.of("meadow", "forest", "shore"));
		return new XYFigure(NumberAxis.of("petal length (cm)"), NumberAxis.of("petal width (cm)"))
				.with(new PointLayer("", flowers));
	}

	static XYFigure selection() {
		Random random = new Random(12);
		double[] prices = IntStream.range(0, 500).mapToDouble(i -> 40 + 9 * random.nextGaussian()).toArray();
		double[] sold = IntStream.range(0, 500).mapToDouble(i -> 900 - 12 * prices[i] + 80 * random.nextGaussian()).toArray();
		BitSet dear = new BitSet();
		IntStream.range(0, 500).filter(i -> prices[i] > 50).forEach(dear::set);
		PointLayer layer = new PointLayer("", Points.of("article", prices, sold));
		layer.setSelected(RowSelection.of(dear)); // the others step back
		return new XYFigure(NumberAxis.of("price (EUR)"), NumberAxis.of("sold")).with(layer);
	}

	static XYFigure density() {
		int count = 200_000;
		Random random = new Random(13);
		int[] kinds = IntStream.range(0, count).map(i -> i % 3).toArray();
		double[] xs = IntStream.of(kinds).mapToDouble(kind -> 2.4 * kind + random.nextGaussian()).toArray();
		double[] ys = IntStream.range(0, count)
				.mapToDouble(i -> Math.sin(xs[i]) + (kinds[i] == 1 ? 2.5 : 0) + 0.8 * random.nextGaussian()).toArray();
		return new XYFigure(NumberAxis.of("first component"), NumberAxis.of("second component"))
				.with(new PointLayer("", new Points(xs, ys, kinds, List.of("cat", "dog", "horse"))));
	}

	static XYFigure errorBars() {
		List<String> features = List.of("age", "income", "tenure", "visits", "distance");
		double[] lower = { 0.5, -0.7, -0.2, 0.9, -1.2 };
		double[] upper = { 1.1, -0.1, 0.4, 1.9, -0.6 };
		return new XYFigure(new CategoryAxis("", features), NumberAxis.of("coefficient"))
				.with(new ErrorBarLayer("95 % interval", SeriesColor.of(0), Values.of(0.8, -0.4, 0.1, 1.4, -0.9), lower, upper))
				.with(ReferenceLine.horizontal("", 0));
	}

	static XYFigure empty() {
		return new XYFigure(NumberAxis.of("epoch"), NumberAxis.of("loss")).titled("Loss")
				.sayingWhenEmpty("Training has not started")
				.with(new LineLayer("loss", SeriesColor.of(0), Course.STRAIGHT, Values.of()));
	}
}
