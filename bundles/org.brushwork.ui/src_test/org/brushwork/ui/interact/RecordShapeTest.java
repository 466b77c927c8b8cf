package org.brushwork.ui.interact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class RecordShapeTest {

	private enum Curve {
		DENSITY, SUM_OF_SQUARES
	}

	private enum Shade implements Labelled {
		DARK;

		@Override
		public String label() {
			return "as night";
		}
	}

	private record All(@Label(unit = "cm", tooltip = "where it is") @Range(min = -5, max = 5, step = 0.1) double meanValue,
			@Group("Sample") @Range(min = 1, max = 9) int size, @Label("the curve") Curve curve, boolean shown, String title,
			LocalDate day, RGB color, long any, @Choice({ "a", "b" }) String letter,
			@Choice(numbers = { 1, 2 }) int offered) {
	}

	private static final All ONE = new All(0, 1, Curve.DENSITY, true, "t", LocalDate.EPOCH, new RGB(1, 2, 3), 7, "b", 2);

	private record TickedRange(@Range(min = 0, max = 1) boolean wrong) {
	}

	private record ChosenDay(@Choice("today") LocalDate wrong) {
	}

	private record Both(@Range(min = 0, max = 1) @Choice(numbers = 1) double wrong) {
	}

	private record HalfInt(@Range(min = 0.5, max = 3) int wrong) {
	}

	private record NoChoice(@Choice String wrong) {
	}

	private record Unknown(List<String> wrong) {
	}

	private record Beyond(@Range(min = 0, max = 1) double wrong) {
	}

	private record Upside(@Range(min = 1, max = 0) double wrong) {
	}

	private record Text(String wrong) {
	}

	private record Nothing() {
	}

	@Test
	void eachComponentIsAParameterWithItsDomain() {
		List<Parameter<?>> parameters = RecordShape.of(ONE).parameters();
		assertEquals(List.of("meanValue", "size", "curve", "shown", "title", "day", "color", "any", "letter", "offered"),
				parameters.stream().map(Parameter::name).toList());
		assertEquals(new Domain.OfNumber<>(NumberType.DOUBLE, java.util.Optional.of(new Steps(-5, 5, 0.1))),
				parameters.get(0).domain());
		assertEquals(new Domain.OfNumber<>(NumberType.INTEGER, java.util.Optional.of(new Steps(1, 9, 1))),
				parameters.get(1).domain());
		assertEquals(new Domain.OfChoice<>(Curve.class, List.of(Curve.values())), parameters.get(2).domain());
		assertInstanceOf(Domain.OfFlag.class, parameters.get(3).domain());
		assertInstanceOf(Domain.OfText.class, parameters.get(4).domain());
		assertInstanceOf(Domain.OfDate.class, parameters.get(5).domain());
		assertInstanceOf(Domain.OfColor.class, parameters.get(6).domain());
		assertEquals(new Domain.OfNumber<>(NumberType.LONG, java.util.Optional.empty()), parameters.get(7).domain());
		assertEquals(new Domain.OfChoice<>(String.class, List.of("a", "b")), parameters.get(8).domain());
		assertEquals(new Domain.OfChoice<>(Integer.class, List.of(1, 2)), parameters.get(9).domain());
	}

	@Test
	void labelsAreWhatTheAnnotationSaysOrTheNameMadeReadable() {
		List<Parameter<?>> parameters = RecordShape.of(ONE).parameters();
		assertEquals(new Parameter.Caption("mean value", "cm", "where it is", ""), parameters.get(0).words());
		assertEquals(new Parameter.Caption("size", "", "", "Sample"), parameters.get(1).words());
		assertEquals("the curve", parameters.get(2).words().label());
		assertEquals("standard deviation", Words.ofName("standardDeviation"));
		assertEquals("max URL size", Words.ofName("maxURLSize"));
		assertEquals("x2 value", Words.ofName("x2Value"));
		assertEquals("sum of squares", Words.of(Curve.SUM_OF_SQUARES));
		assertEquals("as night", Words.of(Shade.DARK));
	}

	@Test
	void aRecordTakenApartAndPutTogetherIsEqual() {
		Shape<All> shape = RecordShape.of(ONE);
		assertEquals(ONE, shape.maker().apply(shape.parts().apply(ONE)));
	}

	@Test
	void aWrongRecordIsRefusedByTheNameOfItsComponent() {
		assertEquals("TickedRange.wrong: @Range on a boolean", refusal(new TickedRange(true)));
		assertEquals("ChosenDay.wrong: @Choice on a LocalDate", refusal(new ChosenDay(LocalDate.EPOCH)));
		assertEquals("Both.wrong: @Range and @Choice exclude each other", refusal(new Both(1)));
		assertEquals("HalfInt.wrong: whole numbers are needed", refusal(new HalfInt(1)));
		assertEquals("NoChoice.wrong: a choice must offer something", refusal(new NoChoice("x")));
		assertEquals("Unknown.wrong: no control is known for List", refusal(new Unknown(List.of())));
		assertEquals("Upside.wrong: min must be below max, got: 1.0 and 0.0", refusal(new Upside(1)));
		assertEquals("Text.wrong: wrong must not be null", refusal(new Text(null)));
		assertEquals("Nothing has no components to make controls for", refusal(new Nothing()));
	}

	@Test
	void anInitialValueThatItsAnnotationForbidsIsNamed() {
		assertEquals("Beyond.wrong: wrong begins with a value that is refused: "
				+ "OutOfRange[low=0.0, high=1.0, got=2.0]", refusal(new Beyond(2)));
	}

	private static String refusal(Record wrong) {
		return assertThrows(IllegalArgumentException.class, () -> RecordShape.of(wrong)).getMessage();
	}
}
