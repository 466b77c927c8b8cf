package org.brushwork.workbench.tests;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Counts the objects of this Java machine that something can still reach. */
final class LiveObjects {

	private LiveObjects() {
		// functions only
	}

	/**
	 * How many objects of exactly that class are left after a collection.
	 *
	 * @param className with its package; a name that no class has counts 0
	 */
	static long of(String className) throws JMException {
		// The one way to count without the objects' own help; it collects before it counts.
		Object histogram = ManagementFactory.getPlatformMBeanServer().invoke(
				new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
				new Object[] { new String[0] }, new String[] { String[].class.getName() });
		return histogram.toString().lines().map(line -> line.trim().split("\\s+"))
				// number, instances, bytes, class
				.filter(columns -> columns.length >= 4 && columns[3].equals(className))
				.mapToLong(columns -> Long.parseLong(columns[1])).sum();
	}
}
