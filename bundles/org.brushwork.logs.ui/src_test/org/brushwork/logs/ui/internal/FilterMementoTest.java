package org.brushwork.logs.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Set;
import org.brushwork.logs.Dimension;
import org.brushwork.logs.EventFilter;
import org.brushwork.logs.TimeRange;
import org.brushwork.logs.ValuePredicate;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;

class FilterMementoTest {

	private static EventFilter throughText(EventFilter filter) throws Exception {
		XMLMemento memento = XMLMemento.createWriteRoot("filter");
		FilterMemento.save(filter, memento);
		StringWriter text = new StringWriter();
		memento.save(text);
		return FilterMemento.load(XMLMemento.createReadRoot(new StringReader(text.toString())));
	}

	@Test
	void everyKindOfFilterComesBack() throws Exception {
		EventFilter filter = EventFilter.ALL.withTime(new TimeRange(-5, 1_700_000_000_123L))
				.withValues(Dimension.PATH, Set.of("/a b", "", "<x>&\"'", "\u00e4\ud83d\ude00"))
				.with(Dimension.HOUR, new ValuePredicate.Between("08", "11"))
				.with(Dimension.AGENT, new ValuePredicate.Matching("b(o|0)t\\d+"))
				.withValues(Dimension.parameter("utm"), Set.of(Dimension.NONE));
		assertEquals(filter, throughText(filter));
	}

	@Test
	void noFilterComesBackAsNone() throws Exception {
		assertEquals(EventFilter.ALL, throughText(EventFilter.ALL));
	}

	@Test
	void whatCannotBeReadIsLeftOut() throws Exception {
		String text = "<filter from=\"x\" to=\"7\"><where dimension=\"nothing\"><value value=\"1\"/></where>"
				+ "<where dimension=\"agent\" regex=\"(\"/><where dimension=\"status\"/>"
				+ "<where dimension=\"hour\"><value value=\"03\"/></where></filter>";
		EventFilter filter = FilterMemento.load(XMLMemento.createReadRoot(new StringReader(text)));
		assertEquals(EventFilter.ALL.withValues(Dimension.HOUR, Set.of("03")), filter);
	}
}
