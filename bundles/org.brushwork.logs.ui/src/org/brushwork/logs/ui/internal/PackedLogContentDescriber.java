package org.brushwork.logs.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import org.brushwork.logs.AccessLogDescriber;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescriber;
import org.eclipse.core.runtime.content.IContentDescription;

/** Accepts only packed files whose first lines are those of an access log, so that other {@code .gz} files keep their editor. */
public final class PackedLogContentDescriber implements IContentDescriber {

	@Override
	public int describe(InputStream contents, IContentDescription description) throws IOException {
		return AccessLogDescriber.looksLikePackedAccessLog(contents) ? VALID : INVALID;
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return new QualifiedName[0];
	}
}
