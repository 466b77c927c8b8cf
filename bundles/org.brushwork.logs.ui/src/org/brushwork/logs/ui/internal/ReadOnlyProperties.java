package org.brushwork.logs.ui.internal;

import org.eclipse.ui.views.properties.IPropertySource;

/** Properties that are looked at and never changed. */
abstract class ReadOnlyProperties implements IPropertySource {

	@Override
	public final Object getEditableValue() {
		return this;
	}

	@Override
	public final boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public final void resetPropertyValue(Object id) {
		// read-only
	}

	@Override
	public final void setPropertyValue(Object id, Object value) {
		// read-only
	}
}
