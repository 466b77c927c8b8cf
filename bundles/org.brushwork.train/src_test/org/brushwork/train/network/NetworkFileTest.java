package org.brushwork.train.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.table.CsvOptions.Header;
import org.brushwork.train.network.DataSource.Missing;
import org.brushwork.train.network.NetworkException.Allowed;
import org.brushwork.train.network.NetworkException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFileTest {

	private static final String BY_HAND = """
			{
			  "brushwork": "network",
			  "version": 1,
			  "note": "of the seminar",
			  "data": {
			    "file": "prices.csv",
			    "separator": ";",
			    "header": "first_row",
			    "inputs": ["spot", "strike"],
			    "outputs": ["price"],
			    "task": "regression",
			    "missing": "drop",
			    "standardize_inputs": false,
			    "standardize_outputs": true,
			    "split": {"validation": 0.10, "test": 0.3, "seed": 7, "stratified": true}
			  },
			  "architecture": {
			    "hidden": [
			      {"nodes": 100, "activation": "leaky_relu", "batch_norm": true, "dropout": 0.25, "color": "red"},
			      {"nodes": 60}
			    ],
			    "output": "softplus",
			    "initialization": "he_normal"
			  },
			  "training": {
			    "epochs": 12,
			    "batch_size": 32,
			    "loss": "huber",
			    "optimizer": {"kind": "adam", "lr": 0.001, "beta_1": 0.9, "beta1": 0.8},
			    "schedule": {"kind": "step", "factor": 0.5, "every": 5, "warmup": 2},
			    "early_stopping": {"patience": 4, "least": 1e-4, "restores_best": false},
			    "clipping": {"kind": "norm", "threshold": 5},
			    "l1": 1e-5,
			    "l2": 1e-6,
			    "seed": 42
			  }
			}
			""";

	private final Path folder;

	NetworkFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aFileByHandIsReadMemberByMember() throws NetworkException {
		Network network = NetworkFile.parse(BY_HAND).network();
		DataSource data = new DataSource("prices.csv", Optional.of(';'), Header.FIRST_ROW, List.of("spot", "strike"),
				List.of("price"), Optional.of(Task.REGRESSION), Missing.DROP, false, true, new Split(0.1, 0.3, 7));
		Architecture architecture = new Architecture(
				List.of(new HiddenLayer(100, Activation.LEAKY_RELU, true, 0.25), HiddenLayer.USUAL.withNodes(60)),
				Optional.of(Activation.SOFTPLUS), Initialization.HE_NORMAL);
		TrainingParameters training = new TrainingParameters(12, 32, Optional.of(Loss.HUBER),
				Optimizer.of(OptimizerKind.ADAM).with("lr", 0.001).with("beta_1", 0.9),
				new Schedule(Schedule.Kind.STEP, 0.5, 5, 2), Optional.of(new EarlyStopping(4, 1e-4, false)),
				new Clipping(Clipping.Kind.NORM, 5), 1e-5, 1e-6, 42);
		assertEquals(new Network(data, architecture, training), network);
	}

	@Test
	void whatIsLeftOutHasUsualValues() throws NetworkException {
		assertEquals(Network.of("a.csv", List.of("y")),
				NetworkFile.parse("{\"brushwork\": \"network\", \"data\": {\"file\": \"a.csv\", \"outputs\": [\"y\"]}}")
						.network());
		assertEquals(Network.of("", List.of()),
				NetworkFile.parse("{\"brushwork\": \"network\", \"training\": null}").network());
	}

	@Test
	void everyNetworkIsReadAsItWasWritten() throws NetworkException {
		RandomNetworks random = new RandomNetworks(1);
		for (int i = 0; i < 500; i++) {
			Network network = random.next();
			NetworkDocument read = NetworkFile.parse(NetworkFile.text(network));
			assertEquals(network, read.network());
			assertEquals(List.of(), read.unknown());
		}
	}

	@Test
	void aTextIsWhatPeopleWouldWrite() {
		Network network = Network.of("a.csv", List.of("y"));
		String text = NetworkFile.text(network.withTraining(network.training().withL2(1e-7).withOptimizer(
				Optimizer.of(OptimizerKind.SGD).with("lr", 0.0005).with("nesterov", 1))));
		assertTrue(text.startsWith("{\n  \"brushwork\": \"network\",\n  \"version\": 1,\n"), text);
		assertTrue(text.contains("\"nesterov\": true"), text);
		assertTrue(text.contains("\"lr\": 0.0005"), text);
		assertTrue(text.contains("\"dropout\": 0\n"), text);
		assertTrue(text.contains("\"activation\": \"relu\""), text);
		assertTrue(text.contains("\"l2\": 1E-7"), text);
		assertTrue(text.endsWith("}\n"), text);
	}

	@Test
	void anUnchangedDocumentStaysAsItWasWritten() throws NetworkException {
		NetworkDocument document = NetworkFile.parse(BY_HAND);
		assertEquals(JsonParser.parseString(BY_HAND), JsonParser.parseString(document.text()));
		assertEquals(JsonParser.parseString(BY_HAND), JsonParser.parseString(document.with(document.network()).text()));
		assertTrue(document.text().contains("0.10"), "as it was written");
	}

	@Test
	void unknownMembersOfEveryLevelAreKeptWhenAllElseChanges() throws NetworkException {
		JsonObject full = JsonParser.parseString(NetworkFile.text(new RandomNetworks(3).next().withArchitecture(
				Architecture.USUAL))).getAsJsonObject();
		full.getAsJsonObject("training").add("early_stopping", JsonParser.parseString("{\"patience\": 3}"));
		int objects = addUnknown(full);
		assertEquals(11, objects, "the whole, data, split, architecture, two layers, training, four of its own");
		NetworkDocument document = NetworkFile.parse(full.toString());
		assertEquals(objects, document.unknown().size());
		RandomNetworks random = new RandomNetworks(4);
		for (int i = 0; i < 200; i++) {
			Network next = random.next();
			Network changed = next.withArchitecture(next.architecture().withHidden(List.of(
					new HiddenLayer(i, Activation.TANH, true, 0.5), new HiddenLayer(i + 1, Activation.ELU, false, 0))));
			changed = changed.withTraining(changed.training().withEarlyStopping(Optional.of(EarlyStopping.USUAL)));
			NetworkDocument written = NetworkFile.parse(document.with(changed).text());
			assertEquals(changed, written.network());
			assertEquals(document.unknown(), written.unknown());
		}
	}

	private static int addUnknown(JsonElement element) {
		int objects = 0;
		if (element instanceof JsonObject object) {
			for (String name : new ArrayList<>(object.keySet())) {
				objects += addUnknown(object.get(name));
			}
			object.addProperty("later", objects);
			objects++;
		} else if (element instanceof JsonArray array) {
			for (JsonElement each : array) {
				objects += addUnknown(each);
			}
		}
		return objects;
	}

	@Test
	void anyChangeOfAnyDocumentIsReadAsTheChangedNetwork() throws NetworkException {
		RandomNetworks random = new RandomNetworks(2);
		NetworkDocument document = NetworkFile.parse(BY_HAND);
		for (int i = 0; i < 1000; i++) {
			Network changed = random.next();
			document = NetworkFile.parse(document.with(changed).text());
			assertEquals(changed, document.network());
			if (i % 10 == 0) {
				document = NetworkFile.parse("{\"brushwork\": \"network\", \"training\": {\"schedule\": {\"kind\":"
						+ " \"step\"}, \"optimizer\": {\"momentum\": 0.7}}}");
			}
		}
	}

	@Test
	void whatIsLeftOutAndDoesNotChangeStaysOut() throws NetworkException {
		NetworkDocument document = NetworkFile.parse("{\"brushwork\": \"network\", \"data\": {\"file\": \"a.csv\"}}");
		Network network = document.network();
		assertEquals(JsonParser.parseString(
				"{\"brushwork\": \"network\", \"data\": {\"file\": \"b.csv\"}, \"training\": {\"epochs\": 3}}"),
				JsonParser.parseString(document.with(network.withData(network.data().withFile("b.csv"))
						.withTraining(network.training().withEpochs(3))).text()));
	}

	@Test
	void aRemovedLayerTakesItsUnknownMembersAndLeavesThoseOfOthers() throws NetworkException {
		NetworkDocument document = NetworkFile.parse("{\"brushwork\": \"network\", \"architecture\": {\"hidden\": ["
				+ "{\"nodes\": 1, \"a\": 1}, {\"nodes\": 2, \"b\": 2}, {\"nodes\": 3, \"c\": 3}]}}");
		Architecture before = document.network().architecture();
		List<HiddenLayer> layers = List.of(before.hidden().get(0), before.hidden().get(2));
		assertEquals(List.of("architecture.hidden[0].a", "architecture.hidden[1].c"),
				document.with(document.network().withArchitecture(before.withHidden(layers))).unknown());
	}

	@Test
	void mistypedNamesAreTold() throws NetworkException {
		assertEquals(List.of("data.split.stratified", "architecture.hidden[0].color", "training.optimizer.beta1",
				"note"), NetworkFile.parse(BY_HAND).unknown());
	}

	@Test
	void filesAreWrittenWholeAndReadAgain() throws IOException, NetworkException {
		Path file = folder.resolve("a.network");
		NetworkFile.write(file, NetworkFile.parse(BY_HAND));
		assertEquals(NetworkFile.parse(BY_HAND).network(), NetworkFile.read(file).network());
	}

	@Test
	void aLaterVersionIsRefusedAndTheFileUntouched() throws IOException {
		Path file = folder.resolve("later.network");
		String later = BY_HAND.replace("\"version\": 1", "\"version\": 2");
		Files.writeString(file, later);
		NetworkException refused = assertThrows(NetworkException.class, () -> NetworkFile.read(file));
		assertEquals(Problem.LATER_VERSION, refused.problem());
		assertEquals("2", refused.detail());
		assertEquals(later, Files.readString(file));
	}

	@Test
	void filesThatAreNoneAreNamedAsWhatTheyAre() throws IOException {
		assertProblem(Problem.MISSING, folder.resolve("none.network"));
		assertProblem(Problem.UNREADABLE, folder);
		assertProblem(Problem.UNREADABLE, Files.write(folder.resolve("bytes"), new byte[] { '{', (byte) 0xff }));
		assertProblem(Problem.TOO_LARGE, Files.write(folder.resolve("large"), new byte[17_000_000]));
		assertProblem(Problem.NOT_JSON, Files.writeString(folder.resolve("empty"), ""));
		assertProblem(Problem.NOT_A_NETWORK, Files.writeString(folder.resolve("list"), "[]"));
		assertProblem(Problem.NOT_A_NETWORK, Files.writeString(folder.resolve("other"), "{\"brushwork\": \"log\"}"));
	}

	private static void assertProblem(Problem expected, Path file) {
		assertEquals(expected, assertThrows(NetworkException.class, () -> NetworkFile.read(file)).problem());
	}

	@Test
	void brokenJsonIsNamedWithLineAndColumn() {
		NetworkException missingComma = assertThrows(NetworkException.class,
				() -> NetworkFile.parse("{\n  \"brushwork\": \"network\"\n  \"version\": 1\n}"));
		assertEquals(Problem.NOT_JSON, missingComma.problem());
		assertEquals(3, missingComma.line());
		assertTrue(missingComma.column() > 1 && missingComma.column() < 5, missingComma.getMessage());
		for (String broken : List.of("{\"a\": }", "{\"a\": nope}", "{} {}", "{\"a\": 1", "{'a': 1}", "{\"a\": NaN}",
				"// note\n{}", "[".repeat(10_000))) {
			assertEquals(Problem.NOT_JSON,
					assertThrows(NetworkException.class, () -> NetworkFile.parse(broken)).problem(), broken);
		}
	}

	@Test
	void badValuesNameTheirPathAndWhatIsAllowed() {
		Allowed activations = assertBad("architecture.hidden[1].activation", "\"rleu\"", Allowed.Kind.ONE_OF);
		assertEquals(List.of("linear", "relu", "leaky_relu", "elu"), activations.words().subList(0, 4));
		assertBad("version", "0", Allowed.Kind.WHOLE_NUMBER);
		assertBad("version", "\"1\"", Allowed.Kind.WHOLE_NUMBER);
		assertBad("data", "[]", Allowed.Kind.OBJECT);
		assertBad("data.file", "1", Allowed.Kind.TEXT);
		assertBad("data.separator", "\"ab\"", Allowed.Kind.CHARACTER);
		assertBad("data.header", "true", Allowed.Kind.ONE_OF);
		assertBad("data.inputs", "\"a\"", Allowed.Kind.LIST);
		assertBad("data.inputs[1]", "{}", Allowed.Kind.TEXT);
		assertBad("data.standardize_inputs", "\"yes\"", Allowed.Kind.FLAG);
		assertBad("data.split.test", "\"0.1\"", Allowed.Kind.NUMBER);
		assertBad("architecture.hidden", "{}", Allowed.Kind.LIST);
		assertBad("architecture.hidden[0]", "64", Allowed.Kind.OBJECT);
		assertBad("training.epochs", "1.5", Allowed.Kind.WHOLE_NUMBER);
		assertBad("training.optimizer.kind", "\"adma\"", Allowed.Kind.ONE_OF);
		assertBad("training.optimizer.beta_1", "true", Allowed.Kind.NUMBER);
		assertBad("training.schedule.every", "[]", Allowed.Kind.WHOLE_NUMBER);
		assertBad("training.early_stopping", "5", Allowed.Kind.OBJECT);
		assertBad("training.clipping.threshold", "{}", Allowed.Kind.NUMBER);
		assertBad("training.seed", "99999999999999999999", Allowed.Kind.WHOLE_NUMBER);
		Allowed epochs = assertBad("training.epochs", "3000000000", Allowed.Kind.WHOLE_NUMBER);
		assertEquals(Integer.MAX_VALUE, epochs.most());
	}

	private static Allowed assertBad(String path, String value, Allowed.Kind kind) {
		JsonObject json = JsonParser.parseString(BY_HAND).getAsJsonObject();
		JsonPath.of(path).set(json, JsonParser.parseString(value));
		NetworkException bad = assertThrows(NetworkException.class, () -> NetworkFile.parse(json.toString()), path);
		assertEquals(Problem.BAD_VALUE, bad.problem());
		assertEquals(path, bad.path());
		assertEquals(value, bad.detail());
		assertEquals(kind, bad.allowed().kind());
		return bad.allowed();
	}

	@Test
	void wordsMayBeWrittenInOtherWays() throws NetworkException {
		Network network = NetworkFile.parse("\uFEFF" + BY_HAND.replace("leaky_relu", "Leaky-ReLU")
				.replace("\"huber\"", "\"Huber\"").replace("\";\"", "\"tab\"")).network();
		assertEquals(NetworkFile.parse(BY_HAND).network().architecture(), network.architecture());
		assertEquals(Optional.of(Loss.HUBER), network.training().loss());
		assertEquals(Optional.of('\t'), network.data().separator());
	}

	@Test
	void dataIsNamedRelativeToTheFile() throws NetworkException {
		Path file = folder.resolve("networks/a.network");
		Path data = folder.resolve("data/b c.csv");
		assertEquals("../data/b c.csv", NetworkFile.name(file, data));
		assertEquals("b.csv", NetworkFile.name(file, file.resolveSibling("b.csv")));
		Network network = Network.of(NetworkFile.name(file, data), List.of("y"));
		assertEquals(data, NetworkFile.data(file, network));
		assertEquals(data, NetworkFile.data(file, network.withData(network.data().withFile(data.toString()))));
		NetworkException bad = assertThrows(NetworkException.class,
				() -> NetworkFile.data(file, Network.of("a\0b", List.of())));
		assertEquals("data.file", bad.path());
	}

	@Test
	void numbersThatJsonCannotHaveAreRefusedWhenWritten() {
		Network network = Network.of("a.csv", List.of("y"));
		NetworkDocument document = NetworkDocument.of(network.withTraining(network.training().withL1(Double.NaN)));
		assertThrows(IllegalArgumentException.class, document::text);
		assertFalse(document.with(network).text().contains("NaN"));
	}
}
