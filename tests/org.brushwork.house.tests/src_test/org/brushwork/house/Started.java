package org.brushwork.house;

import java.io.IOException;
import java.nio.file.Path;

/** A box whose Maven builds a product made up by the test: its start script is ours, its Java says its arguments. */
final class Started {

	/** Writes what a real build writes: a log with modules, and the product with our start script. */
	private static final String BUILDS = """
			echo '[INFO] Building [bundle] Brushwork Core 0.1.0-SNAPSHOT      [1/3]'
			echo '[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in a.ATest'
			echo '[WARNING] Tests run: 5, Failures: 0, Errors: 0, Skipped: 1'
			echo '[INFO] Building [eclipse-test-plugin] Brushwork OSGi Tests 0.1.0-SNAPSHOT [2/3]'
			echo 'Tests run: 9, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in a.BTest'
			echo 'Tests run: 40, Failures: 1, Errors: 2, Skipped: 3'
			echo '[INFO] Building org.brushwork.product 0.1.0-SNAPSHOT        [3/3]'
			product=releng/org.brushwork.product/target/products/org.brushwork.product/linux/gtk/x86_64/brushwork
			[ "$(uname)" = Linux ] || product=${product%%linux*}macosx/cocoa/aarch64/brushwork
			mkdir -p $product/plugins
			cp -R features/org.brushwork.rcp/rootfiles/common/. features/org.brushwork.rcp/rootfiles/unix/. $product
			for bundle in org.brushwork.core org.brushwork.figure org.brushwork.logs org.brushwork.evaluation \\
					org.brushwork.classify org.brushwork.train org.brushwork.headless com.github.haifengl.smile.core \\
					com.github.haifengl.smile.data com.github.haifengl.smile.math org.tartarus.snowball slf4j.api \\
					com.google.gson com.github.servicenow.stl4j org.apache.commons.commons-codec \\
					org.apache.commons.commons-csv org.apache.commons.commons-io org.apache.commons.numbers.core \\
					org.apache.commons.numbers.fraction org.apache.commons.numbers.gamma org.eclipse.core.databinding.observable \\
					org.eclipse.equinox.common org.eclipse.osgi org.eclipse.equinox.launcher; do
				: >$product/plugins/${bundle}_1.0.0.jar
			done
			""";

	private Started() {
	}

	static Box box(Path folder) throws IOException {
		Box box = new Box(folder);
		box.environment.put("JAVA_HOME", box.jdk("jdk", "21").toString());
		box.program("fc-list", "echo font");
		box.program("ldconfig", "echo libgtk-3.so.0");
		return box.maven("3.9.16", BUILDS);
	}

	/** The arguments of the product's Java as it wrote them, from the main class or the launcher's options on. */
	static String arguments(String out) {
		return out.replaceFirst("(?s).*(<org.brushwork.headless.Main>|<-nosplash>)", "$1");
	}
}
