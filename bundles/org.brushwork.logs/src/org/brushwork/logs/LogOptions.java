package org.brushwork.logs;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the lines of a log are understood. Immutable.
 *
 * @param zone              whose clock days, hours and weekdays follow; empty for the time as written in each line
 * @param productParameter  the URL parameter of {@link Dimension#PRODUCT}, in exactly its own case
 * @param categoryParameter the URL parameter of {@link Dimension#CATEGORY}, likewise
 * @param furtherParameters URL parameters that are dimensions of their own ({@link Dimension#parameter}), no two alike
 */
public record LogOptions(Optional<ZoneId> zone, String productParameter, String categoryParameter,
		List<String> furtherParameters) {

	/** The log's own clock, {@code productId} and {@code categoryId}, nothing further. */
	public static final LogOptions DEFAULT = new LogOptions(Optional.empty(), "productId", "categoryId", List.of());

	/** @throws IllegalArgumentException if a name is empty, or a further parameter is named twice */
	public LogOptions {
		furtherParameters = List.copyOf(furtherParameters);
		if (productParameter.isEmpty() || categoryParameter.isEmpty() || furtherParameters.contains("")) {
			throw new IllegalArgumentException("a parameter's name must not be empty");
		}
		if (furtherParameters.stream().distinct().count() < furtherParameters.size()) {
			throw new IllegalArgumentException("further parameters must differ, got: " + furtherParameters);
		}
	}

	/** These options with the clock of a zone. */
	public LogOptions withZone(ZoneId other) {
		return new LogOptions(Optional.of(other), productParameter, categoryParameter, furtherParameters);
	}

	/** These options with another parameter for the product. */
	public LogOptions withProductParameter(String name) {
		return new LogOptions(zone, name, categoryParameter, furtherParameters);
	}

	/** These options with another parameter for the category. */
	public LogOptions withCategoryParameter(String name) {
		return new LogOptions(zone, productParameter, name, furtherParameters);
	}

	/** These options with other further parameters. */
	public LogOptions withFurtherParameters(List<String> names) {
		return new LogOptions(zone, productParameter, categoryParameter, names);
	}

	/** All dimensions of a log that is read so: those of every log, then one for each further parameter. */
	public List<Dimension> dimensions() {
		List<Dimension> all = new ArrayList<>(Dimension.ALL);
		furtherParameters.stream().map(Dimension::parameter).sorted().forEach(all::add);
		return List.copyOf(all);
	}

	/** What a target is made of, in the order of its parts: path, product, category, then the further parameters. */
	List<Dimension> parts() {
		List<Dimension> parts = new ArrayList<>(List.of(Dimension.PATH, Dimension.PRODUCT, Dimension.CATEGORY));
		furtherParameters.stream().map(Dimension::parameter).forEach(parts::add);
		return parts;
	}
}
