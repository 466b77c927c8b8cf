package org.brushwork.train.dl4j.engine;

import org.brushwork.train.network.Optimizer;
import org.nd4j.linalg.learning.config.AMSGrad;
import org.nd4j.linalg.learning.config.AdaGrad;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.RmsProp;
import org.nd4j.linalg.learning.config.Sgd;

/** Optimizers as DL4J has them. Of AdamW this is Adam; its decay of weights is a regularization of the layers. */
final class Updaters {

	private Updaters() {
		// a function only
	}

	/** One with the first learning rate; decay of the rate is the loop's business. */
	static IUpdater of(Optimizer optimizer) {
		double rate = optimizer.value("lr");
		return switch (optimizer.kind()) {
		case SGD -> descent(optimizer, rate);
		case ADAM, ADAMW -> new Adam(rate, optimizer.value("beta_1"), optimizer.value("beta_2"),
				optimizer.value("epsilon"));
		case ADAGRAD -> new AdaGrad(rate, optimizer.value("epsilon"));
		case RMSPROP -> new RmsProp(rate, optimizer.value("rho"), optimizer.value("epsilon"));
		case NADAM -> new KerasNadam(rate, optimizer.value("beta_1"), optimizer.value("beta_2"),
				optimizer.value("epsilon"));
		case AMSGRAD -> new AMSGrad(rate, optimizer.value("beta_1"), optimizer.value("beta_2"),
				optimizer.value("epsilon"));
		};
	}

	private static IUpdater descent(Optimizer optimizer, double rate) {
		double momentum = optimizer.value("momentum");
		if (momentum == 0) {
			return new Sgd(rate);
		}
		return optimizer.value("nesterov") == 1 ? new Nesterovs(rate, momentum) : new Momentum(rate, momentum);
	}
}
