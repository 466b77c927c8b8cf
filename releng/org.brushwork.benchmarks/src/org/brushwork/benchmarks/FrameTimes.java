package org.brushwork.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.widgets.Display;

/** Frames of several scenes. They take turns, so that a noisy machine is noisy for all of them. */
final class FrameTimes {

	private static final int WARM_UP = 60;
	private static final int FRAMES = 40;
	/** A scene that is slow has fewer frames, ns; at least so many in a round. */
	private static final long SLOW = 2_000_000_000L;
	private static final int LEAST = 3;

	private final Display display;
	private final Map<String, List<Stage.Frame>> frames = new TreeMap<>();

	FrameTimes(Display display) {
		this.display = display;
	}

	/** Measures all scenes round by round; the first frames of each round warm up and do not count. */
	void measure(List<Scene> scenes, int rounds, PrintStream progress) {
		for (int round = 1; round <= rounds; round++) {
			for (Scene scene : scenes) {
				progress.printf(Locale.ROOT, "round %d of %d: %s%n", round, rounds, scene.name());
				measure(scene);
			}
		}
	}

	private void measure(Scene scene) {
		System.gc(); // so that nobody pays for the garbage of who came before
		try (Stage stage = new Stage(display, scene.open())) {
			frames(stage, WARM_UP);
			frames.computeIfAbsent(scene.name(), name -> new ArrayList<>()).addAll(frames(stage, FRAMES));
		}
	}

	private static List<Stage.Frame> frames(Stage stage, int most) {
		List<Stage.Frame> shown = new ArrayList<>();
		long start = System.nanoTime();
		while (shown.size() < most && (shown.size() < LEAST || System.nanoTime() - start < SLOW)) {
			shown.add(stage.frame());
		}
		return shown;
	}

	/** How long the frames of a scene were painted, ms. */
	Figures paint(Scene scene) {
		return new Figures(of(scene).stream().map(Stage.Frame::paint).toList());
	}

	/** How long the frames of a scene took from the change of the data until the window system had drawn them, ms. */
	Figures whole(Scene scene) {
		return new Figures(of(scene).stream().map(Stage.Frame::whole).toList());
	}

	private List<Stage.Frame> of(Scene scene) {
		return frames.getOrDefault(scene.name(), List.of());
	}
}
