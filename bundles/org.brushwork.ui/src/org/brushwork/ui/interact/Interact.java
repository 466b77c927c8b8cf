package org.brushwork.ui.interact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.brushwork.core.trait.Observation;
import org.brushwork.core.trait.ReadableTrait;
import org.brushwork.core.trait.Trait;
import org.brushwork.figure.Figure;
import org.brushwork.figure.xy.XYFigure;
import org.brushwork.plot.FigureCanvas;
import org.brushwork.plot.XYChart;
import org.brushwork.ui.internal.Messages;
import org.brushwork.ui.work.Work;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A panel of controls for the parameters of something, and their values together.
 * <p>
 * What people type or choose becomes the value at once, unless it is refused; then the field keeps it and says why, and
 * the last good value stays. What a program sets shows in the controls. When the panel is disposed, everything that
 * follows it ends. All methods belong to the UI thread.
 *
 * @param <R> the record with the values, or {@link Values}; immutable, with {@code equals} by content
 */
public final class Interact<R> extends Composite {

	private static final Map<Class<?>, Class<?>> WRAPPERS = Map.of(double.class, Double.class, int.class, Integer.class,
			long.class, Long.class, boolean.class, Boolean.class);

	private final Form<R> form;
	private final Rows rows;
	private final Label message;
	private final List<Observation> computations = new ArrayList<>();
	private final Map<Object, String> failures = new LinkedHashMap<>();

	Interact(Composite parent, Shape<R> shape) {
		super(parent, SWT.NONE);
		List<Form<R>> made = new ArrayList<>();
		Realm.runWithDefault(DisplayRealm.getRealm(getDisplay()), () -> made.add(new Form<>(shape)));
		form = made.getFirst();
		rows = new Rows(this, form);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).extendedMargins(0, Rows.MARGIN, 0, Rows.MARGIN)
				.applyTo(this);
		// The hint lets them be narrower than they would like to be.
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, SWT.DEFAULT).applyTo(rows);
		message = new Label(this, SWT.WRAP);
		message.setData("id", "org.brushwork.interact.message"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(Rows.MARGIN, 0)
				.hint(1, SWT.DEFAULT).applyTo(message);
		addReset();
		addDisposeListener(event -> end());
	}

	private void addReset() {
		Button reset = new Button(this, SWT.PUSH);
		reset.setText(Messages.Interact_Reset);
		reset.setToolTipText(Messages.Interact_ResetTip);
		reset.setData("id", "org.brushwork.interact.reset"); //$NON-NLS-1$ //$NON-NLS-2$
		reset.addListener(SWT.Selection, event -> reset());
		reset.setEnabled(form.changed().getValue());
		form.changed().observe(reset::setEnabled);
		GridData data = GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).create();
		data.horizontalIndent = Rows.MARGIN;
		reset.setLayoutData(data);
	}

	/**
	 * Makes a panel for the components of a record: numbers with {@link Range} get a slider and a field; enums and
	 * components with {@link Choice} a combo; boolean a check box; LocalDate and RGB a button that opens a calendar and
	 * colours; other numbers and texts a field.
	 *
	 * @param initial the values at first and after a reset, none of them null
	 * @throws IllegalArgumentException if the record cannot be shown; the message names the component and says why
	 */
	public static <R extends Record> Interact<R> of(Composite parent, R initial) {
		return new Interact<>(parent, RecordShape.of(initial));
	}

	/** Describes a panel parameter by parameter. */
	public static InteractBuilder builder(Composite parent) {
		return new InteractBuilder(parent);
	}

	/** The values; it changes once for each change in a control, or for all of {@link #set}. */
	public ReadableTrait<R> value() {
		return form.value();
	}

	/**
	 * The value of one parameter, to be linked with others. It refuses what its controls refuse.
	 *
	 * @param name the component's or the builder's
	 * @param type {@code Double.class} or {@code double.class} for a component of type double
	 * @throws IllegalArgumentException if there is no parameter of that name and type
	 */
	public <T> Trait<T> trait(String name, Class<T> type) {
		Class<T> wrapper = Trusted.as(WRAPPERS.getOrDefault(type, type));
		return form.entry(name, wrapper).value();
	}

	/**
	 * Changes all values, as one change.
	 *
	 * @throws IllegalArgumentException if they are refused; nothing has changed then
	 */
	public void set(R values) {
		form.set(values);
	}

	/** Brings the initial values back and forgets what was refused. */
	public void reset() {
		form.reset();
	}

	/**
	 * Refuses some combinations of values from now on. What the constructor of a record throws is refused anyway.
	 *
	 * @param check gives the reason against the values, in words for people, or empty; short, changes nothing
	 * @return this panel
	 * @throws IllegalArgumentException if the present values are refused
	 */
	public Interact<R> check(Function<? super R, Optional<String>> check) {
		form.check(check);
		return this;
	}

	/**
	 * Shows on a chart what a function makes of the values, now and at most once a frame when they change. If it throws, the
	 * chart says so until the next value.
	 *
	 * @param figure short, called in the UI thread; longer work goes to {@link #compute}
	 */
	public void draw(XYChart chart, Function<? super R, ? extends XYFigure> figure) {
		Drawing.begin(form, chart, figure, chart::setFigure);
	}

	/** As {@link #draw(XYChart, Function)}, on a canvas. */
	public void draw(FigureCanvas canvas, Function<? super R, ? extends Figure> figure) {
		Drawing.begin(form, canvas, figure, canvas::setFigure);
	}

	/**
	 * Computes something off the UI thread, now and when the values change; newer values cancel the work for older ones. If
	 * it throws, the panel says so until the next result.
	 *
	 * @param name   what is computed, for people
	 * @param work   gets a {@code Progress} that it asks every few ms whether it should stop
	 * @param result hears each result in the UI thread, none after the panel was disposed
	 */
	public <S> void compute(String name, Work<R, S> work, Consumer<? super S> result) {
		Object key = new Object();
		computations.add(Computing.begin(name, form, work, result, words -> say(key, words)));
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int width = widthHint == SWT.DEFAULT ? rows.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed).x + Rows.MARGIN
				: widthHint;
		return super.computeSize(width, heightHint, changed);
	}

	private void say(Object key, String words) {
		if (words.isEmpty()) {
			failures.remove(key);
		} else {
			failures.put(key, words);
		}
		String all = String.join("\n", failures.values()).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!all.equals(message.getText())) {
			message.setText(all);
			message.requestLayout();
		}
	}

	private void end() {
		computations.forEach(Observation::stop);
		form.dispose();
	}
}
