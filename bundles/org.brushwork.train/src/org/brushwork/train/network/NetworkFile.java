package org.brushwork.train.network;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.brushwork.core.file.WholeFile;
import org.brushwork.train.network.NetworkException.Allowed;
import org.brushwork.train.network.NetworkException.Problem;

/** Files that describe networks: JSON that people can read and write; what is left out has usual values. */
public final class NetworkFile {

	/** The version of the form that is written; later ones are refused. */
	public static final int VERSION = 1;

	/** What names of such files end with. */
	public static final String SUFFIX = ".network";

	private static final long MOST_BYTES = 16_000_000;

	private NetworkFile() {
		// functions only
	}

	/**
	 * Reads a file.
	 *
	 * @throws NetworkException if there is none, or it does not describe a network
	 */
	public static NetworkDocument read(Path file) throws NetworkException {
		try {
			long size = Files.size(file);
			if (size > MOST_BYTES) {
				throw new NetworkException(Problem.TOO_LARGE, Long.toString(size));
			}
			return parse(Files.readString(file));
		} catch (NoSuchFileException e) {
			throw new NetworkException(Problem.MISSING, e.getMessage());
		} catch (CharacterCodingException e) {
			throw new NetworkException(Problem.UNREADABLE, "no UTF-8");
		} catch (IOException e) {
			throw new NetworkException(Problem.UNREADABLE, e.toString());
		}
	}

	/**
	 * Reads a text as files have it.
	 *
	 * @throws NetworkException if it does not describe a network
	 */
	public static NetworkDocument parse(String text) throws NetworkException {
		if (!(JsonText.read(text) instanceof JsonObject json) || !json.has(NetworkJson.KIND)
				|| !json.get(NetworkJson.KIND).equals(new JsonPrimitive(NetworkJson.NETWORK))) {
			throw new NetworkException(Problem.NOT_A_NETWORK, "");
		}
		checkVersion(json);
		NetworkReader reader = new NetworkReader();
		return new NetworkDocument(reader.read(json), json, reader.unknown());
	}

	private static void checkVersion(JsonObject json) throws NetworkException {
		if (!json.has(NetworkJson.VERSION)) {
			return;
		}
		JsonElement version = json.get(NetworkJson.VERSION);
		Allowed allowed = Allowed.whole(1, VERSION);
		if (!(version instanceof JsonPrimitive primitive) || !primitive.isNumber() || primitive.getAsDouble() < 1
				|| primitive.getAsDouble() != Math.rint(primitive.getAsDouble())) {
			throw NetworkException.badValue(NetworkJson.VERSION, version.toString(), allowed);
		}
		if (primitive.getAsDouble() > VERSION) {
			throw new NetworkException(Problem.LATER_VERSION, version.getAsString());
		}
	}

	/** The text of a network, which {@link #parse} reads as the same. */
	public static String text(Network network) {
		return NetworkDocument.of(network).text();
	}

	/**
	 * Writes a file, whole or not at all.
	 *
	 * @throws IOException if it cannot be written; what was there stays
	 */
	public static void write(Path file, NetworkDocument document) throws IOException {
		byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
		WholeFile.<RuntimeException> write(file, out -> out.write(bytes));
	}

	/**
	 * The file of a network's data.
	 *
	 * @param file of the network
	 * @throws NetworkException if this system can have no file of that name
	 */
	public static Path data(Path file, Network network) throws NetworkException {
		String name = network.data().file();
		try {
			return file.toAbsolutePath().resolveSibling(name).normalize();
		} catch (InvalidPathException e) {
			throw NetworkException.badValue("data.file", name, Allowed.of(Allowed.Kind.FILE_NAME));
		}
	}

	/**
	 * How a network names its data: relative to its own file, with slashes; absolute where the two have no common root.
	 *
	 * @param file of the network
	 * @param data to be named
	 */
	public static String name(Path file, Path data) {
		Path absolute = data.toAbsolutePath().normalize();
		Path folder = file.toAbsolutePath().normalize().getParent();
		if (folder == null || !folder.getRoot().equals(absolute.getRoot())) {
			return slashes(absolute);
		}
		return slashes(folder.relativize(absolute));
	}

	private static String slashes(Path path) {
		return path.toString().replace(path.getFileSystem().getSeparator(), "/");
	}
}
