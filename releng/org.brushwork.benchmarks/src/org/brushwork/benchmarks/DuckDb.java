package org.brushwork.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The analytic database DuckDB, in memory and in this process. */
final class DuckDb implements Contestant {

	/** What is done with the log. */
	enum Work {

		/** Loads a table of all fields, and counts in it by what Brushwork and plain Java count by. */
		TABLE("DuckDB (table, all dimensions)", "day, hour, weekday, status_class, status, method, category, product, "
				+ "path, address, agent, referrer, time_hour"),

		/** Counts while reading, parses only what it counts by, and keeps nothing. */
		THREE("DuckDB (hour, status, path)", "hour, status, path");

		private final String title;
		private final List<String> dimensions;

		Work(String title, String dimensions) {
			this.title = title;
			this.dimensions = List.of(dimensions.split(", "));
		}
	}

	private static final String URL = "jdbc:duckdb:";

	private static final String PARSED = """
			select address, strptime(time, '[%%d/%%b/%%Y:%%H:%%M:%%S') as time, split_part(request, ' ', 1) as method,
				split_part(split_part(request, ' ', 2), '?', 1) as path,
				regexp_extract(request, '[?&]productId=([^& ]*)', 1) as product,
				regexp_extract(request, '[?&]categoryId=([^& ]*)', 1) as category, status,
				try_cast(bytes as bigint) as bytes, regexp_extract(referrer, '://([^/]*)', 1) as referrer, agent
			from read_csv('%s', delim = ' ', quote = '"', escape = '\', header = false, auto_detect = false,
				columns = {'address': 'varchar', 'identity': 'varchar', 'user': 'varchar', 'time': 'varchar',
					'zone': 'varchar', 'request': 'varchar', 'status': 'smallint', 'bytes': 'varchar',
					'referrer': 'varchar', 'agent': 'varchar'})
			""";

	/** Counts of each hour and status, and for each other dimension one row that sums it up. */
	private static final String COUNTED = """
			with events as (select *, time::date as day, hour(time) as hour, isodow(time) as weekday,
				status // 100 as status_class, date_trunc('hour', time) as time_hour from (%s)),
			counts as (select grouping(%s) as dimension, hour, status, count(*) as events, sum(bytes) as bytes
				from events group by grouping sets (%s))
			select dimension, hour, status, sum(events), sum(bytes), count(*) from counts group by all
			""";

	private final Work work;

	DuckDb(Work work) {
		this.work = work;
	}

	@Override
	public String name() {
		return work.title;
	}

	@Override
	public Optional<String> missing() {
		try {
			DriverManager.getDriver(URL);
			return Optional.empty();
		} catch (SQLException e) {
			return Optional.of("its driver is not here (./brushwork bench logs fetches it, but not offline)");
		}
	}

	@Override
	public boolean warmsUp() {
		return true;
	}

	@Override
	public Run<Tally> run(Path log) throws Exception {
		return Run.of(() -> count(log));
	}

	private Tally count(Path log) throws SQLException {
		String parsed = String.format(PARSED, log.toString().replace("'", "''"));
		try (Connection connection = DriverManager.getConnection(URL);
				Statement statement = connection.createStatement()) {
			if (work == Work.THREE) {
				return tally(statement, parsed);
			}
			statement.execute("create table log as " + parsed);
			return tally(statement, "select * from log");
		}
	}

	private Tally tally(Statement statement, String events) throws SQLException {
		String names = String.join(", ", work.dimensions);
		String sets = work.dimensions.stream().map(name -> "(" + name + ")").collect(Collectors.joining(", "));
		Map<String, Long> hours = new HashMap<>();
		Map<String, Long> statuses = new HashMap<>();
		long all = 0;
		try (ResultSet rows = statement.executeQuery(String.format(COUNTED, events, names, sets))) {
			while (rows.next()) {
				long count = rows.getLong(4);
				if (rows.getInt(1) == grouping("hour")) {
					hours.put(String.format("%02d", rows.getInt(2)), count);
				} else if (rows.getInt(1) == grouping("status")) {
					statuses.put(String.format("%03d", rows.getInt(3)), count);
				} else if (rows.getInt(1) == grouping("path")) {
					all = count;
				}
			}
		}
		return new Tally(all, hours, statuses);
	}

	/** The number that {@code grouping} gives rows about a dimension: a bit for each other one, the last one lowest. */
	private int grouping(String dimension) {
		int number = work.dimensions.size();
		return (1 << number) - 1 - (1 << number - 1 - work.dimensions.indexOf(dimension));
	}
}
