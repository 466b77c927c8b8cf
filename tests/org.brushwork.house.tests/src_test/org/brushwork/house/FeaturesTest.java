package org.brushwork.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
	void aBundleInNoneOrTwoFeaturesIsFound(@TempDir Path folder) throws IOException {
		Checkout bad = new Fixture(folder).bundle("org.brushwork.a").bundle("org.brushwork.b").bundle("org.brushwork.c")
				.file("features/one/feature.xml", "<plugin id=\"org.brushwork.a\"/><plugin\n id=\"org.brushwork.b\"/>")
				.file("features/two/feature.xml", "<plugin version=\"0.0.0\" id=\"org.brushwork.b\"/>").checkout();
		assertEquals(List.of("org.brushwork.b", "org.brushwork.c"), Features.notInExactlyOne(bad));
	}
}
