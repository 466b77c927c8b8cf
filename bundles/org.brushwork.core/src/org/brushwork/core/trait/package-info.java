/**
 * Values that can be watched and linked: {@link org.brushwork.core.trait.Trait} holds one,
 * {@link org.brushwork.core.trait.Computed} follows from others, a {@link org.brushwork.core.trait.Link} keeps two
 * together. All are observable values of Eclipse data binding, so controls bind to them as they are.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.core.trait;
