package org.brushwork.core.trait;

import java.util.List;
import java.util.function.Function;
import org.eclipse.core.databinding.observable.IDisposeListener;
import org.eclipse.core.databinding.observable.IObservable;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Two values that are kept together.
 * <p>
 * A link holds both ends, and both ends hold it, until {@link #unlink()} or until one of them is disposed; then nothing of
 * it is left. Whoever ties a value that lives long to one of his own has to do either. Ends that nobody else holds go
 * together with their links.
 */
public final class Link {

	private final IObservable first;
	private final IObservable second;
	private final Agreement agreement;
	private final Direction<?, ?> forward;
	private final @Nullable Direction<?, ?> back;
	private final IDisposeListener disposed = event -> unlink();
	private boolean linked;

	private <A, B> Link(IObservableValue<A> first, IObservableValue<B> second,
			Function<? super A, ? extends B> transform, @Nullable Function<? super B, ? extends A> inverse) {
		this.first = first;
		this.second = second;
		agreement = new Agreement(first);
		forward = new Direction<>(first, second, transform, agreement);
		back = inverse == null ? null : new Direction<>(second, first, inverse, agreement);
	}

	static <A, B> Link oneWay(IObservableValue<A> source, IObservableValue<B> target,
			Function<? super A, ? extends B> transform) {
		return new Link(source, target, transform, null).tie();
	}

	static <A, B> Link bothWays(IObservableValue<A> first, IObservableValue<B> second,
			Function<? super A, ? extends B> transform, Function<? super B, ? extends A> inverse) {
		return new Link(first, second, transform, inverse).tie();
	}

	/**
	 * Undoes links, such as all of a view. Nothing happens to those undone already.
	 *
	 * @param links in the order in which they are undone
	 */
	public static void unlinkAll(List<Link> links) {
		links.forEach(Link::unlink);
	}

	/** Whether a change of one end still reaches the other. */
	public boolean isLinked() {
		return linked;
	}

	/** Lets go of both ends, which keep their values; a change that waits for its time is dropped. */
	public void unlink() {
		linked = false;
		forward.close();
		if (back != null) {
			back.close();
		}
		agreement.forget();
		first.removeDisposeListener(disposed);
		second.removeDisposeListener(disposed);
	}

	/**
	 * Passes changes of the first end on at another pace from now on; those of the second, if the link goes both
	 * ways, at the pace they had. A change that waits is dropped.
	 *
	 * @return this link
	 */
	public Link paced(Pace pace) {
		forward.pace(pace);
		return this;
	}

	private Link tie() {
		linked = true;
		first.addDisposeListener(disposed);
		second.addDisposeListener(disposed);
		forward.open();
		if (back != null) {
			back.open();
		}
		try {
			forward.run();
		} catch (RuntimeException | Error e) {
			unlink();
			throw e;
		}
		return this;
	}
}
