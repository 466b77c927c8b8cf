/** Made-up tweets to try a classifier on. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.classify.sample;
