package org.brushwork.logs;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Sums up the arrays that an object holds on to, directly or by others of this project and their collections. */
final class Reachable {

	private static final String PROJECT = "org.brushwork.";

	private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Deque<Object> open = new ArrayDeque<>();
	private long bytes;

	private Reachable() {
		// not needed
	}

	/** Bytes of all arrays of numbers. */
	static long bytes(Object from) throws IllegalAccessException {
		Reachable reachable = new Reachable();
		reachable.meet(from);
		while (!reachable.open.isEmpty()) {
			reachable.visit(reachable.open.pop());
		}
		return reachable.bytes;
	}

	private void meet(Object object) {
		if (object != null && seen.add(object)) {
			open.push(object);
		}
	}

	private void visit(Object object) throws IllegalAccessException {
		Class<?> type = object.getClass();
		if (type.isArray()) {
			visitArray(object, type.getComponentType());
		} else if (object instanceof Collection<?> collection) {
			collection.forEach(this::meet);
		} else if (object instanceof Map<?, ?> map) {
			map.keySet().forEach(this::meet);
			map.values().forEach(this::meet);
		}
		for (Class<?> of = type; of != null && of.getName().startsWith(PROJECT); of = of.getSuperclass()) {
			for (Field field : of.getDeclaredFields()) {
				if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
					field.setAccessible(true);
					meet(field.get(object));
				}
			}
		}
	}

	private void visitArray(Object array, Class<?> component) {
		if (!component.isPrimitive()) {
			for (Object element : (Object[]) array) {
				meet(element);
			}
			return;
		}
		int size = component == long.class || component == double.class ? 8
				: component == int.class || component == float.class ? 4
						: component == char.class || component == short.class ? 2 : 1;
		bytes += (long) size * Array.getLength(array);
	}
}
