package org.brushwork.ui.interact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values that a component may have, in the order in which a combo offers them. An enum needs none. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Choice {

	/** For a component of type String. */
	String[] value() default {};

	/** For a component of type double, int or long. */
	double[] numbers() default {};
}
