/** What many texts together say of companies. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.brushwork.classify.sentiment;
