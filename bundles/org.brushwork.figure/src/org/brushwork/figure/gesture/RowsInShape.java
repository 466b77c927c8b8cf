package org.brushwork.figure.gesture;

import java.util.function.Function;
import org.brushwork.core.selection.Phase;
import org.brushwork.core.selection.RowSelection;
import org.brushwork.core.selection.SetOperation;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Selects the rows that lie in what is drawn.
 *
 * @param <S> the shape
 */
public final class RowsInShape<S> implements ShapeListener<S> {

	private final RowChoice choice;
	private final Function<S, RowSelection> rows;
	private Runnable forget = () -> {
	};

	/**
	 * Joins shapes with a choice.
	 *
	 * @param rows which rows lie in a shape
	 */
	public RowsInShape(RowChoice choice, Function<S, RowSelection> rows) {
		this.choice = choice;
		this.rows = rows;
	}

	/** Says how the shape is taken away when it no longer tells what is selected. */
	public void onForget(Runnable action) {
		forget = action;
	}

	@Override
	public void begun(SetOperation operation, boolean fresh) {
		if (fresh) {
			choice.begin(operation, forget);
		} else {
			choice.resume(forget);
		}
	}

	@Override
	public void shaped(@Nullable S shape, Phase phase) {
		choice.cover(shape == null ? RowSelection.NONE : rows.apply(shape));
		if (phase == Phase.DONE) {
			choice.finish();
		}
	}

	@Override
	public void cancelled() {
		choice.cancel();
	}
}
