package org.brushwork.train.network;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.brushwork.core.table.CsvOptions.Header;
import org.brushwork.train.network.DataSource.Missing;

/** Networks of all kinds, by chance. */
final class RandomNetworks {

	private final Random random;

	RandomNetworks(long seed) {
		random = new Random(seed);
	}

	Network next() {
		return new Network(data(), architecture(), training());
	}

	private DataSource data() {
		return new DataSource(one("a.csv", "../data/b c.csv", "\u00e4.csv"), maybe(() -> one(';', ',', '\t', '|')),
				of(Header.class), names(), names(), maybe(() -> of(Task.class)), of(Missing.class),
				random.nextBoolean(), random.nextBoolean(),
				new Split(random.nextDouble(), one(0.0, 0.2, 1e-9), random.nextLong()));
	}

	private Architecture architecture() {
		List<HiddenLayer> hidden = IntStream.range(0, random.nextInt(4)).mapToObj(i -> new HiddenLayer(
				one(1, 10, 64), of(Activation.class), random.nextBoolean(), one(0.0, 0.1, 0.5, 1.0))).toList();
		return new Architecture(hidden, maybe(() -> of(Activation.class)), of(Initialization.class));
	}

	private TrainingParameters training() {
		Optimizer optimizer = Optimizer.of(of(OptimizerKind.class));
		for (Parameter each : optimizer.kind().parameters()) {
			if (random.nextBoolean()) {
				optimizer = optimizer.with(each.name(),
						each.kind() == Parameter.Kind.FLAG ? random.nextInt(2) : one(0.0, 1e-7, 0.01, 1000.0));
			}
		}
		Schedule schedule = random.nextBoolean() ? Schedule.of(of(Schedule.Kind.class))
				: new Schedule(of(Schedule.Kind.class), one(0.5, 0.01, 1.0), random.nextInt(9), random.nextInt(3));
		return new TrainingParameters(random.nextInt(99), random.nextInt(99), maybe(() -> of(Loss.class)), optimizer,
				schedule,
				maybe(() -> new EarlyStopping(random.nextInt(20), random.nextDouble(), random.nextBoolean())),
				new Clipping(of(Clipping.Kind.class), one(1.0, 0.5)), one(0.0, 1e-4), one(0.0, 0.01),
				random.nextLong());
	}

	private List<String> names() {
		return IntStream.range(0, random.nextInt(3)).mapToObj(i -> one("x", "y", "the \"z\" of ü")).toList();
	}

	private <T> Optional<T> maybe(Supplier<T> supplier) {
		return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
	}

	private <E extends Enum<E>> E of(Class<E> type) {
		return one(type.getEnumConstants());
	}

	@SafeVarargs
	private <T> T one(T... choice) {
		return choice[random.nextInt(choice.length)];
	}
}
