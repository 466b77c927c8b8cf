/** Trainings of other programs as runs: event files of TensorBoard, logs of Keras. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.events;
