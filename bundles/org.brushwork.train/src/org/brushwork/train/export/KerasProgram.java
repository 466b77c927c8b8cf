package org.brushwork.train.export;

/** The Python program that is filled in. */
final class KerasProgram {

	static final String SCHEDULE = """


			def learning_rate(epoch, step):
			    \"""The learning rate in an epoch, 0 for the first, when so many steps are done.\"""
			    <statements>


			class Schedule(keras.callbacks.Callback):
			    \"""Sets the learning rate before each step.\"""

			    def __init__(self):
			        super().__init__()
			        self.epoch = 0
			        self.step = 0

			    def on_epoch_begin(self, epoch, logs=None):
			        self.epoch = epoch

			    def on_train_batch_begin(self, batch, logs=None):
			        self.model.optimizer.learning_rate = learning_rate(self.epoch, self.step)
			        self.step += 1
			""";

	static final String HARD_SIGMOID = """


			def hard_sigmoid(x):
			    return keras.ops.clip(0.2 * x + 0.5, 0.0, 1.0)
			""";

	static final String TEXT = """
			\"""Trains a network on <fileComment>.

			Exported by Brushwork and NOT RUN HERE: the program was only written. It needs Keras 3, numpy and pandas.
			Columns, standardisation and the split of rows are those of Brushwork; first weights, dropout and the order of
			rows within an epoch are drawn by other random numbers.
			\"""

			import math

			import keras
			import numpy as np
			import pandas as pd

			FILE = <file>
			MISSING = {"", "na", "n/a", "nan", "null", "?"}


			class JavaRandom:
			    \"""The random numbers of java.util.Random, by which Brushwork splits rows.\"""

			    def __init__(self, seed):
			        self.seed = (seed ^ 0x5DEECE66D) & ((1 << 48) - 1)

			    def bits(self, count):
			        self.seed = (self.seed * 0x5DEECE66D + 0xB) & ((1 << 48) - 1)
			        return self.seed >> (48 - count)

			    def below(self, bound):
			        value = self.bits(31)
			        if bound & (bound - 1) == 0:
			            return (bound * value) >> 31
			        while value - value % bound + bound - 1 >= 1 << 31:
			            value = self.bits(31)
			        return value % bound


			def shuffled(count, seed):
			    random = JavaRandom(seed)
			    order = list(range(count))
			    for i in range(count, 1, -1):
			        other = random.below(i)
			        order[i - 1], order[other] = order[other], order[i - 1]
			    return order


			def is_missing(cells):
			    return cells.str.lower().isin(MISSING)


			def number(cells, mean, deviation, fill):
			    \"""Numbers, standardised; fill stands for those that are missing.\"""
			    values = cells.mask(is_missing(cells))<decimal>.astype(float)
			    return ((values.fillna(fill) - mean) / deviation).to_numpy().reshape(-1, 1)


			def index(cells, numbers, names):
			    \"""Where among the names each cell is; -1 for none of them.\"""
			    if numbers:
			        places = {float(name): place for place, name in enumerate(names) if name}
			        found = cells.mask(is_missing(cells))<decimal>.astype(float).map(places)
			    else:
			        found = cells.map({name: place for place, name in enumerate(names) if name})
			    missing = names.index("") if "" in names else -1
			    return found.mask(is_missing(cells), missing).fillna(-1).to_numpy(dtype=int)


			def one_of(cells, numbers, names):
			    \"""As many columns as names: 1 for that of the cell, else 0.\"""
			    return (index(cells, numbers, names).reshape(-1, 1) == np.arange(len(names))).astype(float)


			def which(cells, numbers, names):
			    return index(cells, numbers, names).astype(float).reshape(-1, 1)
			<hardSigmoid>
			<schedule>


			table = pd.read_csv(FILE, sep=<separator>, header=<header>, dtype=str, keep_default_na=False,
			                    encoding=<charset>, on_bad_lines="skip", skipinitialspace=True)
			table = table.apply(lambda column: column.str.strip())
			missing = table.apply(is_missing)
			table = table[~missing<needed>.any(axis=1)].reset_index(drop=True)
			if len(table) != <rows>:
			    print("The file has changed: it had <rows> rows that can be used, now", len(table))

			inputs = np.concatenate([
			    <inputs>
			], axis=1).astype("float32")
			outputs = np.concatenate([
			    <outputs>
			], axis=1).astype("float32")

			order = shuffled(len(table), <splitSeed>)
			test_count = math.floor(<test> * len(table) + 0.5)
			validation_count = math.floor(<validation> * len(table) + 0.5)
			test = sorted(order[:test_count])
			validation = sorted(order[test_count:test_count + validation_count])
			training = sorted(order[test_count + validation_count:])

			keras.utils.set_random_seed(<seed>)
			model = keras.Sequential([
			    keras.Input(shape=(<inputCount>,)),
			    <layers>
			])
			model.compile(
			    optimizer=<optimizer>,
			    loss=<loss>,
			    metrics=[<metric>],
			)
			model.summary()
			model.fit(
			    inputs[training], outputs[training],
			    validation_data=<validationData>,
			    epochs=<epochs>,
			    batch_size=<batch>,
			    callbacks=[<callbacks>],
			)
			<evaluation>
			""";

	private KerasProgram() {
		// texts only
	}
}
