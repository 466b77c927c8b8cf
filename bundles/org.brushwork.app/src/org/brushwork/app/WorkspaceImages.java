package org.brushwork.app;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE.SharedImages;
import org.osgi.framework.Bundle;

/** The shared images of projects: the resource views ask for them, and each application has to bring them. */
final class WorkspaceImages {

	private WorkspaceImages() {
		// only the static method
	}

	static void declare(IWorkbenchConfigurer configurer) {
		declare(configurer, SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg"); //$NON-NLS-1$
		declare(configurer, SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg"); //$NON-NLS-1$
	}

	private static void declare(IWorkbenchConfigurer configurer, String name, String path) {
		Bundle ide = Platform.getBundle("org.eclipse.ui.ide"); //$NON-NLS-1$
		URL url = FileLocator.find(ide, IPath.fromPortableString(path), null);
		configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
	}
}
