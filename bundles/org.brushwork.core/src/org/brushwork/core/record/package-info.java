/** Records one after another, in files that grow and over sockets. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.core.record;
