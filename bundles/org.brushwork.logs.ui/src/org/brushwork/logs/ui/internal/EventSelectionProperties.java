package org.brushwork.logs.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.ui.EventSelection;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Shows a selection of events in the Properties view. Read-only. */
@SuppressWarnings("nls")
public final class EventSelectionProperties extends ReadOnlyProperties {

	private static final List<Dimension> SHOWN = List.of(Dimension.DAY, Dimension.HOUR, Dimension.STATUS_CLASS);
	private static final String FILE = "file";
	private static final String EVENTS = "events";
	private static final String MATCHED = "matched";
	private static final String TIME = "time";

	private final EventSelection selection;

	/** The properties of a selection. */
	public EventSelectionProperties(EventSelection selection) {
		this.selection = selection;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		List<IPropertyDescriptor> descriptors = new ArrayList<>(List.of(descriptor(FILE, Messages.Properties_File),
				descriptor(EVENTS, Messages.Properties_Events), descriptor(MATCHED, Messages.Properties_Matched),
				descriptor(TIME, Messages.Properties_Time)));
		// Those that the panels show stay in their places; another one comes when something is selected in it.
		SortedSet<Dimension> dimensions = new TreeSet<>(SHOWN);
		dimensions.addAll(selection.filter().predicates().keySet());
		dimensions.forEach(dimension -> descriptors.add(descriptor(dimension, name(dimension))));
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		if (id instanceof Dimension dimension) {
			return selection.filter().predicate(dimension).map(FilterText::values).orElse("");
		}
		return switch ((String) id) {
		case FILE -> LogSource.ofLocation(selection.dataSet().location()).map(EventSelectionProperties::files).orElse("");
		case EVENTS -> FilterText.number(selection.events());
		case MATCHED -> FilterText.number(selection.matched());
		default -> selection.filter().time().map(range -> FilterText.time(range, selection.zone())).orElse("");
		};
	}

	private static String files(LogSource log) {
		return log.files().stream().map(Path::toString).collect(Collectors.joining(", "));
	}

	/** The view's column is narrow, and the class is what people mean by status. */
	private static String name(Dimension dimension) {
		return dimension.equals(Dimension.STATUS_CLASS) ? Messages.Properties_Status : FilterText.name(dimension);
	}

	private static IPropertyDescriptor descriptor(Object id, String name) {
		PropertyDescriptor descriptor = new PropertyDescriptor(id, name);
		descriptor.setCategory(Messages.Properties_Category);
		return descriptor;
	}
}
