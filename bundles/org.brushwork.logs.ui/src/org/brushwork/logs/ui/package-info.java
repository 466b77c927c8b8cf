/** What views of others may know of the server log views: the selection they publish and the identifiers they have. */
package org.brushwork.logs.ui;
