package org.brushwork.logs.ui.internal;

import java.time.ZoneId;
import java.util.Optional;
import org.brushwork.logs.LogOptions;
import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** <i>Brushwork &gt; Server Logs</i>: how the lines of a log are understood. Open logs are read anew by what is applied. */
public final class LogPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int INDENT = 20;

	private Text product;
	private Text category;
	private Text further;
	private Button ownClock;
	private Button zoneClock;
	private Combo zone;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.Preferences_Description);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(page);
		createParameters(page);
		createClock(page);
		show(LogPreferences.options());
		return page;
	}

	private void createParameters(Composite page) {
		Group group = group(page, Messages.Preferences_Parameters);
		product = field(group, "product", Messages.Preferences_Product, Messages.Preferences_ProductHelp); //$NON-NLS-1$
		category = field(group, "category", Messages.Preferences_Category, Messages.Preferences_CategoryHelp); //$NON-NLS-1$
		further = field(group, "further", Messages.Preferences_Further, Messages.Preferences_FurtherHelp); //$NON-NLS-1$
		Label help = new Label(group, SWT.WRAP);
		help.setText(Messages.Preferences_ParametersHelp);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(help);
	}

	private void createClock(Composite page) {
		Group group = group(page, Messages.Preferences_Clock);
		ownClock = choice(group, "ownClock", Messages.Preferences_OwnClock, Messages.Preferences_OwnClockHelp); //$NON-NLS-1$
		zoneClock = choice(group, "zoneClock", Messages.Preferences_ZoneClock, Messages.Preferences_ZoneClockHelp); //$NON-NLS-1$
		zone = new Combo(group, SWT.DROP_DOWN);
		String[] zones = ZoneId.getAvailableZoneIds().stream().sorted().toArray(String[]::new);
		zone.setItems(zones);
		zone.setVisibleItemCount(12);
		zone.setToolTipText(Messages.Preferences_ZoneClockHelp);
		zone.setData("id", "org.brushwork.logs.preferences.zone"); //$NON-NLS-1$ //$NON-NLS-2$
		new AutoCompleteField(zone, new ComboContentAdapter(), zones);
		GridDataFactory.swtDefaults().span(2, 1).indent(INDENT, 0).hint(260, SWT.DEFAULT).applyTo(zone);
		zone.addModifyListener(event -> check());
	}

	private static Group group(Composite page, String title) {
		Group group = new Group(page, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private Text field(Composite parent, String id, String name, String help) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(name);
		label.setToolTipText(help);
		Text text = new Text(parent, SWT.BORDER);
		text.setToolTipText(help);
		text.setMessage(help);
		text.setData("id", "org.brushwork.logs.preferences." + id); //$NON-NLS-1$ //$NON-NLS-2$
		text.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private Button choice(Composite parent, String id, String name, String help) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(name);
		button.setToolTipText(help);
		button.setData("id", "org.brushwork.logs.preferences." + id); //$NON-NLS-1$ //$NON-NLS-2$
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	private void show(LogOptions options) {
		product.setText(options.productParameter());
		category.setText(options.categoryParameter());
		further.setText(LogPreferences.text(options.furtherParameters()));
		ownClock.setSelection(options.zone().isEmpty());
		zoneClock.setSelection(options.zone().isPresent());
		zone.setText(options.zone().orElse(ZoneId.systemDefault()).getId());
		check();
	}

	private ReadingOptionsCheck written() {
		return new ReadingOptionsCheck(product.getText().strip(), category.getText().strip(), further.getText(),
				zoneClock.getSelection() ? Optional.of(zone.getText().strip()) : Optional.empty());
	}

	private void check() {
		zone.setEnabled(zoneClock.getSelection());
		Optional<String> problem = written().problem();
		setErrorMessage(problem.orElse(null));
		setValid(problem.isEmpty());
	}

	@Override
	protected void performDefaults() {
		show(LogOptions.DEFAULT);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		// Never shown, never changed: the dialog asks the pages that were not looked at as well.
		if (product != null) {
			LogPreferences.setOptions(written().options());
		}
		return true;
	}
}
