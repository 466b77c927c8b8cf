/** Every chart on made-up data, with the code that made it: for people who want to see what there is and how it is done. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.figure.gallery;
