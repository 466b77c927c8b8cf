package org.brushwork.ui.interact;

import org.brushwork.core.trait.Refusal;
import org.brushwork.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Says why a value is not taken. */
final class Reasons {

	private Reasons() {
		// functions only
	}

	/** The words for a reason; one of somebody else says itself. */
	static String words(Refusal reason) {
		return switch (reason) {
		case Refusal.Missing missing -> Messages.Interact_Missing;
		case Refusal.OutOfRange range -> NLS.bind(Messages.Interact_OutOfRange, NumberText.format(range.low(), 0),
				NumberText.format(range.high(), 0));
		case Refusal.NotOffered some -> NLS.bind(Messages.Interact_NotOffered, Words.of(some.got()));
		case Unfit.NotANumber number -> NLS.bind(Messages.Interact_NotANumber, number.text());
		case Unfit.NotWhole number -> NLS.bind(Messages.Interact_NotWhole, number.text());
		case Unfit.Together together -> together.words();
		default -> reason.toString();
		};
	}
}
