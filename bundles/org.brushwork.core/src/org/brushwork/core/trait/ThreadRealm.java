package org.brushwork.core.trait;

import org.eclipse.core.databinding.observable.Realm;

/** The realm of a value that was made where the library knows none, as on the command line: the thread itself. */
final class ThreadRealm extends Realm {

	private final Thread thread = Thread.currentThread();

	/** The library's realm of this thread, in the workbench the display's, or else the thread. */
	static Realm current() {
		Realm known = Realm.getDefault();
		return known == null ? new ThreadRealm() : known;
	}

	@Override
	public boolean isCurrent() {
		return Thread.currentThread() == thread;
	}
}
