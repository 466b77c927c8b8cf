package org.brushwork.app.welcome;

import org.brushwork.app.ApplicationIcon;
import org.brushwork.app.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Widget;

/** The pieces of the welcome page, in one look. Their colours are in {@code css/}, one file for each theme. */
final class WelcomeStyle {

	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
	private static final String WIDGET_ID = "id"; //$NON-NLS-1$
	private static final int ICON_SIZE = 72;

	private final ResourceManager fonts;

	/** @param owner the control whose end is the end of the fonts */
	WelcomeStyle(Control owner) {
		fonts = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	void page(Composite page) {
		page.setData(CSS_CLASS, "WelcomePage"); //$NON-NLS-1$
		page.setLayout(GridLayoutFactory.swtDefaults().margins(32, 32).create());
		page.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.welcomeAccess));
	}

	Composite column(Composite page, int width) {
		Composite column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 16).applyTo(column);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(width, SWT.DEFAULT)
				.applyTo(column);
		return column;
	}

	void header(Composite parent, String headline, String tagline) {
		Composite header = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 4).applyTo(header);
		Image icon = ApplicationIcon.create(parent.getDisplay(), ICON_SIZE);
		Label picture = new Label(header, SWT.NONE);
		picture.setImage(icon);
		picture.addListener(SWT.Dispose, event -> icon.dispose());
		GridDataFactory.swtDefaults().span(1, 2).applyTo(picture);
		Label title = text(header, headline, font(2.2, SWT.BOLD), "WelcomeHeadline"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).applyTo(title);
		Label line = text(header, tagline, font(1.2, SWT.NORMAL), "WelcomeDetail"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, true).applyTo(line);
	}

	void heading(Composite parent, String heading) {
		Label label = text(parent, heading, font(1.25, SWT.BOLD), "WelcomeHeadline"); //$NON-NLS-1$
		GridDataFactory.fillDefaults().indent(0, 16).applyTo(label);
	}

	/** A big link with a line below it; returns the link. */
	Control card(Composite parent, String name, String detail, Runnable action) {
		Composite card = new Composite(parent, SWT.NONE);
		card.setData(CSS_CLASS, "WelcomeCard"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().margins(20, 16).spacing(0, 6).applyTo(card);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
		Link link = link(card, name, action);
		link.setFont(font(1.5, SWT.BOLD));
		wrapped(text(card, detail, font(1, SWT.NORMAL), "WelcomeDetail")); //$NON-NLS-1$
		return link;
	}

	void fact(Composite parent, String title, String line) {
		Label name = text(parent, title, font(1, SWT.BOLD), "WelcomeText"); //$NON-NLS-1$
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
		wrapped(text(parent, line, font(1, SWT.NORMAL), "WelcomeDetail")); //$NON-NLS-1$
	}

	/** A link, reached by Tab and followed by Enter. */
	Link link(Composite parent, String name, Runnable action) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + name + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.setData(WIDGET_ID, name);
		link.addListener(SWT.Selection, event -> action.run());
		return link;
	}

	private static Label text(Composite parent, String text, Font font, String cssClass) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		label.setFont(font);
		style(label, cssClass);
		return label;
	}

	private static void style(Widget widget, String cssClass) {
		widget.setData(CSS_CLASS, cssClass);
	}

	/** Lets a label grow downwards instead of asking for the width of its whole text. */
	private static void wrapped(Label label) {
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
	}

	private Font font(double scale, int style) {
		int height = JFaceResources.getDialogFont().getFontData()[0].getHeight();
		int scaled = (int) Math.round(height * scale);
		return fonts.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(scaled).setStyle(style));
	}
}
