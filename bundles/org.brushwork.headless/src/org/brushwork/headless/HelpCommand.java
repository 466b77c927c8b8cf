package org.brushwork.headless;

import java.util.Set;

/** Lists the commands, or tells how one is used. */
final class HelpCommand implements Command {

	@Override
	public String name() {
		return "help";
	}

	@Override
	public Message summary() {
		return Message.HELP_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.HELP_USAGE;
	}

	@Override
	public OptionNames options() {
		return new OptionNames(Set.of(), Set.of(), Set.of());
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException {
		if (arguments.operands().isEmpty()) {
			printList(console);
			return;
		}
		String name = arguments.operands().get(0);
		Command command = Commands.find(name)
				.orElseThrow(() -> new CommandException(Message.COMMAND_UNKNOWN, name, Main.names()));
		console.out().println(command.usage().with());
	}

	private static void printList(Console console) {
		console.out().println(Message.HELP.with());
		int width = Commands.ALL.stream().mapToInt(command -> command.name().length()).max().orElse(0);
		for (Command command : Commands.ALL) {
			String name = command.name() + " ".repeat(width - command.name().length());
			console.out().println(Message.HELP_LINE.with(name, command.summary().with()));
		}
		console.out().println(Message.HELP_END.with());
	}
}
