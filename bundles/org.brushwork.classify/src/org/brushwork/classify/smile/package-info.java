/** Smile's classifiers as trainers, and ours as one of Smile's. Only what is here sees Smile. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.classify.smile;
