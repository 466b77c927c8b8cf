package org.brushwork.logs.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.core.progress.Progress;
import org.brushwork.logs.AccessLogReader;
import org.brushwork.logs.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleLogTest {

	private static final SampleSpec SMALL = SampleSpec.DEFAULT.withLines(5_000);

	private final Path folder;

	SampleLogTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private static byte[] bytes(SampleSpec spec) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new SampleLog(spec).writeTo(out, Progress.NONE);
		return out.toByteArray();
	}

	private static String hash(SampleSpec spec) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(spec)));
	}

	@Test
	void theSameSpecificationGivesTheSameBytesOnEveryMachine() throws Exception {
		// Changes with every change of the generator: sha256sum of what `brushwork sample logs --lines 5000` writes.
		assertEquals("0278a7b4f2d32749a4d0c977e75244da0d6b3c1bb1be90eb3f54a785f669abed", hash(SMALL));
		assertEquals(hash(SMALL), hash(SMALL));
	}

	@Test
	void anotherSeedGivesOtherBytes() throws Exception {
		assertFalse(hash(SMALL).equals(hash(SMALL.withSeed(1))));
	}

	@ParameterizedTest
	@CsvSource({ "1, 7", "2, 30", "999, 8", "20000, 7", "20000, 400" })
	void thereAreExactlyAsManyLinesAsAskedForInTimeOrderAndAllParse(long lines, int days) throws Exception {
		SampleSpec spec = SampleSpec.DEFAULT.withLines(lines).withDays(days);
		Path file = folder.resolve("sample_log");
		new SampleLog(spec).writeTo(file, Progress.NONE);
		EventStore store = AccessLogReader.read(file, Progress.NONE);
		assertEquals(lines, store.size());
		assertEquals(0, store.rejected().count());
		for (int i = 1; i < store.size(); i++) {
			assertTrue(store.time(i - 1) <= store.time(i));
		}
		assertTrue(store.firstTime() >= spec.startMillis());
		assertTrue(store.lastTime() < spec.startMillis() + days * 86_400_000L);
		assertEquals(SampleSpec.ZONE, store.zone());
	}

	@Test
	void nobodyRealAppears() throws Exception {
		String text = new String(bytes(SMALL), StandardCharsets.US_ASCII);
		List<String> addresses = text.lines().map(line -> line.substring(0, line.indexOf(' '))).distinct().toList();
		assertTrue(addresses.size() > 500, "only " + addresses.size());
		for (String address : addresses) {
			assertTrue(Stream.of("192.0.2.", "198.51.100.", "203.0.113.", "2001:db8:", "10.")
					.anyMatch(address::startsWith), address);
			assertTrue(InetAddress.getByName(address).getAddress().length >= 4, address);
		}
		Stream<String> links = Stream.of(text.split("https?://")).skip(1).map(link -> link.split("[/\" )]", 2)[0]);
		assertEquals(List.of(), links.filter(host -> !host.endsWith(".example")).distinct().toList());
	}

	@Test
	void everyUsualStatusOccurs() throws Exception {
		String text = new String(bytes(SampleSpec.DEFAULT.withLines(50_000)), StandardCharsets.US_ASCII);
		for (int status : new int[] { 200, 206, 301, 302, 304, 401, 403, 404, 500, 503 }) {
			assertTrue(text.contains("\" " + status + " "), "no " + status);
		}
	}

	@Test
	void aPackedLogHoldsTheSameBytes() throws Exception {
		Path file = folder.resolve("sample_log.gz");
		new SampleLog(SMALL).writeTo(file, Progress.NONE);
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			assertArrayEquals(bytes(SMALL), in.readAllBytes());
		}
	}

	@Test
	void cancellingLeavesTheOldFileAndNothingElse() throws Exception {
		Path file = Files.writeString(folder.resolve("sample_log"), "old");
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// not of interest here
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		SampleLog log = new SampleLog(SampleSpec.DEFAULT);
		assertThrows(CancelledException.class, () -> log.writeTo(file, cancelled));
		assertEquals("old", Files.readString(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void aLogLargerThanTheDiskIsRefusedBeforeAnythingIsWritten() throws Exception {
		SampleLog log = new SampleLog(SampleSpec.DEFAULT.withLines(Long.MAX_VALUE));
		OutOfSpaceException refusal = assertThrows(OutOfSpaceException.class,
				() -> log.writeTo(folder.resolve("sample_log"), Progress.NONE));
		assertTrue(refusal.needed() > refusal.free());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void theAnomaliesAreListedAsCsv() throws Exception {
		Path csv = folder.resolve("anomalies.csv");
		new SampleLog(SampleSpec.DEFAULT).writeAnomalies(csv);
		List<String> lines = Files.readAllLines(csv);
		assertEquals("from,to,kind,subject,text", lines.get(0));
		assertEquals("2026-03-07T14:00:00+01:00,2026-03-07T15:00:00+01:00,outage,,"
				+ "\"The shop is down: every answer is 503.\"", lines.get(1));
		assertEquals(8, lines.size());
	}

	@Test
	void specificationsOutOfRangeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> SampleSpec.DEFAULT.withLines(0));
		assertThrows(IllegalArgumentException.class, () -> SampleSpec.DEFAULT.withDays(6));
		assertThrows(IllegalArgumentException.class, () -> SampleSpec.DEFAULT.withDays(3_651));
	}

	@ParameterizedTest
	@CsvSource({ "7", "8", "13", "30", "365" })
	void theSevenAnomaliesAreOfSevenKindsInsideTheTimeAndDoNotOverlap(int days) {
		List<Anomaly> anomalies = new SampleLog(SampleSpec.DEFAULT.withDays(days)).anomalies();
		assertEquals(Set.of(Anomaly.Kind.values()), Set.copyOf(anomalies.stream().map(Anomaly::kind).toList()));
		for (int i = 1; i < anomalies.size(); i++) {
			assertTrue(anomalies.get(i - 1).to() <= anomalies.get(i).from(), anomalies::toString);
		}
		assertTrue(anomalies.get(6).to() < SampleSpec.DEFAULT.startMillis() + days * 86_400_000L);
	}

	@Test
	void writingToNowhereThrowsWhatTheStreamThrows() {
		OutputStream broken = OutputStream.nullOutputStream();
		assertThrows(IOException.class, () -> {
			broken.close();
			new SampleLog(SMALL).writeTo(broken, Progress.NONE);
		});
	}
}
