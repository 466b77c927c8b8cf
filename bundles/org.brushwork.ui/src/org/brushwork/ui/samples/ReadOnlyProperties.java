package org.brushwork.ui.samples;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Texts with names for the Properties view, in their order. They are looked at and never changed. */
class ReadOnlyProperties implements IPropertySource {

	private record Field(String category, String name, Object value) {
	}

	private final String text;
	private final List<Field> fields = new ArrayList<>();

	/** @param text what stands for all of it in one cell */
	ReadOnlyProperties(String text) {
		this.text = text;
	}

	/** @param value a text, or other properties, which then can be opened */
	void add(String category, String name, Object value) {
		fields.add(new Field(category, name, value));
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		IPropertyDescriptor[] descriptors = new IPropertyDescriptor[fields.size()];
		for (int i = 0; i < descriptors.length; i++) {
			PropertyDescriptor descriptor = new PropertyDescriptor(i, fields.get(i).name());
			descriptor.setCategory(fields.get(i).category());
			descriptors[i] = descriptor;
		}
		return descriptors;
	}

	@Override
	public Object getPropertyValue(Object id) {
		return fields.get((Integer) id).value();
	}

	@Override
	public String toString() {
		return text;
	}

	@Override
	public Object getEditableValue() {
		return this;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// read-only
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		// read-only
	}
}
