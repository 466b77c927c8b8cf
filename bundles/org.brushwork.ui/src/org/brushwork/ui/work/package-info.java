/** The one idiom for work off the UI thread, and for not drawing more often than a screen can show. */
package org.brushwork.ui.work;
