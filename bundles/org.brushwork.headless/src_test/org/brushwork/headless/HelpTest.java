package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpTest {

	@Test
	void helpListsEveryCommand() {
		CommandRun run = CommandRun.of("help");
		assertEquals(Main.DONE, run.status());
		for (Command command : Commands.ALL) {
			assertTrue(run.out().contains("\n  " + command.name() + " "), run.out());
		}
		assertEquals(run, CommandRun.of());
		assertEquals(run, CommandRun.of("--help"));
	}

	@Test
	void theHelpOfACommandNamesEachOfItsOptions() {
		for (Command command : Commands.ALL) {
			CommandRun run = CommandRun.of("help", command.name());
			OptionNames names = command.options();
			Stream.of(names.flags(), names.once(), names.repeat()).flatMap(Set::stream)
					.forEach(option -> assertTrue(run.out().contains(option + " "), option + " in " + run.out()));
			assertEquals(run, CommandRun.of(command.name(), "--help"));
		}
	}

	@Test
	void everyTextHasItsWordsAndEveryWordItsText() {
		List<String> names = Stream.of(Message.values()).map(Message::name).sorted().toList();
		ResourceBundle words = ResourceBundle.getBundle("org.brushwork.headless.messages");
		assertEquals(names, words.keySet().stream().sorted().toList());
	}
}
