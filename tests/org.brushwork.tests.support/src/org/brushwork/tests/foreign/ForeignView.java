package org.brushwork.tests.foreign;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;

/** A view that knows nothing of Brushwork: it lists the properties of whatever the selection service tells it. */
public final class ForeignView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.brushwork.tests.foreign.view";

	private final ISelectionListener listener = (part, selection) -> show(selection);
	private final List<String> heard = new ArrayList<>();
	private Text text;

	@Override
	public void createPartControl(Composite parent) {
		text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setData("id", "foreign.text");
		getSite().getWorkbenchWindow().getSelectionService().addSelectionListener(listener);
	}

	@Override
	public void dispose() {
		getSite().getWorkbenchWindow().getSelectionService().removeSelectionListener(listener);
		super.dispose();
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	/** What it shows: a line {@code name = value} for each property. */
	public String text() {
		return text.getText();
	}

	/** All it has shown, in order, repetitions included. */
	public List<String> heard() {
		return List.copyOf(heard);
	}

	private void show(ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			IPropertySource source = Adapters.adapt(structured.getFirstElement(), IPropertySource.class);
			String shown = source == null ? "" : list(source);
			heard.add(shown);
			text.setText(shown);
		}
	}

	private static String list(IPropertySource source) {
		StringBuilder lines = new StringBuilder();
		for (IPropertyDescriptor property : source.getPropertyDescriptors()) {
			lines.append(property.getDisplayName()).append(" = ").append(source.getPropertyValue(property.getId()))
					.append('\n');
		}
		return lines.toString();
	}
}
