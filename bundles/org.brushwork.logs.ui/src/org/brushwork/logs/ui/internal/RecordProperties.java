package org.brushwork.logs.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.LogRecord;
import org.brushwork.logs.LogRecord.Parameter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Some texts with names for the Properties view, in their order. Read-only. */
public final class RecordProperties extends ReadOnlyProperties {

	private static final double MICROS = 1_000;

	private record Field(String name, Object value) {
	}

	private final String category;
	private final String text;
	private final List<Field> fields = new ArrayList<>();

	private RecordProperties(String category, String text) {
		this.category = category;
		this.text = text;
	}

	/** The fields of a line. */
	public static RecordProperties of(LogRecord record) {
		RecordProperties line = new RecordProperties(Messages.Record_Category, record.line().text());
		line.add(Messages.Properties_Time, LikeThis.time(record.time()));
		Map<Dimension, String> values = record.values();
		line.add(Messages.Dimension_Address, values.get(Dimension.ADDRESS));
		line.add(Messages.Dimension_Method, values.get(Dimension.METHOD));
		line.add(Messages.Dimension_Path, values.get(Dimension.PATH));
		line.add(Messages.Dimension_Product, values.get(Dimension.PRODUCT));
		line.add(Messages.Dimension_Category, values.get(Dimension.CATEGORY));
		line.add(Messages.Record_Parameters, parameters(record.parameters()));
		line.add(Messages.Properties_Status, status(values));
		line.add(Messages.Record_Bytes, record.bytes() < 0 ? Dimension.NONE : FilterText.number(record.bytes()));
		line.add(Messages.Record_ResponseTime, record.responseMicros() < 0 ? Dimension.NONE
				: NLS.bind(Messages.Record_Millis, record.responseMicros() / MICROS));
		line.add(Messages.Dimension_Referrer, orNone(record.referrer()));
		line.add(Messages.Dimension_Agent, orNone(record.agent()));
		line.add(Messages.Record_AgentFamily, values.get(Dimension.AGENT));
		line.add(Messages.Record_Text, record.line().text());
		line.add(Messages.Record_LineNumber, FilterText.number(record.line().number()));
		line.add(Messages.Properties_File, record.file().toString());
		return line;
	}

	private static Object parameters(List<Parameter> parameters) {
		if (parameters.isEmpty()) {
			return Dimension.NONE;
		}
		String all = parameters.stream().map(parameter -> parameter.name() + "=" + parameter.value()) //$NON-NLS-1$
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		RecordProperties each = new RecordProperties(null, all);
		parameters.forEach(parameter -> each.add(parameter.name(), parameter.value()));
		return each;
	}

	private static String status(Map<Dimension, String> values) {
		String status = values.get(Dimension.STATUS);
		return status.equals(Dimension.NONE) ? status
				: NLS.bind(Messages.Record_Status, status, values.get(Dimension.STATUS_CLASS));
	}

	private static String orNone(String value) {
		return value.isEmpty() ? Dimension.NONE : value;
	}

	private void add(String name, Object value) {
		fields.add(new Field(name, value));
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		IPropertyDescriptor[] descriptors = new IPropertyDescriptor[fields.size()];
		for (int i = 0; i < descriptors.length; i++) {
			PropertyDescriptor descriptor = new PropertyDescriptor(i, fields.get(i).name());
			descriptor.setCategory(category);
			descriptors[i] = descriptor;
		}
		return descriptors;
	}

	@Override
	public Object getPropertyValue(Object id) {
		return fields.get((Integer) id).value();
	}

	/** What stands for all of it in one cell. */
	@Override
	public String toString() {
		return text;
	}
}
