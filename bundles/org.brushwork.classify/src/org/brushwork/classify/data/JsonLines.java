package org.brushwork.classify.data;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brushwork.classify.data.DataException.Problem;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.core.table.Column;
import org.brushwork.core.table.Table;
import org.brushwork.core.table.TextColumn;
import org.eclipse.jdt.annotation.Nullable;

/** Reads a file that has one JSON object on each line. Its members are the columns; a text, a number or a truth each. */
final class JsonLines {

	private static final int CHECK_EVERY = 1 << 10;

	private JsonLines() {
		// functions only
	}

	/** Whether a file looks like it, by its name or its first character. */
	static boolean is(Path file) throws IOException {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
			return true;
		}
		if (Files.isDirectory(file)) {
			return false;
		}
		try (var in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(2);
			return start.length > 1 && start[0] == '{' && (start[1] == '"' || start[1] == ' ');
		}
	}

	static DataTable read(Path file, Progress progress) throws IOException, DataException, CancelledException {
		Map<String, List<@Nullable String>> columns = new LinkedHashMap<>();
		int[] lines = new int[1 << 10];
		int rows = 0;
		int line = 0;
		try (BufferedReader reader = Files.newBufferedReader(file)) {
			for (String text = reader.readLine(); text != null; text = reader.readLine()) {
				line++;
				if (line % CHECK_EVERY == 0) {
					progress.checkCancelled();
				}
				if (!text.isBlank()) {
					add(object(file, text, line), rows, columns);
					lines = rows < lines.length ? lines : Arrays.copyOf(lines, 2 * rows);
					lines[rows++] = line;
				}
			}
		}
		int[] all = lines;
		return new DataTable(file.toString(), table(columns, rows), row -> all[row]);
	}

	private static JsonObject object(Path file, String text, int line) throws DataException {
		try {
			JsonElement parsed = JsonParser.parseString(text);
			if (parsed.isJsonObject()) {
				return parsed.getAsJsonObject();
			}
		} catch (JsonParseException e) {
			// said below
		}
		throw new DataException(Problem.BAD_JSON, file.toString(), "", "", line, 0);
	}

	private static void add(JsonObject object, int row, Map<String, List<@Nullable String>> columns) {
		for (Map.Entry<String, JsonElement> member : object.entrySet()) {
			List<@Nullable String> cells = columns.computeIfAbsent(member.getKey(), name -> new ArrayList<>());
			while (cells.size() < row) {
				cells.add(null);
			}
			JsonElement value = member.getValue();
			cells.add(value.isJsonNull() ? null : value.isJsonPrimitive() ? value.getAsString() : value.toString());
		}
	}

	private static Table table(Map<String, List<@Nullable String>> columns, int rows) {
		List<Column> built = new ArrayList<>();
		columns.forEach((name, cells) -> {
			@Nullable
			String[] texts = new @Nullable String[rows];
			for (int row = 0; row < rows; row++) {
				String cell = row < cells.size() ? cells.get(row) : null;
				texts[row] = cell == null || cell.isEmpty() ? null : cell;
			}
			built.add(TextColumn.of(name, texts));
		});
		return new Table(built);
	}
}
