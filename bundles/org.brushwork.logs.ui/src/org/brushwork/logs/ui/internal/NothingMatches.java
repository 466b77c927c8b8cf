package org.brushwork.logs.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.Crossfilter;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.SnapshotQuery;
import org.brushwork.ui.work.BackgroundRequest;
import org.brushwork.ui.work.BackgroundRequest.WhenSuperseded;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Says that no event passes the filters, and how many would without each of them; a click takes one off. */
final class NothingMatches {

	private static final String RESET = "reset"; //$NON-NLS-1$

	private record Question(Crossfilter crossfilter, EventFilter filter, List<FilterPart> parts) {
	}

	private record Relaxed(FilterPart part, long events) {
	}

	private record Counted(Question question, List<Relaxed> relaxed) {
	}

	private final Composite strip;
	private final Link words;
	private final BackgroundRequest<Question, Counted> counting;
	private LogSession session;
	private Question asked;

	/** @param parent has a grid of one column */
	NothingMatches(Composite parent) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		strip.setVisible(false);
		words = new Link(strip, SWT.WRAP);
		words.setData("id", "org.brushwork.logs.nothing"); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
		words.addListener(SWT.Selection, event -> relax(event.text));
		counting = new BackgroundRequest<Question, Counted>(Messages.NothingMatches_Job, this,
				() -> !strip.isDisposed(), WhenSuperseded.FINISH, NothingMatches::count,
				new Answer<>(this::show)).asSystemJob();
	}

	void show(DashboardInput input) {
		boolean nothing = input.snapshot().matched() == 0;
		if (nothing && input.session().state() instanceof LogState.Loaded loaded) {
			session = input.session();
			EventFilter filter = input.snapshot().filter();
			Question next = new Question(loaded.crossfilter(), filter, FilterPart.of(filter, input.zone()));
			if (!next.equals(asked)) {
				asked = next;
				say(NLS.bind(Messages.NothingMatches_Text, RESET));
				setVisible(true);
				counting.submit(next);
			}
		} else {
			if (asked != null) {
				forget();
			}
			setVisible(false);
		}
	}

	/** Wants no answer any more, and lets go of the log. */
	void forget() {
		session = null;
		asked = null;
		counting.cancel();
	}

	private static Counted count(Question question, Progress progress) throws CancelledException {
		List<Relaxed> counts = new ArrayList<>();
		for (FilterPart part : question.parts()) {
			long events = question.crossfilter().snapshot(new SnapshotQuery(part.from(question.filter()), List.of(), 1), progress)
					.matched();
			counts.add(new Relaxed(part, events));
		}
		return new Counted(question, counts);
	}

	private void show(Counted counted) {
		if (!counted.question().equals(asked)) {
			return; // other filters by now; the answer about those follows
		}
		List<FilterPart> parts = asked.parts();
		String some = counted.relaxed().stream().filter(relaxed -> relaxed.events() > 0)
				.map(relaxed -> NLS.bind(Messages.NothingMatches_Without, new Object[] {
						parts.indexOf(relaxed.part()), relaxed.part().name(), FilterText.number(relaxed.events()) }))
				.collect(Collectors.joining());
		say(NLS.bind(Messages.NothingMatches_Text, RESET) + some);
	}

	private void relax(String target) {
		if (session == null) {
			return; // the log was closed
		}
		if (target.equals(RESET)) {
			session.filters().commit(Messages.Reset_Text, EventFilter.ALL);
			return;
		}
		FilterPart part = asked.parts().get(Integer.parseInt(target));
		session.filters().commit(NLS.bind(Messages.FilterLine_Remove, part.name()),
				part.from(session.filters().value()));
	}

	private void say(String text) {
		if (!words.getText().equals(text)) {
			words.setText(text);
			strip.getParent().layout();
		}
	}

	private void setVisible(boolean visible) {
		if (strip.getVisible() != visible) {
			strip.setVisible(visible);
			((GridData) strip.getLayoutData()).exclude = !visible;
			strip.getParent().layout();
		}
	}
}
