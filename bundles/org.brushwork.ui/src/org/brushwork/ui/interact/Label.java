package org.brushwork.ui.interact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The words beside the control of a component; without it they are made from the component's name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Label {

	/** What people call it; empty for its name made readable: {@code standardDeviation} is "standard deviation". */
	String value() default "";

	/** What it is measured in, shown behind the control; empty for none. */
	String unit() default "";

	/** One sentence that is shown while the mouse rests there; empty for none. */
	String tooltip() default "";
}
