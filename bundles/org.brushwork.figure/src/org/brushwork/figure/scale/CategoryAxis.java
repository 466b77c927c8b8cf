package org.brushwork.figure.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An axis of names: the category {@code i} is at the value {@code i} and fills half a unit on both sides.
 *
 * @param title empty for none
 * @param names the categories in their order; unmodifiable
 */
public record CategoryAxis(String title, List<String> names) implements Axis {

	/** Copies the list. */
	public CategoryAxis {
		names = List.copyOf(names);
	}

	@Override
	public boolean accepts(double value) {
		return value >= -0.5 && value <= names.size() - 0.5;
	}

	@Override
	public Range fit(Optional<Range> data) {
		return new Range(-0.5, Math.max(1, names.size()) - 0.5);
	}

	@Override
	public Scale scale(Range range, double length) {
		return range.lower() < range.upper() ? new NumberScale(range.lower(), range.upper(), length)
				: new NumberScale(range.lower() - 0.5, range.upper() + 0.5, length);
	}

	/** {@inheritDoc} Where not all have room, each second, fifth, tenth ... has. */
	@Override
	public List<Tick> ticks(Scale scale, LabelSpace space) {
		int first = (int) Math.max(0, Math.ceil(scale.lower()));
		int last = (int) Math.min(names.size() - 1L, (long) Math.floor(scale.upper()));
		double widest = 0;
		for (int i = first; i <= last; i++) {
			widest = Math.max(widest, space.length(names.get(i)) + space.gap());
		}
		double slot = scale.length() / (scale.upper() - scale.lower());
		int every = LabelFit.roundUp((int) Math.ceil(widest / slot - 1e-9));
		List<Tick> ticks = every(every, first, last);
		while (ticks.size() > 1 && !LabelFit.fit(ticks, scale, space)) {
			every = LabelFit.roundUp(every + 1);
			ticks = every(every, first, last);
		}
		return ticks.stream().filter(tick -> space.holds(tick.label(), scale)).toList();
	}

	private List<Tick> every(int step, int first, int last) {
		List<Tick> ticks = new ArrayList<>();
		for (int i = first; i <= last; i++) {
			if (i % step == 0) {
				ticks.add(new Tick(i, names.get(i), false));
			}
		}
		return ticks;
	}

	@Override
	public String text(double value) {
		int index = (int) Math.round(value);
		return index < 0 || index >= names.size() ? "" : names.get(index);
	}
}
