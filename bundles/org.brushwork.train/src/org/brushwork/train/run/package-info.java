/** What a training leaves behind: a folder of records that can be read while it grows. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.run;
