package org.brushwork.plot.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.brushwork.figure.geometry.Mapping;
import org.brushwork.figure.gesture.KeyCursor;
import org.brushwork.figure.gesture.LayerThings;
import org.brushwork.figure.gesture.PointListener;
import org.brushwork.figure.gesture.Things;
import org.brushwork.figure.xy.PointLayer;
import org.brushwork.figure.xy.XYFigure;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Moves points of a layer, or what is shown, with the left button; and adds points and takes them away. */
final class MoveTools {

	private final Surface surface;
	private final MovedPoints points;
	private final MovePoints gesture;
	private final GestureMode mode;

	/** Installs the tools. */
	MoveTools(Surface surface, Zoomable zoomable, Navigation navigation, KeyCursor cursor, Runnable cursorMoved,
			Supplier<@Nullable XYFigure> figure, PointLayer layer, PointListener listener, boolean mayEdit) {
		this.surface = surface;
		points = new MovedPoints(figure, layer, listener, mayEdit);
		gesture = new MovePoints(surface, zoomable, points, cursor);
		gesture.onDoubleClick(navigation::fit);
		DragTool pan = DragPan.tool(surface, navigation);
		pan.onDoubleClick(navigation::fit);
		mode = new GestureMode(surface)
				.with(Tool.MOVE, gesture, new CursorKeys(surface, cursor, null, cursorMoved)).with(Tool.PAN, pan);
		surface.addOverlay(gesture);
		mode.install();
	}

	/** The tools of the left button. */
	GestureMode mode() {
		return mode;
	}

	/** Is about another layer from now on. */
	void setLayer(PointLayer layer, PointListener listener, boolean mayEdit) {
		points.setLayer(layer, listener, mayEdit);
	}

	/** The things of all layers, those that can be moved first: there the keyboard begins. */
	List<Things> ownFirst(List<? extends Things> things) {
		List<Things> all = new ArrayList<>(things);
		all.sort(Comparator.comparing(some -> !(some instanceof LayerThings one && one.layer() == points.layer())));
		return all;
	}

	/** Adds entries to a menu that is about to be shown, about the place where the pointer is. */
	void fill(Menu menu) {
		if (points.mayEdit()) {
			Point pointer = surface.control().toControl(surface.control().getDisplay().getCursorLocation());
			MenuItem add = new MenuItem(menu, SWT.PUSH);
			add.setText(Messages.MovePoints_add + "\tIns"); //$NON-NLS-1$
			add.addListener(SWT.Selection, event -> gesture.addNear(pointer.x, pointer.y));
			OptionalInt point = pointed(pointer);
			MenuItem remove = new MenuItem(menu, SWT.PUSH);
			remove.setText(Messages.MovePoints_remove + '\t' + Messages.BrushMenu_clearKey);
			remove.setEnabled(point.isPresent());
			remove.addListener(SWT.Selection, event -> point.ifPresent(gesture::remove));
		}
	}

	/** The point at the pointer, or else the one that was chosen before. */
	private OptionalInt pointed(Point pointer) {
		Mapping mapping = surface.mapping();
		OptionalInt at = mapping == null ? OptionalInt.empty() : points.at(mapping, pointer.x, pointer.y);
		return at.isPresent() ? at : gesture.chosen();
	}
}
