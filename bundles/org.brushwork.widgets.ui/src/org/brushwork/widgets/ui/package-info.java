/** What views of others may know of the widgets' examples: the identifiers they have. */
package org.brushwork.widgets.ui;
