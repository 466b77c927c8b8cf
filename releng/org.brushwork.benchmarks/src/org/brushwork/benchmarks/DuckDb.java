package org.brushwork.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The analytic database DuckDB, in memory and in this process. */
final class DuckDb implements Contestant {

	/** What is done with the log. */
	enum Work {

		/** Loads a table of all fields and counts from it. */
		TABLE("DuckDB (table and counts)"),

		/** Counts while reading, skips fields that are not counted, and keeps nothing. */
		COUNT("DuckDB (counts only)");

		private final String title;

		Work(String title) {
			this.title = title;
		}
	}

	private static final String URL = "jdbc:duckdb:";

	private static final String PARSED = """
			select address, strptime(time, '[%%d/%%b/%%Y:%%H:%%M:%%S') as time, split_part(request, ' ', 1) as method,
				split_part(split_part(request, ' ', 2), '?', 1) as path, status, try_cast(bytes as bigint) as bytes,
				referrer, agent
			from read_csv('%s', delim = ' ', quote = '"', escape = '\\', header = false, auto_detect = false,
				columns = {'address': 'varchar', 'identity': 'varchar', 'user': 'varchar', 'time': 'varchar',
					'zone': 'varchar', 'request': 'varchar', 'status': 'smallint', 'bytes': 'varchar',
					'referrer': 'varchar', 'agent': 'varchar'})
			""";

	/** Each row counts a value of one of three: which one, the value, and how often. */
	private static final String COUNTED = """
			select grouping(hour(time), status, path), hour(time), status, count(*) from (%s)
			group by grouping sets ((hour(time)), (status), (path))
			""";

	/** The numbers of {@code grouping}: a bit for each column that a row is not about. */
	private static final int OF_HOUR = 0b011;
	private static final int OF_STATUS = 0b101;

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
			if (work == Work.COUNT) {
				return tally(statement, parsed);
			}
			statement.execute("create table log as " + parsed);
			return tally(statement, "select * from log");
		}
	}

	private static Tally tally(Statement statement, String events) throws SQLException {
		Map<String, Long> hours = new HashMap<>();
		Map<String, Long> statuses = new HashMap<>();
		long all = 0;
		try (ResultSet rows = statement.executeQuery(String.format(COUNTED, events))) {
			while (rows.next()) {
				long count = rows.getLong(4);
				switch (rows.getInt(1)) {
				case OF_HOUR -> hours.put(String.format("%02d", rows.getInt(2)), count);
				case OF_STATUS -> statuses.put(String.format("%03d", rows.getInt(3)), count);
				default -> all += count;
				}
			}
		}
		return new Tally(all, hours, statuses);
	}
}
