/** Made-up data that networks can learn from, with a network that does. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.train.sample;
