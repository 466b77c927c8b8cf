package org.brushwork.logs.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

	private static final Path HOME = Path.of("home").toAbsolutePath();
	private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

	private static Path folder(String system, Map<String, String> environment) {
		return UserCache.bySystem(system, HOME, environment::get);
	}

	@Test
	void onLinuxItIsBelowTheCacheFolderOfTheDesktop() {
		assertEquals(HOME.resolve(".cache/brushwork"), folder("Linux", Map.of()));
		assertEquals(ELSEWHERE.resolve("brushwork"), folder("Linux", Map.of("XDG_CACHE_HOME", ELSEWHERE.toString())));
	}

	@Test
	void aRelativeOrEmptyCacheFolderOfTheDesktopIsIgnored() {
		assertEquals(HOME.resolve(".cache/brushwork"), folder("Linux", Map.of("XDG_CACHE_HOME", "cache")));
		assertEquals(HOME.resolve(".cache/brushwork"), folder("Linux", Map.of("XDG_CACHE_HOME", "")));
	}

	@Test
	void onMacItIsBelowLibraryCaches() {
		assertEquals(HOME.resolve("Library/Caches/brushwork"), folder("Mac OS X", Map.of()));
	}

	@Test
	void onWindowsItIsBelowTheLocalFolderForPrograms() {
		assertEquals(ELSEWHERE.resolve("brushwork"),
				folder("Windows 11", Map.of("LOCALAPPDATA", ELSEWHERE.toString())));
		assertEquals(HOME.resolve("AppData/Local/brushwork"), folder("Windows 11", Map.of()));
	}

	@Test
	void theSystemPropertyComesFirst() {
		System.setProperty("brushwork.cache", ELSEWHERE.toString());
		try {
			assertEquals(ELSEWHERE, UserCache.folder());
		} finally {
			System.clearProperty("brushwork.cache");
		}
	}
}
