package org.brushwork.ui.internal;

import java.util.List;
import org.brushwork.figure.gallery.Example;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The names of the charts, the chart that was chosen, and its code. The names are beside the chart, or above it where the
 * pane is narrow.
 */
final class GalleryPane extends Composite {

	private static final int NARROW = 520;
	private static final int[] BESIDE = { 22, 78 };
	private static final int[] ABOVE = { 20, 80 };
	private static final int[] CHART_AND_CODE = { 64, 36 };

	private final List<Example> examples;
	private final SashForm sash;
	private final org.eclipse.swt.widgets.List names;
	private final Label purpose;
	private final GalleryChart chart;
	private final GalleryCode code;

	GalleryPane(Composite parent, List<Example> examples) {
		super(parent, SWT.NONE);
		this.examples = examples;
		setLayout(new FillLayout());
		sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		names = new org.eclipse.swt.widgets.List(sash, SWT.SINGLE | SWT.V_SCROLL);
		names.setData("id", "org.brushwork.gallery.names"); //$NON-NLS-1$ //$NON-NLS-2$
		examples.forEach(example -> names.add(example.name()));
		SashForm right = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
		Composite top = new Composite(right, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(top);
		purpose = new Label(top, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(1, SWT.DEFAULT).applyTo(purpose);
		chart = new GalleryChart(top);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(chart);
		code = new GalleryCode(right);
		right.setWeights(CHART_AND_CODE);
		sash.setWeights(BESIDE);
		names.addListener(SWT.Selection, event -> showSelected());
		addListener(SWT.Resize, event -> arrange());
	}

	private void arrange() {
		Point size = getSize();
		boolean narrow = size.x < NARROW && size.x < size.y;
		int wanted = narrow ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
			sash.setWeights(narrow ? ABOVE : BESIDE);
		}
	}

	/** Shows an example by its id; the first one when there is none of that id. */
	void show(String id) {
		int index = 0;
		for (int i = 0; i < examples.size(); i++) {
			index = examples.get(i).id().equals(id) ? i : index;
		}
		names.select(index);
		names.showSelection();
		showSelected();
	}

	/** The id of the example that is shown. */
	String shown() {
		return examples.get(Math.max(0, names.getSelectionIndex())).id();
	}

	private void showSelected() {
		Example example = examples.get(Math.max(0, names.getSelectionIndex()));
		purpose.setText(example.purpose());
		chart.show(example);
		code.show(example.snippet());
		purpose.getParent().layout();
	}

	@Override
	public boolean setFocus() {
		return names.setFocus();
	}
}
