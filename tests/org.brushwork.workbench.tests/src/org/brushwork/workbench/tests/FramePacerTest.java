package org.brushwork.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.tests.robot.Await;
import org.brushwork.ui.work.FramePacer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class FramePacerTest {

	private final List<Integer> taken = new ArrayList<>();
	private final FramePacer<Integer> pacer = new FramePacer<>(Display.getCurrent(), taken::add);

	@Test
	void manyValuesInOneFrameAreTheFirstAndTheLast() {
		for (int value = 0; value < 100; value++) {
			pacer.offer(value);
		}
		Await.until("the last value", () -> taken.contains(99));
		assertEquals(List.of(0, 99), taken);
	}

	@Test
	void whatWaitsIsDroppedWhenTheGestureEnds() {
		pacer.offer(1);
		pacer.offer(2);
		pacer.clear();
		Await.settle();
		assertEquals(List.of(1), taken);
	}
}
