/** How long work tells how far it is, and hears that nobody wants it any more. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.core.progress;
