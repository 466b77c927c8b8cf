package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brushwork.logs.DimensionCounts;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.EventStore;
import org.brushwork.logs.LogSnapshot;
import org.eclipse.osgi.util.NLS;

/**
 * What the Outline of a log is made of. Two are the same when their keys are, whatever they say.
 *
 * @param key      tells it from its siblings, such as the name of a panel
 * @param text     what it says
 * @param detail   how many or how much, shown muted; may be empty
 * @param removal  the filters without it; empty for what is no filter
 * @param children below it, unmodifiable
 */
record OutlineNode(Object key, String text, String detail, Optional<Removal> removal, List<OutlineNode> children) {

	/** What is left when a filter is removed. */
	interface Removal {

		/** A filter without this part. */
		EventFilter from(EventFilter filter);
	}

	/** The groups of an outline. */
	enum Group {
		FILES, FILTERS, PANELS
	}

	/** The panel of the dashboard that shows it; empty for a file or a group. */
	Optional<String> panel() {
		return key instanceof String name ? Optional.of(name) : Optional.empty();
	}

	/** The outline of a log: its files, its filters, and what it is counted by. */
	static List<OutlineNode> of(EventStore store, LogSnapshot snapshot) {
		return List.of(group(Group.FILES, Messages.Outline_Files, files(store)),
				group(Group.FILTERS, Messages.Outline_Filters, filters(store, snapshot.filter())),
				group(Group.PANELS, Messages.Outline_Panels, panels(snapshot)));
	}

	private static OutlineNode group(Group key, String text, List<OutlineNode> children) {
		String detail = children.isEmpty() ? Messages.Outline_None : ""; //$NON-NLS-1$
		return new OutlineNode(key, text, detail, Optional.empty(), children);
	}

	private static List<OutlineNode> files(EventStore store) {
		List<OutlineNode> files = new ArrayList<>();
		for (Path file : store.files()) {
			files.add(new OutlineNode(file, String.valueOf(file.getFileName()), String.valueOf(file.getParent()),
					Optional.empty(), List.of()));
		}
		return files;
	}

	private static List<OutlineNode> filters(EventStore store, EventFilter filter) {
		return FilterPart.of(filter, store.zone()).stream().map(part -> new OutlineNode(part.panel(), part.name(),
				part.what(), Optional.of(part::from), List.of())).toList();
	}

	private static List<OutlineNode> panels(LogSnapshot snapshot) {
		List<OutlineNode> panels = new ArrayList<>();
		for (DimensionCounts counts : snapshot.by().values()) {
			panels.add(new OutlineNode(counts.dimension().key(), FilterText.name(counts.dimension()),
					values(counts.values()), Optional.empty(), List.of()));
		}
		return panels;
	}

	private static String values(int count) {
		return count == 1 ? Messages.Outline_OneValue : NLS.bind(Messages.Outline_Values, FilterText.number(count));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OutlineNode node && key.equals(node.key) && removal.isPresent() == node.removal.isPresent();
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
