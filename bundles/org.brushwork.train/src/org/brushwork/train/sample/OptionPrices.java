package org.brushwork.train.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.brushwork.core.file.WholeFile;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.train.network.Activation;
import org.brushwork.train.network.Architecture;
import org.brushwork.train.network.HiddenLayer;
import org.brushwork.train.network.Network;
import org.brushwork.train.network.NetworkDocument;
import org.brushwork.train.network.NetworkFile;
import org.brushwork.train.network.Optimizer;
import org.brushwork.train.network.OptimizerKind;
import org.brushwork.train.network.TrainingParameters;

/**
 * Prices of made-up options to buy a share, by {@link BlackScholes} and without noise: a function of four inputs that a
 * network can learn as well as it likes. The rate is 0.
 */
public final class OptionPrices {

	/** The name of the file of prices. */
	public static final String PRICES = "prices.csv";

	/** The name of the file of a network that learns them. */
	public static final String NETWORK = "prices.network";

	/** What is to be learned. */
	public static final String OUTPUT = "price";

	/** S is the share's price, T are years, sigma is the volatility, and moneyness is the strike over S. */
	public static final List<String> INPUTS = List.of("S", "T", "sigma", "moneyness");

	private static final int NODES = 64;
	private static final int EPOCHS = 40;
	private static final double LEARNING_RATE = 0.002;
	private static final int REPORT_EVERY = 1 << 12;
	private static final double CENTS = 100;
	private static final double FOURTH = 1e4;
	private static final double SIXTH = 1e6;

	private OptionPrices() {
		// functions only
	}

	/**
	 * Writes both files into a folder that is there, each whole or not at all; progress is in rows.
	 *
	 * @throws IOException        if they cannot be written
	 * @throws CancelledException if the progress was cancelled; there is no network then
	 */
	public static void write(PriceSpec spec, Path folder, Progress progress) throws IOException, CancelledException {
		WholeFile.<CancelledException> write(folder.resolve(PRICES), out -> writeCsv(spec, out, progress));
		NetworkFile.write(folder.resolve(NETWORK), NetworkDocument.of(network(spec.seed())));
	}

	/** A network that learns them from {@link #PRICES} beside it: R2 above 0.995 of ten thousand rows. */
	public static Network network(long seed) {
		HiddenLayer layer = new HiddenLayer(NODES, Activation.TANH, false, 0);
		Network network = Network.of(PRICES, List.of(OUTPUT));
		return network.withData(network.data().withInputs(INPUTS))
				.withArchitecture(Architecture.USUAL.withHidden(List.of(layer, layer)))
				.withTraining(TrainingParameters.USUAL.withEpochs(EPOCHS).withSeed(seed).withOptimizer(
						Optimizer.of(OptimizerKind.ADAM).with(OptimizerKind.LEARNING_RATE, LEARNING_RATE)));
	}

	/** Writes the rows; the stream stays open. */
	static void writeCsv(PriceSpec spec, OutputStream out, Progress progress) throws IOException, CancelledException {
		SplittableRandom random = new SplittableRandom(spec.seed());
		Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.US_ASCII), 1 << 16);
		csv.write(OUTPUT + "," + String.join(",", INPUTS) + "\n");
		StringBuilder line = new StringBuilder();
		for (int row = 0; row < spec.rows(); row++) {
			if (row % REPORT_EVERY == 0) {
				progress.report(row, spec.rows());
				progress.checkCancelled();
			}
			line.setLength(0);
			append(random, line);
			csv.append(line);
		}
		csv.flush();
	}

	/** The price is that of the numbers as they are written. */
	private static void append(SplittableRandom random, StringBuilder line) {
		double spot = between(random, 70, 130, CENTS);
		double years = between(random, 0.01, 2, FOURTH);
		double volatility = between(random, 0.01, 0.6, FOURTH);
		double moneyness = between(random, 0.2, 2, FOURTH);
		double price = new BlackScholes(spot, spot * moneyness, years, 0, volatility).call();
		line.append(rounded(price, SIXTH)).append(',').append(spot).append(',').append(years).append(',')
				.append(volatility).append(',').append(moneyness).append('\n');
	}

	private static double between(SplittableRandom random, double least, double most, double steps) {
		return rounded(random.nextDouble(least, most), steps);
	}

	private static double rounded(double value, double steps) {
		return Math.round(value * steps) / steps;
	}
}
