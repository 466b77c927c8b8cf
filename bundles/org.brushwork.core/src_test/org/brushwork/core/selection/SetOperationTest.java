package org.brushwork.core.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetOperationTest {

	@ParameterizedTest
	@CsvSource({ "REPLACE, bc", "ADD, abc", "SUBTRACT, a", "INTERSECT, b" })
	void aGestureOverBcChangesASelectionOfAb(SetOperation operation, String expected) {
		Set<String> after = operation.apply(Set.of("a", "b"), Set.of("b", "c"));
		assertEquals(expected, after.stream().sorted().reduce("", String::concat));
	}

	@ParameterizedTest
	@CsvSource({ "false, false, REPLACE", "true, false, ADD", "false, true, SUBTRACT", "true, true, INTERSECT" })
	void modifierKeysNameTheOperation(boolean shift, boolean command, SetOperation expected) {
		assertEquals(expected, SetOperation.of(shift, command));
	}

	@Test
	void theResultCannotBeChanged() {
		Set<String> after = SetOperation.ADD.apply(Set.of(), Set.of("a"));
		assertThrows(UnsupportedOperationException.class, () -> after.add("b"));
	}
}
