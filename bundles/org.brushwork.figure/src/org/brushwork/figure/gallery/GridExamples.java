package org.brushwork.figure.gallery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.brushwork.figure.calendar.CalendarFigure;
import org.brushwork.figure.calendar.DayCounts;
import org.brushwork.figure.calendar.WeekHoursFigure;
import org.brushwork.figure.ridge.Ridge;
import org.brushwork.figure.ridge.RidgelineFigure;

/** Distributions and counts over time. */
final class GridExamples {

	private GridExamples() {
		// functions only
	}

	static RidgelineFigure ridgeline() {
		List<Ridge> epochs = IntStream.rangeClosed(1, 20).mapToObj(epoch -> {
			double width = 0.15 + 0.03 * epoch;
			double[] counts = IntStream.range(0, 60).mapToDouble(bin -> (bin + 0.5) / 20 - 1.5)
					.map(x -> Math.exp(-x * x / (2 * width * width)) / width
							+ epoch / 20.0 * Math.exp(-(x - 0.8) * (x - 0.8) / 0.02)).toArray();
			return new Ridge(epoch, -1.5, 1.5, counts);
		}).toList();
		return new RidgelineFigure("weight", "epoch", epochs);
	}

	static CalendarFigure calendar() {
		Random random = new Random(29);
		LocalDate first = LocalDate.of(2021, 3, 1);
		double[] orders = IntStream.range(0, 1_300).mapToDouble(day -> {
			boolean weekend = first.plusDays(day).getDayOfWeek().getValue() > 5;
			return Math.rint((weekend ? 20 : 70) + 25 * Math.sin(day / 58.0) + day / 40 + 9 * random.nextGaussian());
		}).map(count -> Math.max(0, count)).toArray();
		Arrays.fill(orders, 500, 520, Double.NaN); // nothing is known of these days
		return new CalendarFigure(new DayCounts(first, orders));
	}

	static WeekHoursFigure weekHours() {
		double[][] requests = new double[7][24];
		for (int day = 0; day < 7; day++) {
			for (int hour = 0; hour < 24; hour++) {
				double noon = Math.exp(-Math.pow(hour - 12, 2) / 18);
				double evening = Math.exp(-Math.pow(hour - 20, 2) / 6);
				requests[day][hour] = Math.rint(
						day < 5 ? (940 - 60 * day) * noon + (300 + 90 * day) * evening : 400 * noon + 900 * evening);
			}
		}
		return new WeekHoursFigure(requests);
	}
}
