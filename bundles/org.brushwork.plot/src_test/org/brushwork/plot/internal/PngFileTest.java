package org.brushwork.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PngFileTest {

	private static final int[] COLORS = { 0x123456, 0xFF0000, 0x00FF80, 0x0000FF, 0xFFFFFF, 0x000001 };

	static Stream<PaletteData> orders() {
		return Stream.of(new PaletteData(0xFF0000, 0xFF00, 0xFF), new PaletteData(0xFF00, 0xFF0000, 0xFF000000),
				new PaletteData(0xFF000000, 0xFF0000, 0xFF00));
	}

	@ParameterizedTest
	@MethodSource("orders")
	void everyPixelIsReadBackWhateverTheOrderOfItsBytes(PaletteData order) throws IOException {
		ImageData picture = new ImageData(3, 2, 32, order);
		for (int i = 0; i < COLORS.length; i++) {
			RGB color = new RGB(COLORS[i] >> 16, COLORS[i] >> 8 & 0xFF, COLORS[i] & 0xFF);
			picture.setPixel(i % 3, i / 3, order.getPixel(color));
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		PngFile.write(picture, file);
		BufferedImage read = ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
		for (int i = 0; i < COLORS.length; i++) {
			assertEquals(COLORS[i], read.getRGB(i % 3, i / 3) & 0xFFFFFF, "pixel " + i);
		}
	}
}
