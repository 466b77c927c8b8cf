package org.brushwork.plot.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.plot.FigureExport;

/**
 * How and where a chart is to be saved.
 *
 * @param file    where
 * @param format  as what
 * @param scale   pixels in a unit, 1 to 4; only pictures have them
 * @param asShown whether in the colours of the screen, else in those of paper
 */
public record SaveChoice(Path file, Format format, int scale, boolean asShown) {

	/** What a chart can be saved as. */
	public enum Format {
		/** Pixels. */
		PNG,
		/** Lines and texts. */
		SVG,
		/** What is shown, as comma-separated values. */
		CSV;

		/** Tells the end of the names of such files, with a dot. */
		public String extension() {
			return '.' + name().toLowerCase(Locale.ROOT);
		}
	}

	/** The longest name that is suggested; some systems take no more than 255 bytes. */
	private static final int LONGEST = 60;

	/** Tells a name for a file of a chart with some title: letters, digits and single spaces, never empty. */
	static String name(String title, Format format) {
		String plain = title.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		String visible = plain.replaceAll("^[. ]+", ""); //$NON-NLS-1$ //$NON-NLS-2$
		String shortened = visible.length() > LONGEST ? visible.substring(0, LONGEST).strip() : visible;
		return (shortened.isEmpty() ? Messages.SaveDialog_name : shortened) + format.extension();
	}

	/** Tells the path with the format's extension, which is added when it has another one or none. */
	static String withExtension(String path, Format format) {
		return path.toLowerCase(Locale.ROOT).endsWith(format.extension()) ? path : path + format.extension();
	}

	/** Saves it. */
	void save(FigureExport export) throws IOException {
		ChartTheme theme = asShown ? export.shownTheme() : ChartTheme.paper();
		switch (format) {
		case PNG -> export.savePng(file, scale, theme);
		case SVG -> export.saveSvg(file, theme);
		case CSV -> export.saveCsv(file);
		}
	}
}
