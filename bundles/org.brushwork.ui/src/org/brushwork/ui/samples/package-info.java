/** Tables in the workbench: sessions that the views of a table share, and the control that shows its rows. */
package org.brushwork.ui.samples;
