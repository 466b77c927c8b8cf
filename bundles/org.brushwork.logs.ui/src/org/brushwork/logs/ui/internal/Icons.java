package org.brushwork.logs.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The bundle's icons. */
final class Icons {

	private Icons() {
		// names only
	}

	/** The icon of a name without folder and ending. */
	static ImageDescriptor of(String name) {
		return ResourceLocator.imageDescriptorFromBundle(Icons.class, "icons/" + name + ".svg").orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
