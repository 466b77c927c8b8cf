package org.brushwork.headless;

/** A table of a page: names in the first column, numbers in the others. */
final class PageTable {

	private final StringBuilder html = new StringBuilder("<table>\n<thead><tr>");

	private PageTable() {
		// made by of
	}

	/** A table without rows. */
	static PageTable of(String... columns) {
		PageTable table = new PageTable();
		for (int i = 0; i < columns.length; i++) {
			table.html.append(i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">")
					.append(Html.text(columns[i])).append("</th>");
		}
		table.html.append("</tr></thead>\n<tbody>\n");
		return table;
	}

	/** Adds a row, a text for each column. */
	void row(String... cells) {
		html.append("<tr>");
		for (int i = 0; i < cells.length; i++) {
			html.append(i == 0 ? "<th scope=\"row\">" : "<td class=\"n\">").append(Html.text(cells[i]))
					.append(i == 0 ? "</th>" : "</td>");
		}
		html.append("</tr>\n");
	}

	/** The element. */
	String html() {
		return html + "</tbody>\n</table>\n";
	}
}
