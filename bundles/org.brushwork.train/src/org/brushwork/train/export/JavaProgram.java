package org.brushwork.train.export;

import java.util.List;

/** The Java program that is filled in. */
final class JavaProgram {

	static final List<String> IMPORTS = List.of("java.io.IOException", "java.io.InputStream",
			"java.nio.charset.Charset", "java.nio.file.Files", "java.nio.file.Path", "java.util.ArrayList",
			"java.util.Arrays", "java.util.HashMap", "java.util.List", "java.util.Locale", "java.util.Map",
			"java.util.Random", "java.util.Set", "java.util.stream.IntStream",
			"org.deeplearning4j.nn.conf.MultiLayerConfiguration", "org.deeplearning4j.nn.conf.NeuralNetConfiguration",
			"org.deeplearning4j.nn.conf.layers.OutputLayer", "org.deeplearning4j.nn.multilayer.MultiLayerNetwork",
			"org.nd4j.linalg.api.buffer.DataType", "org.nd4j.linalg.api.ndarray.INDArray",
			"org.nd4j.linalg.dataset.DataSet", "org.nd4j.linalg.factory.Nd4j");

	static final String RAW = "@SuppressWarnings(\"unchecked\") // DL4J's regularization() returns a raw builder";

	static final String BEST = """
			INDArray best = net.params().dup();
			double bestLoss = Double.POSITIVE_INFINITY;
			int waited = 0;
			""";

	static final String STOP = """
			if (<watched> < bestLoss - <least>) {
				bestLoss = <watched>;
				best = net.params().dup();
				waited = 0;
			} else if (++waited >= <patience>) {
				break;
			}
			""";

	static final String LEARNING_RATE = """

			/** The learning rate in an epoch, 0 for the first, when so many steps are done. */
			static double learningRate(int epoch, long step) {
				<statements>
			}
			""";

	static final String TEXT = """
			<imports>

			/**
			 * Trains a network on <fileComment>.
			 * <p>
			 * Exported by Brushwork. It needs deeplearning4j-nn and nd4j-native 1.0.0-M2.1 on the class path. Networks of this
			 * size train fastest on one thread: set OMP_NUM_THREADS=1.
			 */
			public final class <class> {

				static final Path FILE = Path.of(<file>);
				static final char SEPARATOR = '<separator>';
				static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", "null", "?");
				static final long SEED = <seed>;
				static final int EPOCHS = <epochs>;
				static final int BATCH = <batch>;

				public static void main(String[] arguments) throws IOException {
					List<String[]> rows = read().stream().filter(<class>::isUsed).toList();
					if (rows.size() != <rows>) {
						System.err.println("The file has changed: it had <rows> rows that can be used, now " + rows.size());
					}
					int[] shuffled = shuffled(rows.size(), <splitSeed>L);
					int test = (int) Math.round(<test> * rows.size());
					int validation = (int) Math.round(<validation> * rows.size());
					DataSet tested = data(rows, part(shuffled, 0, test));
					DataSet validated = data(rows, part(shuffled, test, test + validation));
					int[] training = part(shuffled, test + validation, rows.size());

					MultiLayerNetwork net = new MultiLayerNetwork(configuration());
					net.init();
					float[][] inputs = IntStream.of(training).mapToObj(row -> inputs(rows.get(row))).toArray(float[][]::new);
					float[][] outputs = IntStream.of(training).mapToObj(row -> outputs(rows.get(row))).toArray(float[][]::new);
					int size = Math.min(BATCH, training.length);
					<step>
					<beforeEpochs>
					for (int epoch = 0; epoch < EPOCHS; epoch++) {
						Nd4j.getRandom().setSeed(SEED + epoch);
						int[] order = shuffled(training.length, SEED + epoch);
						double loss = 0;
						for (int from = 0; from < order.length; from += size) {
							int[] batch = Arrays.copyOfRange(order, from, Math.min(order.length, from + size));
							<setRate>
							net.fit(batch(inputs, batch), batch(outputs, batch));
							loss += net.score() * batch.length;
							<countStep>
						}
						double validationLoss = validated == null ? Double.NaN : net.score(validated, false);
						System.out.println("epoch " + (epoch + 1) + ": loss " + loss / training.length + ", validation loss "
								+ validationLoss);
						<afterEpoch>
					}
					<afterEpochs>
					if (tested != null) {
						System.out.println("test loss " + net.score(tested, false));
					}
				}

				<raw>
				static MultiLayerConfiguration configuration() {
					<configuration>
				}
				<learningRate>

				/** What the network takes for a row of the table. */
				static float[] inputs(String[] cells) {
					Row row = new Row(cells, <inputCount>);
					<inputs>
					return row.values;
				}

				/** What it is to give. */
				static float[] outputs(String[] cells) {
					Row row = new Row(cells, <width>);
					<outputs>
					return row.values;
				}

				/** Cells as they become numbers, one after the other. */
				static final class Row {

					final String[] cells;
					final float[] values;
					int count;

					Row(String[] cells, int width) {
						this.cells = cells;
						values = new float[width];
					}

					/** A number, standardised; fill stands for one that is missing. */
					void number(int column, double mean, double deviation, double fill) {
						double value = isMissing(cells[column]) ? fill : parse(cells[column]);
						values[count++] = (float) ((value - mean) / deviation);
					}

					/** As many values as names: 1 for that of the cell, else 0. */
					void oneOf(int column, boolean numbers, String... names) {
						int index = index(cells[column], numbers, names);
						if (index >= 0) {
							values[count + index] = 1;
						}
						count += names.length;
					}

					/** The index of the name of the cell. */
					void which(int column, boolean numbers, String... names) {
						values[count++] = index(cells[column], numbers, names);
					}

					private static int index(String cell, boolean numbers, String[] names) {
						for (int index = 0; index < names.length; index++) {
							boolean empty = isMissing(cell) || names[index].isEmpty();
							if (empty ? isMissing(cell) && names[index].isEmpty()
									: numbers ? parse(cell) == Double.parseDouble(names[index]) : cell.equals(names[index])) {
								return index;
							}
						}
						return -1;
					}
				}

				static boolean isUsed(String[] cells) {
					return <needed>;
				}

				static boolean isMissing(String cell) {
					return MISSING.contains(cell.toLowerCase(Locale.ROOT));
				}

				static double parse(String cell) {
					return Double.parseDouble(<decimal>);
				}

				/** Numbers below a count in an order of chance. */
				static int[] shuffled(int count, long seed) {
					Random random = new Random(seed);
					int[] order = IntStream.range(0, count).toArray();
					for (int i = count; i > 1; i--) {
						int other = random.nextInt(i);
						int last = order[i - 1];
						order[i - 1] = order[other];
						order[other] = last;
					}
					return order;
				}

				/** Some of the rows, in the order of the table. */
				static int[] part(int[] shuffled, int from, int to) {
					int[] part = Arrays.copyOfRange(shuffled, from, to);
					Arrays.sort(part);
					return part;
				}

				/** Rows as the network takes them; null for none. */
				static DataSet data(List<String[]> rows, int[] part) {
					if (part.length == 0) {
						return null;
					}
					float[][] inputs = IntStream.of(part).mapToObj(row -> inputs(rows.get(row))).toArray(float[][]::new);
					float[][] outputs = IntStream.of(part).mapToObj(row -> outputs(rows.get(row))).toArray(float[][]::new);
					return new DataSet(Nd4j.create(inputs), Nd4j.create(outputs));
				}

				static INDArray batch(float[][] rows, int[] order) {
					return Nd4j.create(IntStream.of(order).mapToObj(row -> rows[row]).toArray(float[][]::new));
				}

				/** The rows of the table without names; those with more or fewer cells than most are left out. */
				static List<String[]> read() throws IOException {
					String text;
					try (InputStream in = <open>) {
						text = new String(in.readAllBytes(), Charset.forName(<charset>));
					}
					List<String[]> table = split(text.startsWith("\\uFEFF") ? text.substring(1) : text);
					<header>
					Map<Integer, Integer> counts = new HashMap<>();
					table.forEach(row -> counts.merge(row.length, 1, Integer::sum));
					int width = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
					table.removeIf(row -> row.length != width);
					return table;
				}

				/** Cells may stand in double quotes, and a quote within these is doubled. */
				static List<String[]> split(String text) {
					List<String[]> table = new ArrayList<>();
					List<String> row = new ArrayList<>();
					StringBuilder cell = new StringBuilder();
					boolean quoted = false;
					for (int i = 0; i <= text.length(); i++) {
						char c = i < text.length() ? text.charAt(i) : '\\n';
						if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
							cell.append(c);
							i++;
						} else if (c == '"' && (quoted || cell.toString().isBlank())) {
							quoted = !quoted;
						} else if (quoted && i < text.length()) {
							cell.append(c);
						} else if (c == SEPARATOR || c == '\\n' || c == '\\r') {
							row.add(cell.toString().strip());
							cell.setLength(0);
							if (c != SEPARATOR) {
								if (row.size() > 1 || !row.getFirst().isEmpty()) {
									table.add(row.toArray(new String[0]));
								}
								row.clear();
							}
						} else {
							cell.append(c);
						}
					}
					return table;
				}
				<nested>
			}
			""";

	private JavaProgram() {
		// texts only
	}
}
