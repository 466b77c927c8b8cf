package org.brushwork.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The arrows of the design's map: which bundle may see which. */
final class Arrows {

	private static final String OURS = "org.brushwork.";
	private static final String SWTCHART = "org.eclipse.swtchart";

	/** What no core bundle sees. */
	private static final List<String> WIDGETS = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.e4.ui", SWTCHART);

	/** Each bundle and those it may see, apart from what these may see. */
	private static final Map<String, List<String>> MAP = map("""
			core
			logs                -> core
			logs.kafka          -> logs
			logs.spark          -> logs
			evaluation          -> core
			classify            -> evaluation
			train               -> evaluation
			train.dl4j          -> train
			train.dl4j.linux.x86_64    -> train.dl4j
			train.dl4j.win32.x86_64    -> train.dl4j
			train.dl4j.macosx.aarch64  -> train.dl4j
			figure              -> core
			plot                -> figure
			ui                  -> plot
			logs.ui             -> ui logs
			widgets.ui          -> ui
			evaluation.ui       -> ui evaluation
			classify.ui         -> ui classify
			train.ui            -> ui train
			headless            -> core figure logs logs.kafka logs.spark evaluation classify train train.dl4j
			app                 -> ui
			examples.loan       -> ui
			""");

	private Arrows() {
	}

	/** Core bundles that reach SWT, JFace, the workbench or SWTChart, in the manifest or in code. */
	static List<String> widgetsInCore(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		for (Bundle bundle : checkout.bundles()) {
			if (bundle.isCore()) {
				for (String widgets : WIDGETS) {
					places(checkout, bundle, widgets).forEach(place -> found.add(place + " reaches " + widgets));
				}
			}
		}
		return found;
	}

	/** Names of the bundles that reach SWTChart, in the manifest or in code. */
	static Set<String> swtChartImporters(Checkout checkout) throws IOException {
		Set<String> importers = new TreeSet<>();
		for (Bundle bundle : checkout.bundlesAndExamples()) {
			if (!places(checkout, bundle, SWTCHART).isEmpty()) {
				importers.add(bundle.name());
			}
		}
		return importers;
	}

	/** Dependencies between our bundles that the map does not have, and bundles that it does not know. */
	static List<String> besideTheMap(Checkout checkout) throws IOException {
		List<String> found = new ArrayList<>();
		graph(checkout).forEach((bundle, seen) -> {
			if (!MAP.containsKey(bundle)) {
				found.add(bundle + " is not on the map");
				return;
			}
			Set<String> allowed = new LinkedHashSet<>();
			collect(bundle, allowed);
			seen.stream().filter(other -> !allowed.contains(other))
					.forEach(other -> found.add(bundle + " must not see " + other));
		});
		return found;
	}

	/** Bundles that see themselves along some way. */
	static Set<String> inCycles(Checkout checkout) throws IOException {
		Map<String, Set<String>> graph = graph(checkout);
		Set<String> cyclic = new TreeSet<>();
		for (String start : graph.keySet()) {
			Set<String> reached = new LinkedHashSet<>();
			List<String> next = new ArrayList<>(graph.get(start));
			while (!next.isEmpty()) {
				String bundle = next.removeLast();
				if (reached.add(bundle)) {
					next.addAll(graph.getOrDefault(bundle, Set.of()));
				}
			}
			if (reached.contains(start)) {
				cyclic.add(start);
			}
		}
		return cyclic;
	}

	private static Map<String, Set<String>> graph(Checkout checkout) throws IOException {
		List<Bundle> bundles = checkout.bundlesAndExamples();
		Map<String, Set<String>> graph = new TreeMap<>();
		for (Bundle bundle : bundles) {
			Set<String> seen = new TreeSet<>();
			for (Bundle other : bundles) {
				if (other != bundle && sees(bundle, other.name(), bundles)) {
					seen.add(other.name());
				}
			}
			graph.put(bundle.name(), seen);
		}
		return graph;
	}

	/** A package belongs to the bundle with the longest name that it begins with. */
	private static boolean sees(Bundle bundle, String other, List<Bundle> bundles) {
		return bundle.requiredBundles().contains(other) || bundle.importedPackages().stream().anyMatch(
				p -> other.equals(bundles.stream().map(Bundle::name).filter(name -> (p + ".").startsWith(name + "."))
						.max((a, b) -> Integer.compare(a.length(), b.length())).orElse("")));
	}

	private static List<String> places(Checkout checkout, Bundle bundle, String prefix) throws IOException {
		List<String> places = new ArrayList<>();
		List<String> needed = new ArrayList<>(bundle.requiredBundles());
		needed.addAll(bundle.importedPackages());
		if (needed.stream().anyMatch(name -> (name + ".").startsWith(prefix + "."))) {
			places.add("the manifest of " + bundle.name());
		}
		for (JavaSource source : bundle.sources("src")) {
			if (source.mentions(prefix)) {
				places.add(checkout.relative(source.file()));
			}
		}
		return places;
	}

	private static void collect(String bundle, Set<String> allowed) {
		for (String next : MAP.getOrDefault(bundle, List.of())) {
			if (allowed.add(next)) {
				collect(next, allowed);
			}
		}
	}

	private static Map<String, List<String>> map(String text) {
		Map<String, List<String>> map = new TreeMap<>();
		for (String line : text.lines().toList()) {
			String[] sides = line.split("->");
			List<String> seen = sides.length == 1 ? List.of()
					: List.of(sides[1].strip().split(" ")).stream().map(OURS::concat).toList();
			map.put(OURS + sides[0].strip(), seen);
		}
		return map;
	}
}
