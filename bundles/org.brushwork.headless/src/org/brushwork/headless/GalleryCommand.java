package org.brushwork.headless;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brushwork.core.progress.CancelledException;
import org.brushwork.figure.gallery.Example;
import org.brushwork.figure.gallery.Gallery;

/** Writes a picture of every chart, and a page with all of them and the code that made them. */
final class GalleryCommand implements Command {

	private static final String SIZE = "--size";
	private static final String DARK = "--dark";
	private static final String FORCE = "--force";

	@Override
	public String name() {
		return "gallery";
	}

	@Override
	public Message summary() {
		return Message.GALLERY_SUMMARY;
	}

	@Override
	public Message usage() {
		return Message.GALLERY_USAGE;
	}

	@Override
	public OptionNames options() {
		return new OptionNames(Set.of(DARK, FORCE), Set.of(OutFolder.OUT, SIZE), Set.of());
	}

	@Override
	public void run(Arguments arguments, Console console) throws CommandException, CancelledException {
		if (!arguments.operands().isEmpty()) {
			throw new CommandException(Message.GALLERY_OPERAND, arguments.operands().get(0));
		}
		Optional<String> size = arguments.value(SIZE);
		GalleryPictures pictures = new GalleryPictures(
				size.isPresent() ? PixelSize.parse(SIZE, size.get()) : PixelSize.USUAL, arguments.has(DARK));
		Path folder = OutFolder.of(arguments, Message.GALLERY_NO_OUT);
		try {
			if (!arguments.has(FORCE) && Files.exists(folder) && !isEmpty(folder)) {
				throw new CommandException(Message.GALLERY_NOT_EMPTY, folder);
			}
			List<Example> examples = Gallery.all();
			try (ProgressLine progress = console.progress(); NewFiles files = NewFiles.in(folder)) {
				int done = 0;
				for (Example example : examples) {
					progress.checkCancelled();
					files.add(pictures.fileOf(example), pictures.draw(example));
					progress.report(++done, examples.size());
				}
				files.add(GalleryPage.FILE, new GalleryPage(pictures).of(examples));
				files.publish();
			}
			console.out().println(Message.GALLERY_DONE.with(folder.resolve(GalleryPage.FILE), examples.size()));
		} catch (AccessDeniedException e) {
			throw new CommandException(Message.GALLERY_DENIED, folder);
		} catch (IOException e) {
			throw new CommandException(Message.GALLERY_FAILED, folder, e.getMessage());
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}
}
