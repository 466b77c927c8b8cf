/** How the bytes of an access log become events. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.logs.internal.command;
