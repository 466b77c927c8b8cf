package org.brushwork.figure.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What labels of all axes have in common. Every letter is 7 units wide. */
class AxisLabelsTest {

	private static final double BEFORE = 25;
	private static final double AFTER = 10;
	private static final double GAP = 12;
	private static final LabelSpace SPACE = new LabelSpace(BEFORE, AFTER, GAP, label -> 7.0 * label.length());

	static Stream<Arguments> axes() {
		List<Arguments> all = new ArrayList<>();
		NumberAxis numbers = new NumberAxis("", false, Locale.ENGLISH);
		for (double[] range : new double[][] { { 0, 1 }, { -3, 7 }, { 0, 1e300 }, { -1e300, 1e300 }, { 1e-300, 1e-299 },
				{ 1e9, 1e9 + 1e-3 }, { -1e9 - 1e-3, -1e9 }, { 123456, 123457 }, { 0, 123456789 }, { 5, 5 },
				{ 1e300, 1e300 } }) {
			all.add(Arguments.of(numbers, new Range(range[0], range[1])));
		}
		LogAxis logs = new LogAxis("", Locale.ENGLISH);
		for (double[] range : new double[][] { { 1e-3, 1e9 }, { 1, 10 }, { 3, 4 }, { 1.5, 16 }, { 1e-300, 1e300 },
				{ 7, 7 } }) {
			all.add(Arguments.of(logs, new Range(range[0], range[1])));
		}
		long from = Instant.parse("2024-03-30T23:10:05.017Z").toEpochMilli();
		for (String zone : List.of("UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu")) {
			for (double length = 2; length < 3e13; length *= 9) {
				all.add(Arguments.of(new TimeAxis("", ZoneId.of(zone), Locale.ENGLISH), new Range(from, from + length)));
			}
		}
		for (int count : new int[] { 1, 2, 7, 40, 1000 }) {
			List<String> names = IntStream.range(0, count).mapToObj(i -> "name " + "x".repeat(i % 7)).toList();
			all.add(Arguments.of(new CategoryAxis("", names), new Range(0, count - 1)));
		}
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("axes")
	void labelsNeverTouchNorStickOut(Axis axis, Range data) {
		for (int length = 60; length <= 2000; length += 61) {
			Scale scale = axis.scale(axis.fit(Optional.of(data)), length);
			double end = Double.NEGATIVE_INFINITY;
			double before = Double.NEGATIVE_INFINITY;
			for (Tick tick : axis.ticks(scale, SPACE)) {
				double position = scale.position(tick.value());
				assertTrue(position > before && position >= -1e-6 && position <= length + 1e-6, tick + " at " + length);
				before = position;
				if (!tick.label().isEmpty()) {
					double half = 3.5 * tick.label().length();
					double middle = SPACE.middle(tick, scale);
					// Times are placed on whole units.
					assertTrue(middle - half >= end + GAP - 2, tick + " at " + length);
					end = middle + half;
					assertTrue(middle - half >= -BEFORE - 1e-9 && end <= length + AFTER + 1e-9, tick + " at " + length);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("axes")
	void aWideAxisHasLabels(Axis axis, Range data) {
		Scale scale = axis.scale(axis.fit(Optional.of(data)), 900);
		List<Tick> labelled = axis.ticks(scale, SPACE).stream().filter(tick -> !tick.label().isEmpty()).toList();
		int least = axis instanceof CategoryAxis names ? Math.min(2, names.names().size()) : 2;
		assertTrue(labelled.size() >= least, labelled.toString());
		if (axis instanceof NumberAxis || axis instanceof LogAxis) {
			assertEquals(labelled.size(), labelled.stream().map(Tick::label).distinct().count(), labelled.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("axes")
	void whatIsShownHoldsTheDataAndPositionsComeBack(Axis axis, Range data) {
		Range shown = axis.fit(Optional.of(data));
		assertTrue(shown.contains(data.lower()) && shown.contains(data.upper()));
		Scale scale = axis.scale(shown, 640);
		for (double position = 0; position <= 640; position += 80) {
			// Numbers far from zero are no finer than that.
			double grain = axis instanceof LogAxis ? 0 : Math.ulp(scale.upper()) / (scale.upper() - scale.lower()) * 640;
			assertEquals(position, scale.position(scale.value(position)), 1e-3 + grain);
		}
		Projection projection = Projection.of(scale, 1280);
		for (double value : new double[] { data.lower(), data.upper() }) {
			assertEquals(2 * scale.position(value), projection.position(value), 1e-6);
		}
	}

	@Test
	void fewerNamesAreShownWhereTheyHaveNoRoom() {
		CategoryAxis axis = new CategoryAxis("", IntStream.range(0, 100).mapToObj(i -> "n" + i).toList());
		Scale scale = axis.scale(axis.fit(Optional.empty()), 500);
		assertEquals(Stream.of(0, 10, 20, 30, 40, 50, 60, 70, 80, 90).map(i -> "n" + i).toList(),
				axis.ticks(scale, SPACE).stream().map(Tick::label).toList());
	}

	@Test
	void whatHasNoPlaceIsNotAccepted() {
		for (Axis axis : List.of(NumberAxis.of(""), LogAxis.of(""), TimeAxis.of(ZoneId.of("UTC")),
				new CategoryAxis("", List.of("a")))) {
			assertEquals(false, axis.accepts(Double.NaN));
			assertEquals(false, axis.accepts(Double.NEGATIVE_INFINITY));
			assertEquals(false, axis.accepts(Double.POSITIVE_INFINITY));
		}
		assertEquals(false, LogAxis.of("").accepts(0));
		assertEquals(false, LogAxis.of("").accepts(-1));
	}

	@Test
	void aTimeAxisStaysWithinTheCalendar() {
		TimeAxis axis = TimeAxis.of(ZoneId.of("Europe/Berlin"));
		Scale scale = axis.scale(new Range(-1e300, 1e300), 500);
		assertTrue(axis.ticks(scale, SPACE).size() >= 2);
	}

	@Test
	void zoomingInFurtherThanNumbersGoDoesNotJumpOut() {
		for (Axis axis : List.of(NumberAxis.of(""), LogAxis.of(""), TimeAxis.of(ZoneId.of("UTC")))) {
			double value = 1.7e12;
			for (double width = 1e6; width > Math.ulp(value); width /= 3) {
				Range range = new Range(value, value + width);
				Scale scale = axis.scale(range, 500);
				assertTrue(scale.lower() <= range.lower() && scale.upper() >= range.upper(), axis + " at " + width);
				assertTrue(scale.upper() - scale.lower() < Math.max(5.2, 1.1 * width), axis + " at " + width);
				axis.ticks(scale, SPACE);
			}
		}
	}

	@Test
	void zoomingOutFurtherThanNumbersGoIsNoError() {
		for (Axis axis : List.of(NumberAxis.of(""), LogAxis.of(""), TimeAxis.of(ZoneId.of("UTC")))) {
			Scale scale = axis.scale(new Range(-Double.MAX_VALUE, Double.MAX_VALUE), 500);
			assertEquals(500, scale.position(scale.upper()), 1e-6);
			assertTrue(Double.isFinite(Projection.of(scale, 500).position(scale.lower())));
			axis.ticks(scale, SPACE);
		}
	}
}
