package org.brushwork.logs.internal;

import java.io.IOException;

/** Packed data is not what its format promises; the message says in a few words what is wrong. */
final class DamagedException extends IOException {

	private static final long serialVersionUID = 1L;

	DamagedException(String what) {
		super(what);
	}
}
