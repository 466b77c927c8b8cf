package org.brushwork.train.run;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.core.record.Frame;
import org.brushwork.train.run.RunRecord.Curves;
import org.brushwork.train.run.RunRecord.Distribution;
import org.brushwork.train.run.RunRecord.EpochDone;
import org.brushwork.train.run.RunRecord.Event;
import org.brushwork.train.run.RunRecord.Predicted;
import org.brushwork.train.run.RunRecord.Steps;
import org.brushwork.train.run.RunRecord.Tested;
import org.brushwork.train.run.RunRecord.Validation;

/**
 * The records of a run as frames, of the types 1 to 99; numbers are the same bits again. A later version may add types,
 * and members at the end of those that there are: readers leave out both.
 */
public final class RunFrames {

	/** The last type that is a record of a run. */
	public static final int LAST_TYPE = 99;

	static final int CURVES = 1;
	static final int STEPS = 2;
	static final int EPOCH_DONE = 3;
	static final int DISTRIBUTION = 4;
	static final int VALIDATION = 5;
	static final int PREDICTED = 6;
	static final int EVENT = 7;
	static final int TESTED = 8;

	private RunFrames() {
		// functions only
	}

	/** A record as a frame. */
	public static Frame encode(RunRecord record) {
		RecordOutput out = new RecordOutput();
		int type = switch (record) {
		case Curves curves -> write(curves, out);
		case Steps steps -> write(steps, out);
		case EpochDone done -> write(done, out);
		case Distribution distribution -> write(distribution, out);
		case Validation validation -> write(validation, out);
		case Predicted predicted -> write(predicted, out);
		case Tested tested -> write(tested, out);
		case Event event -> write(event, out);
		};
		return new Frame(type, out.toBytes());
	}

	private static int write(Curves curves, RecordOutput out) {
		out.texts(curves.step()).texts(curves.epoch());
		return CURVES;
	}

	private static int write(Steps steps, RecordOutput out) {
		out.integer(steps.first()).integer(steps.curves()).integer(steps.values().length).numbers(steps.values());
		return STEPS;
	}

	private static int write(EpochDone done, RecordOutput out) {
		out.integer(done.epoch()).integer(done.step()).integer(done.time()).integer(done.trainingNanos())
				.integer(done.watchingNanos()).integer(done.values().length).numbers(done.values());
		return EPOCH_DONE;
	}

	private static int write(Distribution distribution, RecordOutput out) {
		out.integer(distribution.epoch()).integer(distribution.step()).integer(distribution.layer())
				.integer(distribution.measured().ordinal());
		HistogramBytes.write(distribution.histogram(), out);
		return DISTRIBUTION;
	}

	private static int write(Validation validation, RecordOutput out) {
		out.integer(validation.width()).integer(validation.rows().length);
		int before = 0;
		for (int row : validation.rows()) {
			out.signed((long) row - before);
			before = row;
		}
		out.integer(validation.actual().length).numbers(validation.actual());
		return VALIDATION;
	}

	private static int write(Predicted predicted, RecordOutput out) {
		out.integer(predicted.epoch()).integer(predicted.step()).integer(predicted.values().length)
				.numbers(predicted.values());
		return PREDICTED;
	}

	private static int write(Tested tested, RecordOutput out) {
		out.integer(tested.epoch()).texts(tested.names()).integer(tested.values().length).numbers(tested.values());
		return TESTED;
	}

	private static int write(Event event, RecordOutput out) {
		out.text(event.kind().name()).integer(event.epoch()).integer(event.step()).integer(event.time())
				.number(event.value()).text(event.text());
		return EVENT;
	}

	/**
	 * A record from a frame.
	 *
	 * @return empty for one that only a later version knows
	 * @throws IllegalArgumentException if the frame holds something else
	 */
	public static Optional<RunRecord> decode(Frame frame) {
		return decode(frame.type(), ByteBuffer.wrap(frame.payload()));
	}

	/** The same from a buffer, read from its position on. */
	static Optional<RunRecord> decode(int type, ByteBuffer payload) {
		RecordInput in = new RecordInput(payload);
		try {
			return switch (type) {
			case CURVES -> Optional.of(new Curves(in.texts(), in.texts()));
			case STEPS -> Optional.of(steps(in));
			case EPOCH_DONE -> Optional.of(epochDone(in));
			case DISTRIBUTION -> Optional.of(distribution(in));
			case VALIDATION -> Optional.of(validation(in));
			case PREDICTED -> Optional.of(new Predicted(in.size(), in.integer(), in.floats(in.size(Float.BYTES))));
			case TESTED -> Optional.of(new Tested(in.size(), in.texts(), in.numbers(in.size(Double.BYTES))));
			case EVENT -> event(in);
			default -> Optional.empty();
			};
		} catch (RuntimeException e) {
			throw new IllegalArgumentException("a frame of type " + type + " does not hold what it should", e);
		}
	}

	private static Steps steps(RecordInput in) {
		return new Steps(in.integer(), in.size(), in.numbers(in.size(Double.BYTES)));
	}

	private static EpochDone epochDone(RecordInput in) {
		int epoch = in.size();
		long step = in.integer();
		long time = in.integer();
		long training = in.integer();
		long watching = in.integer();
		return new EpochDone(epoch, step, time, in.numbers(in.size(Double.BYTES)), training, watching);
	}

	private static Distribution distribution(RecordInput in) {
		return new Distribution(in.size(), in.integer(), in.size(), measured(in.size()), HistogramBytes.read(in));
	}

	/** What a later version measures is something else. */
	static Measured measured(int ordinal) {
		Measured[] known = Measured.values();
		return ordinal < known.length ? known[ordinal] : Measured.OTHER;
	}

	private static Validation validation(RecordInput in) {
		int width = in.size();
		int[] rows = new int[in.size(1)];
		int before = 0;
		for (int i = 0; i < rows.length; i++) {
			before = Math.toIntExact(before + in.signed());
			rows[i] = before;
		}
		return new Validation(rows, width, in.floats(in.size(Float.BYTES)));
	}

	private static Optional<RunRecord> event(RecordInput in) {
		String name = in.text();
		List<Event.Kind> kinds = Arrays.asList(Event.Kind.values());
		return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst()
				.map(kind -> new Event(kind, in.size(), in.integer(), in.integer(), in.number(), in.text()));
	}
}
