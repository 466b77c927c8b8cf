package org.brushwork.plot.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brushwork.plot.FigureExport;
import org.brushwork.plot.internal.SaveChoice.Format;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;

/** Asks as what, how large and in which colours a chart is to be saved, and then where. */
public final class SaveDialog {

	private static final int AS_SHOWN = 0;
	private static final int USUAL_SCALE = 2;

	private final FigureExport export;
	private final Shell shell;
	private final Combo format;
	private final Combo scale;
	private final Combo colors;
	private Optional<SaveChoice> choice = Optional.empty();

	private SaveDialog(Shell parent, FigureExport export) {
		this.export = export;
		shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		shell.setText(Messages.SaveDialog_title);
		shell.setLayout(new GridLayout(2, false));
		format = combo(Messages.SaveDialog_format, Messages.SaveDialog_png, Messages.SaveDialog_svg,
				Messages.SaveDialog_csv);
		scale = combo(Messages.SaveDialog_size,
				IntStream.rangeClosed(1, PictureSize.MOST).mapToObj(this::scaleText).toArray(String[]::new));
		colors = combo(Messages.SaveDialog_colors, Messages.SaveDialog_shown, Messages.SaveDialog_paper);
		scale.select(USUAL_SCALE - 1);
		format.addListener(SWT.Selection, event -> enable());
		buttons();
	}

	/** Asks; empty when the answer is no. */
	public static Optional<SaveChoice> open(Shell parent, FigureExport export) {
		SaveDialog dialog = new SaveDialog(parent, export);
		dialog.run(parent);
		return dialog.choice;
	}

	private void run(Shell parent) {
		shell.pack();
		Rectangle above = parent.getBounds();
		Point size = shell.getSize();
		shell.setLocation(above.x + (above.width - size.x) / 2, above.y + (above.height - size.y) / 3);
		shell.open();
		while (!shell.isDisposed()) {
			if (!shell.getDisplay().readAndDispatch()) {
				shell.getDisplay().sleep();
			}
		}
	}

	private Combo combo(String text, String... items) {
		new Label(shell, SWT.NONE).setText(text);
		Combo combo = new Combo(shell, SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return combo;
	}

	private String scaleText(int times) {
		Point pixels = PictureSize.of(export.size(), times);
		return NLS.bind(Messages.SaveDialog_pixels, new Object[] { times, pixels.x, pixels.y });
	}

	private void buttons() {
		Composite row = new Composite(shell, SWT.NONE);
		row.setLayoutData(new GridData(SWT.END, SWT.END, true, true, 2, 1));
		row.setLayout(new GridLayout(2, true));
		Button cancel = button(row, Messages.SaveDialog_cancel);
		Button save = button(row, Messages.SaveDialog_save);
		cancel.addListener(SWT.Selection, event -> shell.close());
		save.addListener(SWT.Selection, event -> askWhere());
		shell.setDefaultButton(save);
	}

	private static Button button(Composite row, String text) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		return button;
	}

	/** A drawing has no pixels, and a table no colours either. */
	private void enable() {
		scale.setEnabled(chosen() == Format.PNG);
		colors.setEnabled(chosen() != Format.CSV);
	}

	private Format chosen() {
		return Format.values()[format.getSelectionIndex()];
	}

	private void askWhere() {
		Format chosen = chosen();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.SaveDialog_title);
		dialog.setFilterExtensions(new String[] { '*' + chosen.extension() });
		dialog.setFilterNames(Stream.of(format.getText()).toArray(String[]::new));
		dialog.setFileName(SaveChoice.name(export.title(), chosen));
		dialog.setOverwrite(true);
		String path = dialog.open();
		if (path != null) {
			Path file = Path.of(SaveChoice.withExtension(path, chosen));
			// The system has asked about the name that it knows.
			if (file.equals(Path.of(path)) || !Files.exists(file) || mayReplace(file)) {
				choice = Optional.of(new SaveChoice(file, chosen, scale.getSelectionIndex() + 1,
						colors.getSelectionIndex() == AS_SHOWN));
				shell.close();
			}
		}
	}

	private boolean mayReplace(Path file) {
		MessageBox box = new MessageBox(shell, SWT.ICON_QUESTION | SWT.YES | SWT.NO);
		box.setText(Messages.SaveDialog_title);
		box.setMessage(NLS.bind(Messages.SaveDialog_replace, file));
		return box.open() == SWT.YES;
	}
}
