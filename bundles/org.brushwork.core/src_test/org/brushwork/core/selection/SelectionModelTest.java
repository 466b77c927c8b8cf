package org.brushwork.core.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionModelTest {

	private final List<String> steps = new ArrayList<>();
	private final List<String> heard = new ArrayList<>();
	private final SelectionModel<String> model = new SelectionModel<>(new DataSet("test", "here"), "all",
			(m, label, before, after) -> steps.add(label + ": " + before + " to " + after));

	@BeforeEach
	void listen() {
		model.addListener(m -> heard.add(m.value() + " " + m.phase()));
	}

	@Test
	void aGestureIsOneStepHoweverManyChangesItHad() {
		model.change("a");
		model.change("b");
		model.commit("Brush", "b");
		assertEquals(List.of("Brush: all to b"), steps);
		assertEquals(List.of("a CHANGING", "b CHANGING", "b DONE"), heard);
	}

	@Test
	void anEqualValueIsIgnored() {
		model.commit("Click", new String("all"));
		model.change("all");
		model.restore("all");
		assertEquals(List.of(), heard);
		assertEquals(List.of(), steps);
	}

	@Test
	void aGestureThatEndsWhereItBeganIsNoStep() {
		model.change("a");
		model.commit("Brush", "all");
		assertEquals(List.of("a CHANGING", "all DONE"), heard);
		assertEquals(List.of(), steps);
	}

	@Test
	void aCancelledGestureBringsTheSettledValueBackWithoutAStep() {
		model.commit("Click", "a");
		model.change("b");
		assertEquals("a", model.settled());
		model.cancel();
		assertEquals("a", model.value());
		assertEquals(Phase.DONE, model.phase());
		assertEquals(List.of("Click: all to a"), steps);
	}

	@Test
	void restoringIsNoStepAndIsTheNewSettledValue() {
		model.restore("a");
		model.commit("Click", "b");
		assertEquals(List.of("Click: a to b"), steps);
	}

	@Test
	void twoListenersThatCopyFromEachOtherComeToRest() {
		SelectionModel<String> other = new SelectionModel<>(new DataSet("test", "there"), "all", (m, l, b, a) -> {
			// only the values matter here
		});
		List<String> otherHeard = new ArrayList<>();
		other.addListener(m -> otherHeard.add(m.value()));
		model.addListener(m -> other.commit("copy", m.value()));
		other.addListener(m -> model.commit("copy back", m.value()));
		model.commit("Click", "a");
		assertEquals(List.of("a DONE"), heard);
		assertEquals(List.of("a"), otherHeard);
		assertEquals(List.of("Click: all to a"), steps);
	}

	@Test
	void aListenerIsToldOnceHoweverOftenItWasAdded() {
		List<String> told = new ArrayList<>();
		SelectionListener<String> listener = m -> told.add(m.value());
		model.addListener(listener);
		model.addListener(listener);
		model.change("a");
		model.removeListener(listener);
		model.change("b");
		assertEquals(List.of("a"), told);
	}

	@Test
	void aListenerThatChangesTheModelAgainLeavesTheOthersWithTheLastValue() {
		List<String> last = new ArrayList<>();
		model.addListener(m -> {
			if (m.value().equals("a")) {
				m.commit("correct", "b");
			}
		});
		model.addListener(m -> last.add(m.value()));
		model.commit("Click", "a");
		assertEquals("b", last.getLast());
		assertEquals(List.of("Click: all to a", "correct: a to b"), steps);
	}
}
