package org.brushwork.classify.sentiment;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.brushwork.classify.data.CsvCell;

/** Sentiments as rows and columns, for programs that trade or draw. */
public final class SignalCsv {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

	private SignalCsv() {
		// functions only
	}

	/** The columns time (empty for all time), company, count, mean, low, high and rank; numbers to six digits. */
	public static String of(List<CompanySentiment> sentiments) {
		StringBuilder csv = new StringBuilder("time,company,count,mean,low,high,rank\n");
		for (CompanySentiment each : sentiments) {
			csv.append(each.start().map(TIME::format).orElse("")).append(',').append(CsvCell.of(each.company())).append(',')
					.append(String.format(Locale.ROOT, "%d,%.6f,%.6f,%.6f,%d%n", each.count(), each.mean(), each.low(),
							each.high(), each.rank()).replace("\r", ""));
		}
		return csv.toString();
	}
}
