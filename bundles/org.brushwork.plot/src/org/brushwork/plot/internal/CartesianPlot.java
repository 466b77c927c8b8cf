package org.brushwork.plot.internal;

import java.util.function.Function;
import org.brushwork.figure.color.ChartRole;
import org.brushwork.figure.scale.LinearScale;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/**
 * SWTChart with our axes: its plot area, series and ranges are used, its title, legend and ticks are not. Its ticks for
 * dates know one time zone and no calendar, and its layout leaves them no stable room.
 */
public final class CartesianPlot extends Chart {

	private final Palette palette;
	private final CachedPlotArea area;
	private final PlotFrame frame;

	/** Makes an empty plot whose axes are drawn by the given painters. */
	public CartesianPlot(Composite parent, Palette palette, PlotAxis xAxis, PlotAxis yAxis) {
		this(parent, palette, plot -> new AxesFrame(xAxis, yAxis, plot::xScale, plot::yScale));
	}

	/** Makes an empty plot in a frame. */
	public CartesianPlot(Composite parent, Palette palette, PlotFrame frame) {
		this(parent, palette, plot -> frame);
	}

	private CartesianPlot(Composite parent, Palette palette, Function<CartesianPlot, PlotFrame> frame) {
		super(parent, SWT.NO_BACKGROUND, null);
		this.palette = palette;
		this.frame = frame.apply(this);
		area = new CachedPlotArea(this, palette);
		getTitle().setVisible(false);
		getLegend().setVisible(false);
		for (IAxis axis : getAxisSet().getAxes()) {
			axis.getTitle().setVisible(false);
			axis.getTick().setVisible(false);
			axis.getGrid().setStyle(LineStyle.NONE);
			axis.setDrawAxisLine(false);
		}
		setLayout(new Margins());
		replacePainters();
		palette.onChange(this::redraw);
	}

	/** Tells the control that shows the data and receives the mouse. */
	public CachedPlotArea area() {
		return area;
	}

	/** Tells how the horizontal axis maps now. */
	public LinearScale xScale() {
		return scale(getAxisSet().getXAxis(0), area.getSize().x);
	}

	/** Tells how the vertical axis maps now; pixels count from the top, so its lower end is the largest value. */
	public LinearScale yScale() {
		Range range = getAxisSet().getYAxis(0).getRange();
		return new LinearScale(range.upper, range.lower, Math.max(1, area.getSize().y));
	}

	/** Shows a part of the data, each end finite and the lower below the upper one, and draws everything again. */
	public void setRanges(double left, double right, double bottom, double top) {
		getAxisSet().getXAxis(0).setRange(new Range(left, right));
		getAxisSet().getYAxis(0).setRange(new Range(bottom, top));
		layout(true);
		redraw();
	}

	/** Whether a part of the data is shown already. */
	public boolean hasRanges(double left, double right, double bottom, double top) {
		Range x = getAxisSet().getXAxis(0).getRange();
		Range y = getAxisSet().getYAxis(0).getRange();
		return x.lower == left && x.upper == right && y.lower == bottom && y.upper == top;
	}

	/** SWTChart's ticks and titles paint on this control even when they are invisible, and need its own layout to do so. */
	private void replacePainters() {
		for (Listener foreign : getListeners(SWT.Paint)) {
			removeListener(SWT.Paint, foreign);
		}
		addListener(SWT.Paint, event -> paintAxes(event.gc));
	}

	private static LinearScale scale(IAxis axis, int pixels) {
		Range range = axis.getRange();
		return new LinearScale(range.lower, range.upper, Math.max(1, pixels));
	}

	private void paintAxes(GC gc) {
		palette.refresh();
		gc.setBackground(palette.of(ChartRole.BACKGROUND));
		gc.fillRectangle(getClientArea());
		frame.paint(gc, area.getBounds(), getSize());
	}

	/** Puts the plot where the frame leaves it room. */
	private final class Margins extends Layout {

		@Override
		protected Point computeSize(@Nullable Composite composite, int width, int height, boolean flush) {
			return new Point(width == SWT.DEFAULT ? 320 : width, height == SWT.DEFAULT ? 120 : height);
		}

		@Override
		protected void layout(@Nullable Composite composite, boolean flush) {
			Rectangle client = getClientArea();
			GC gc = new GC(CartesianPlot.this);
			area.setBounds(frame.place(gc, new Point(client.width, client.height)));
			gc.dispose();
		}
	}
}
