/** Java machines beside this one, for engines that this one is not to be burdened with. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.core.process;
