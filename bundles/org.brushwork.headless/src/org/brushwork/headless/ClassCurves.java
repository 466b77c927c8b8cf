package org.brushwork.headless;

import java.util.List;
import java.util.Optional;
import org.brushwork.evaluation.CalibrationCurve;
import org.brushwork.evaluation.CalibrationCurve.Bin;
import org.brushwork.evaluation.CalibrationCurve.Cut;
import org.brushwork.evaluation.PrecisionRecallCurve;
import org.brushwork.evaluation.Predictions;
import org.brushwork.evaluation.RankedScores;
import org.brushwork.evaluation.RocCurve;
import org.brushwork.evaluation.Thresholds;
import org.brushwork.evaluation.Thresholds.Costs;
import org.brushwork.evaluation.Thresholds.Threshold;

/**
 * What is said about the probability of one class.
 *
 * @param auc              the area under its ROC curve
 * @param averagePrecision the area under its precision-recall curve
 * @param calibrationError see {@link CalibrationCurve}
 * @param calibration      in ten bins of equal width
 * @param cheapest         the cheapest threshold, if costs are known
 */
record ClassCurves(double auc, double averagePrecision, double calibrationError, List<Bin> calibration,
		Optional<Threshold> cheapest) {

	private static final int BINS = 10;

	static ClassCurves of(Predictions predictions, int index, Optional<Costs> costs) {
		RankedScores scores = RankedScores.of(predictions, index);
		CalibrationCurve calibration = CalibrationCurve.of(predictions, index, BINS, Cut.UNIFORM);
		return new ClassCurves(RocCurve.of(scores).auc(), PrecisionRecallCurve.of(scores).averagePrecision(),
				calibration.error(), calibration.bins(), costs.map(new Thresholds(scores)::cheapest));
	}
}
