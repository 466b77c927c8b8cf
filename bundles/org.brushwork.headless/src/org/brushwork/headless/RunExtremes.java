package org.brushwork.headless;

import org.brushwork.train.run.Curve;
import org.brushwork.train.run.Series;

/**
 * Where a curve is least and greatest.
 *
 * @param least index of the first least value; -1 if none is a number
 * @param most  index of the first greatest value; -1 likewise
 */
record RunExtremes(int least, int most) {

	static RunExtremes of(Curve curve) {
		Series values = curve.values();
		int least = -1;
		int most = -1;
		for (int i = 0; i < values.size(); i++) {
			double value = values.get(i);
			if (!Double.isNaN(value)) {
				least = least < 0 || value < values.get(least) ? i : least;
				most = most < 0 || value > values.get(most) ? i : most;
			}
		}
		return new RunExtremes(least, most);
	}
}
