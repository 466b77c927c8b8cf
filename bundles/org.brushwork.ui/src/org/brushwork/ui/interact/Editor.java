package org.brushwork.ui.interact;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;

/**
 * The controls of one parameter, linked to its entry. The links end with the controls.
 *
 * @param controls one, or a slider and its field
 * @param fills    whether the only one grows with the panel
 */
record Editor(List<Control> controls, boolean fills) {

	/** Of a field, in digits. */
	private static final int LEAST_DIGITS = 5;

	/** Makes the controls that suit the parameter. */
	static <T> Editor of(Composite parent, Entry<T> entry) {
		// The domain is the entry's own, so both are about the same type.
		return switch (entry.parameter().domain()) {
		case Domain.OfNumber<?> number when number.steps().isPresent() -> slider(parent, number, entry);
		case Domain.Typed<?> typed -> new Editor(List.of(field(parent, entry, SWT.LEAD)), true);
		case Domain.OfChoice<T> choice -> new Editor(List.of(combo(parent, entry, choice)), true);
		case Domain.OfFlag flag -> new Editor(List.of(check(parent, Trusted.as(entry))), false);
		case Domain.OfDate date -> new Editor(List.of(date(parent, Trusted.as(entry))), false);
		case Domain.OfColor color -> new Editor(List.of(color(parent, Trusted.as(entry))), false);
		};
	}

	/** The one that is marked if something is wrong. */
	Control last() {
		return controls.getLast();
	}

	/** A field as wide as the ends of a range, or any other control's own width. */
	static int width(Control control, Parameter<?> parameter) {
		int own = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		if (!(control instanceof Text text) || !(parameter.domain() instanceof Domain.OfNumber<?> number)) {
			return own;
		}
		GC gc = new GC(text);
		int digit = gc.textExtent("0").x; //$NON-NLS-1$
		gc.dispose();
		int digits = number.steps().map(steps -> Math.max(length(steps.min(), steps), length(steps.max(), steps)))
				.orElse(2 * LEAST_DIGITS);
		return text.computeTrim(0, 0, (Math.max(digits, LEAST_DIGITS) + 1) * digit, 1).width;
	}

	private static int length(double end, Steps steps) {
		return NumberText.format(end, steps.decimals()).length();
	}

	private static <N extends Number> Editor slider(Composite parent, Domain.OfNumber<N> number, Entry<?> any) {
		Entry<N> entry = Trusted.as(any);
		Steps steps = number.steps().orElseThrow();
		Scale scale = new Scale(parent, SWT.HORIZONTAL);
		scale.setMaximum(steps.last());
		scale.setIncrement(1);
		scale.setPageIncrement(steps.page());
		link(entry, scale, number.number(), steps);
		return new Editor(List.of(scale, field(parent, entry, SWT.TRAIL)), true);
	}

	private static <N extends Number> void link(Entry<N> entry, Scale scale, NumberType<N> number, Steps steps) {
		entry.shown().directionalLink(WidgetProperties.scaleSelection().observe(scale),
				value -> steps.positionOf(value.doubleValue()), position -> number.of(steps.at(position)));
	}

	private static Text field(Composite parent, Entry<?> entry, int alignment) {
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE | alignment);
		entry.text().link(WidgetProperties.<Text>text(SWT.Modify).observe(text));
		text.addListener(SWT.FocusOut, event -> entry.tidy());
		text.addListener(SWT.DefaultSelection, event -> entry.tidy());
		return text;
	}

	private static <T> Combo combo(Composite parent, Entry<T> entry, Domain.OfChoice<T> choice) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(choice.offered().stream().map(choice::format).toArray(String[]::new));
		combo.setVisibleItemCount(Math.min(choice.offered().size(), 20));
		IObservableValue<Integer> index = WidgetProperties.<Combo>singleSelectionIndex().observe(combo);
		entry.shown().directionalLink(index, choice.offered()::indexOf, choice.offered()::get);
		return combo;
	}

	private static Button check(Composite parent, Entry<Boolean> entry) {
		Button check = new Button(parent, SWT.CHECK);
		check.setText(entry.parameter().words().label().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		entry.shown().link(WidgetProperties.buttonSelection().observe(check));
		return check;
	}

	private static DateTime date(Composite parent, Entry<LocalDate> entry) {
		DateTime date = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		entry.shown().link(WidgetProperties.localDateSelection().observe(date));
		return date;
	}

	private static Button color(Composite parent, Entry<RGB> color) {
		ColorSelector selector = new ColorSelector(parent);
		selector.setColorValue(color.shown().getValue());
		color.shown().observe(selector::setColorValue);
		selector.addListener(event -> color.shown().setValue(selector.getColorValue()));
		return selector.getButton();
	}
}
