package org.brushwork.headless;

import org.brushwork.figure.Figure;
import org.brushwork.figure.color.ChartTheme;
import org.brushwork.figure.drawing.Box;
import org.brushwork.figure.drawing.SvgDrawing;
import org.brushwork.figure.gallery.Example;

/**
 * How the pictures of the gallery are drawn.
 *
 * @param size of each
 * @param dark whether light on dark
 */
record GalleryPictures(PixelSize size, boolean dark) {

	/** The name of the file of a picture. */
	String fileOf(Example example) {
		return example.id() + ".svg";
	}

	/** The document of a picture: the same everywhere, as are the numbers of all commands. */
	String draw(Example example) {
		Figure figure = example.figure().in(Message.NUMBERS);
		SvgDrawing drawing = new SvgDrawing(size.width(), size.height());
		figure.draw(drawing, new Box(0, 0, size.width(), size.height()),
				dark ? ChartTheme.night() : ChartTheme.paper());
		return drawing.document(example.name());
	}
}
