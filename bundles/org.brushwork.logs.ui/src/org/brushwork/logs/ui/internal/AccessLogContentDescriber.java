package org.brushwork.logs.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.brushwork.logs.AccessLogDescriber;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/** Accepts only what parses as an access log in its first lines, so that other {@code .log} files keep their editor. */
public final class AccessLogContentDescriber implements ITextContentDescriber {

	/** Enough for the first lines of any log; the platform gives the beginning of the file. */
	private static final int LOOKED_AT = 16 * 1024;

	@Override
	public int describe(InputStream contents, IContentDescription description) throws IOException {
		return AccessLogDescriber.looksLikeAccessLog(contents) ? VALID : INVALID;
	}

	@Override
	public int describe(Reader contents, IContentDescription description) throws IOException {
		char[] start = new char[LOOKED_AT];
		int length = 0;
		for (int read; length < LOOKED_AT && (read = contents.read(start, length, LOOKED_AT - length)) > 0;) {
			length += read;
		}
		byte[] bytes = new String(start, 0, length).getBytes(StandardCharsets.ISO_8859_1);
		return AccessLogDescriber.looksLikeAccessLog(bytes) ? VALID : INVALID;
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return new QualifiedName[0];
	}
}
