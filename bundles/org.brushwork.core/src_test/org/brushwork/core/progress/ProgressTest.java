package org.brushwork.core.progress;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ProgressTest {

	private static final Progress CANCELLED = new Progress() {
		@Override
		public void report(long done, long total) {
			// not of interest here
		}

		@Override
		public boolean isCancelled() {
			return true;
		}
	};

	@Test
	void aCancelledProgressLeavesTheFunction() {
		assertThrows(CancelledException.class, CANCELLED::checkCancelled);
	}

	@Test
	void noProgressNeverCancels() {
		assertDoesNotThrow(Progress.NONE::checkCancelled);
	}

	@Test
	void cancellingCarriesNoStackTrace() {
		assertEquals(0, new CancelledException().getStackTrace().length);
	}
}
