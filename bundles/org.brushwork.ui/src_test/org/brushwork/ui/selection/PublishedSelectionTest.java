package org.brushwork.ui.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.core.selection.Phase;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedSelectionTest {

	private final Source source = new Source();
	private final PublishedSelection published = new PublishedSelection();
	private final List<String> heard = new ArrayList<>();
	private final List<String> settled = new ArrayList<>();

	@BeforeEach
	void listen() {
		published.addSelectionChangedListener(event -> heard.add(event.getSelection().toString()));
		published.addPostSelectionChangedListener(event -> settled.add(event.getSelection().toString()));
		published.setSource(source);
		heard.clear();
		settled.clear();
	}

	@Test
	void everyChangeIsToldAndOnlySettledOnesToPostListeners() {
		source.say("a", Phase.CHANGING);
		source.say("b", Phase.CHANGING);
		source.say("b", Phase.DONE);
		assertEquals(List.of("[a]", "[b]"), heard);
		assertEquals(List.of("[b]"), settled);
	}

	@Test
	void anEqualValueIsToldOnce() {
		source.say("a", Phase.DONE);
		source.say(new String("a"), Phase.DONE);
		assertEquals(List.of("[a]"), heard);
		assertEquals(List.of("[a]"), settled);
	}

	@Test
	void withoutASourceTheSelectionIsEmpty() {
		source.say("a", Phase.DONE);
		published.setSource(null);
		assertEquals(StructuredSelection.EMPTY, published.getSelection());
		assertEquals(0, source.listeners.size());
	}

	@Test
	void whatIsSetFromOutsideGoesToTheSource() {
		published.setSelection(new StructuredSelection("b"));
		assertEquals(List.of("[b]"), source.adopted);
	}

	private static final class Source implements SelectionSource {

		private final List<Runnable> listeners = new ArrayList<>();
		private final List<String> adopted = new ArrayList<>();
		private ISelection selection = new StructuredSelection("first");
		private Phase phase = Phase.DONE;

		void say(String value, Phase now) {
			selection = new StructuredSelection(value);
			phase = now;
			listeners.forEach(Runnable::run);
		}

		@Override
		public ISelection selection() {
			return selection;
		}

		@Override
		public Phase phase() {
			return phase;
		}

		@Override
		public void adopt(ISelection other) {
			adopted.add(other.toString());
		}

		@Override
		public void addSelectionListener(Runnable listener) {
			listeners.add(listener);
		}

		@Override
		public void removeSelectionListener(Runnable listener) {
			listeners.remove(listener);
		}
	}
}
