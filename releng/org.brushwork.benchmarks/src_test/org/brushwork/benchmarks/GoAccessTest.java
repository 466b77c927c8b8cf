package org.brushwork.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoAccessTest {

	private static final String GENERAL = """
			{"general": {"total_requests": 9,"valid_requests": 7,"failed_requests": 2},
			""";
	private static final String VISITS = """
			"visit_time": {"metadata": {"hits": {"total": {"value": 7},"max": {"value": 4}}},"data": [
				{"hits": {"count": 4,"percent": "57.14"},"visitors": {"count": 1,"percent": "50"},"data": "00"},
				{"hits": {"count": 3,"percent": "42.86"},"visitors": {"count": 1,"percent": "50"},"data": "23"}]},
			"referring_sites": {"metadata": {},"data": [{"hits": {"count": 5},"data": "42.example"}]},
			""";
	private static final String STATUS = """
			"status_codes": {"metadata": {"hits": {"total": {"value": 7}}},"data": [
				{"hits": {"count": 7,"percent": "100"},"bytes": {"count": 1},"data": "2xx Success","items": [
					{"hits": {"count": 6,"percent": "85.71"},"bytes": {"count": 1},"data": "200 - OK"},
					{"hits": {"count": 1,"percent": "14.29"},"bytes": {"count": 0},"data": "206 - Partial Content"}]}]}}
			""";

	@Test
	void hoursAndStatusesAreTakenFromTheirPanels() throws Exception {
		assertEquals(new Tally(7, Map.of("00", 4L, "23", 3L), Map.of("200", 6L, "206", 1L)),
				GoAccess.tally(GENERAL + VISITS + STATUS));
	}

	@Test
	void aReportWithoutHoursIsRefused() {
		IOException e = assertThrows(IOException.class, () -> GoAccess.tally(GENERAL + STATUS));
		assertEquals("the report of GoAccess has no visit_time", e.getMessage());
	}
}
