package org.brushwork.ui.selection;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Properties in the order in which they were given, with columns as wide as their names need. */
public final class OrderedPropertySheetPage extends PropertySheetPage {

	private static final int LEAST = 120;
	private static final double MOST_SHARE = 0.55;

	private boolean sized;

	/** A page for the part that asks; each that asks gets one of its own. */
	public OrderedPropertySheetPage() {
		setSorter(new PropertySheetSorter() {
			@Override
			public void sort(IPropertySheetEntry[] entries) {
				// as they are
			}

			@Override
			public int compareCategories(String one, String other) {
				return 0;
			}
		});
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		if (getControl() instanceof Tree tree && tree.getColumnCount() == 2) {
			tree.addListener(SWT.Resize, event -> size(tree));
			tree.addListener(SWT.Paint, event -> sizeOnce(tree));
		}
	}

	/** When there are names to measure. */
	private void sizeOnce(Tree tree) {
		if (!sized && tree.getItemCount() > 0) {
			sized = true;
			tree.getDisplay().asyncExec(() -> size(tree));
		}
	}

	private static void size(Tree tree) {
		if (tree.isDisposed() || tree.getClientArea().width == 0) {
			return;
		}
		int width = tree.getClientArea().width;
		tree.getColumn(0).pack();
		int wanted = Math.max(LEAST, tree.getColumn(0).getWidth());
		int names = Math.min(wanted, (int) (MOST_SHARE * width));
		tree.getColumn(0).setWidth(names);
		tree.getColumn(1).setWidth(Math.max(LEAST, width - names));
	}
}
