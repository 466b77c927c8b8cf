package org.brushwork.core.trait.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.brushwork.core.trait.Check;
import org.brushwork.core.trait.Computed;
import org.brushwork.core.trait.Link;
import org.brushwork.core.trait.Observation;
import org.brushwork.core.trait.RefusedException;
import org.brushwork.core.trait.Trait;
import org.junit.jupiter.api.Test;

/** What docs/widgets.md says of traits. */
class ThermometersTest {

	private final List<String> heard = new ArrayList<>();

	@Test
	void aTraitTellsOfChangesAndOnlyOfThem() {
		Trait<Double> celsius = Trait.of(20.0);
		Observation observation = celsius.observe(degrees -> heard.add(degrees + " C"));
		celsius.setValue(25.0);
		celsius.setValue(25.0); // as it was: nobody hears of it
		observation.stop();
		assertEquals(List.of("25.0 C"), heard);
	}

	@Test
	void aLinkKeepsTwoTogether() {
		Trait<Double> celsius = Trait.of(20.0);
		Trait<Double> fahrenheit = Trait.of(0.0);
		Link link = celsius.directionalLink(fahrenheit, c -> c * 9 / 5 + 32, f -> (f - 32) * 5 / 9);
		fahrenheit.setValue(212.0); // celsius is 100 now
		assertEquals(100, celsius.getValue());
		link.unlink();
		fahrenheit.setValue(32.0); // and stays there
		assertEquals(100, celsius.getValue());
	}

	@Test
	void aComputedValueFollowsWhatItReads() {
		Trait<Double> inside = Trait.of(21.0);
		Trait<Double> outside = Trait.of(4.0);
		Computed<Double> difference = Computed.of(() -> inside.getValue() - outside.getValue());
		difference.observe(degrees -> heard.add("difference " + degrees));
		Trait.hold(() -> {
			inside.setValue(19.0);
			outside.setValue(-1.0);
		});
		assertEquals(List.of("difference 20.0"), heard); // told once
	}

	@Test
	void aTraitRefusesWithAReason() {
		Trait<Double> celsius = Trait.of(20.0, Check.range(-273.15, 1e4));
		assertTrue(celsius.refuse(-300.0).isPresent());
		assertThrows(RefusedException.class, () -> celsius.setValue(-300.0));
		assertFalse(celsius.refuse(-200.0).isPresent());
	}
}
