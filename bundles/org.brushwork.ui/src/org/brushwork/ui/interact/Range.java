package org.brushwork.ui.interact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The numbers that a component of type double, int or long may have; it gets a slider and a field. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {

	/** The least, included. */
	double min();

	/** The greatest, included; above {@link #min}. */
	double max();

	/**
	 * From one position of the slider to the next; whole for int and long. Typed numbers may lie between them. 0 stands for
	 * a hundredth of the range, or 1 for int and long.
	 */
	double step() default 0;
}
