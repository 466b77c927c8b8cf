/** How the selection models of the core bundles meet the workbench's selection service and its operation history. */
package org.brushwork.ui.selection;
