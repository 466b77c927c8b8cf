package org.brushwork.ui.interact;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.RGB;

/** Reads the parameters of a record from its components and their annotations. */
final class RecordShape {

	private static final Map<Class<?>, NumberType<?>> NUMBERS = Map.of(double.class, NumberType.DOUBLE, int.class,
			NumberType.INTEGER, long.class, NumberType.LONG, Double.class, NumberType.DOUBLE, Integer.class,
			NumberType.INTEGER, Long.class, NumberType.LONG);
	private static final Map<Class<?>, Domain<?>> OTHERS = Map.of(boolean.class, new Domain.OfFlag(), Boolean.class,
			new Domain.OfFlag(), String.class, new Domain.OfText(), LocalDate.class, new Domain.OfDate(), RGB.class,
			new Domain.OfColor());

	private RecordShape() {
		// functions only
	}

	/**
	 * The shape of a record's type, with this record's values as the initial ones.
	 *
	 * @throws IllegalArgumentException if there are no components, or one is null, of a type that no control is for,
	 *                                  wrongly annotated or not what its annotation allows; the message names it
	 */
	static <R extends Record> Shape<R> of(R initial) {
		Class<? extends Record> type = initial.getClass();
		RecordComponent[] components = type.getRecordComponents();
		if (components.length == 0) {
			throw new IllegalArgumentException(type.getSimpleName() + " has no components to make controls for"); //$NON-NLS-1$
		}
		Constructor<?> constructor = constructor(type, components);
		Arrays.stream(components).forEach(component -> component.getAccessor().setAccessible(true));
		List<Object> values = parts(initial, components);
		List<Parameter<?>> parameters = new ArrayList<>();
		for (int i = 0; i < components.length; i++) {
			parameters.add(parameter(components[i], values.get(i)));
		}
		// No record has subclasses, so what its constructor makes is an R.
		return new Shape<>(List.copyOf(parameters), parts -> Trusted.as(make(constructor, parts)),
				whole -> parts(whole, components));
	}

	private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
		try {
			Constructor<?> constructor = type.getDeclaredConstructor(
					Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
			constructor.setAccessible(true);
			return constructor;
		} catch (NoSuchMethodException e) {
			throw new IllegalStateException("a record always has this constructor", e); //$NON-NLS-1$
		}
	}

	private static Object make(Constructor<?> constructor, List<Object> parts) {
		try {
			return constructor.newInstance(parts.toArray());
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalArgumentException(e.getCause());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<Object> parts(Record whole, RecordComponent[] components) {
		return Arrays.stream(components).map(component -> part(whole, component)).toList();
	}

	private static Object part(Record whole, RecordComponent component) {
		try {
			return component.getAccessor().invoke(whole);
		} catch (ReflectiveOperationException e) {
			throw new IllegalArgumentException(component.getName() + " cannot be read", e); //$NON-NLS-1$
		}
	}

	private static Parameter<?> parameter(RecordComponent component, Object value) {
		try {
			return typed(component.getName(), caption(component), domain(component), value);
		} catch (ArithmeticException e) {
			throw wrong(component, "whole numbers are needed", e); //$NON-NLS-1$
		} catch (IllegalArgumentException e) {
			throw wrong(component, e.getMessage(), e);
		}
	}

	private static IllegalArgumentException wrong(RecordComponent component, String why, RuntimeException cause) {
		String type = component.getDeclaringRecord().getSimpleName();
		return new IllegalArgumentException(type + "." + component.getName() + ": " + why, cause); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static <T> Parameter<T> typed(String name, Parameter.Caption words, Domain<T> domain, Object value) {
		return new Parameter<>(name, words, domain, domain.type().cast(value));
	}

	private static Parameter.Caption caption(RecordComponent component) {
		String name = component.getName();
		String heading = find(component, Group.class).map(Group::value).orElse(""); //$NON-NLS-1$
		if (!component.isAnnotationPresent(Label.class)) {
			return new Parameter.Caption(Words.ofName(name), "", "", heading); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Label label = component.getAnnotation(Label.class);
		return new Parameter.Caption(label.value().isEmpty() ? Words.ofName(name) : label.value(), label.unit(),
				label.tooltip(), heading);
	}

	private static Domain<?> domain(RecordComponent component) {
		Class<?> type = component.getType();
		Optional<Range> range = find(component, Range.class);
		Optional<Choice> choice = find(component, Choice.class);
		if (NUMBERS.containsKey(type)) {
			return number(NUMBERS.get(type), range, choice);
		}
		range.ifPresent(wrong -> refuse(wrong, type));
		if (choice.isPresent() && type == String.class) {
			return Domains.choice(String.class, List.of(choice.get().value()));
		}
		choice.ifPresent(wrong -> refuse(wrong, type));
		if (type.isEnum()) {
			return enumeration(type);
		}
		if (!OTHERS.containsKey(type)) {
			throw new IllegalArgumentException("no control is known for " + type.getSimpleName()); //$NON-NLS-1$
		}
		return OTHERS.get(type);
	}

	private static <A extends Annotation> Optional<A> find(RecordComponent component, Class<A> annotation) {
		return Arrays.stream(component.getAnnotationsByType(annotation)).findFirst();
	}

	private static <N extends Number> Domain<N> number(NumberType<N> number, Optional<Range> range,
			Optional<Choice> choice) {
		if (choice.isEmpty()) {
			return Domains.number(number, range);
		}
		if (range.isPresent()) {
			throw new IllegalArgumentException("@Range and @Choice exclude each other"); //$NON-NLS-1$
		}
		return Domains.choice(number.type(), Arrays.stream(choice.get().numbers()).mapToObj(number::of).toList());
	}

	private static <E> Domain<E> enumeration(Class<E> type) {
		return Domains.choice(type, List.of(type.getEnumConstants()));
	}

	private static void refuse(Annotation wrong, Class<?> type) {
		throw new IllegalArgumentException(
				"@" + wrong.annotationType().getSimpleName() + " on a " + type.getSimpleName()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
