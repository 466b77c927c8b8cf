/** Boards of panels that people arrange themselves. */
package org.brushwork.ui.board;
