package org.brushwork.train.process;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts of any length, which {@code writeUTF} cannot write. */
final class EngineText {

	private EngineText() {
		// functions only
	}

	static void write(String text, DataOutput out) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	static String read(DataInput in) throws IOException {
		byte[] bytes = new byte[in.readInt()];
		in.readFully(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	static void write(List<String> texts, DataOutput out) throws IOException {
		out.writeInt(texts.size());
		for (String text : texts) {
			write(text, out);
		}
	}

	static List<String> readList(DataInput in) throws IOException {
		int size = in.readInt();
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			texts.add(read(in));
		}
		return texts;
	}
}
