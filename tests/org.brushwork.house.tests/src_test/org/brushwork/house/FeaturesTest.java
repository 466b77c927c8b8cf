package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeaturesTest {

	@Test
	void everyBundleIsInExactlyOneFeature() throws IOException {
		assertEquals(List.of(), Features.notInExactlyOne(Checkout.here()));
	}

	@Test
	void noExampleIsDelivered() throws IOException {
		assertFalse(Checkout.here().examples().isEmpty());
		assertEquals(List.of(), Features.deliveredExamples(Checkout.here()));
	}

	@Test
	void aDeliveredExampleIsFound(@TempDir Path folder) throws IOException {
		Checkout bad = new Fixture(folder).example("org.brushwork.examples.a").example("org.brushwork.examples.b")
				.file("features/one/feature.xml", "<plugin id=\"org.brushwork.examples.b\"/>").checkout();
		assertEquals(List.of("org.brushwork.examples.b"), Features.deliveredExamples(bad));
	}

	@Test
	void aBundleInNoneOrTwoFeaturesIsFound(@TempDir Path folder) throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.a").bundle("org.brushwork.b").bundle("org.brushwork.c")
				.file("features/one/feature.xml", "<plugin id=\"org.brushwork.a\"/><plugin\n id=\"org.brushwork.b\"/>")
				.file("features/two/feature.xml", "<plugin version=\"0.0.0\" id=\"org.brushwork.b\"/>").checkout();
		assertEquals(List.of("org.brushwork.b", "org.brushwork.c"), Features.notInExactlyOne(bad));
	}
}
