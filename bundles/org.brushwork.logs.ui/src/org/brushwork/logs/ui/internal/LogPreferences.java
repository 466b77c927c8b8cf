package org.brushwork.logs.ui.internal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brushwork.logs.LogOptions;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** How logs are read, as the user wants it: preferences of the workspace. What is not set is {@link LogOptions#DEFAULT}. */
final class LogPreferences {

	private static final String PLUGIN = "org.brushwork.logs.ui"; //$NON-NLS-1$
	private static final String PRODUCT = "productParameter"; //$NON-NLS-1$
	private static final String CATEGORY = "categoryParameter"; //$NON-NLS-1$
	private static final String FURTHER = "furtherParameters"; //$NON-NLS-1$
	private static final String ZONE = "zone"; //$NON-NLS-1$
	private static final String SEPARATOR = ","; //$NON-NLS-1$

	private LogPreferences() {
		// functions only
	}

	/** How a log is read now. What was written by hand and makes no sense counts as not set. */
	static LogOptions options() {
		IEclipsePreferences node = node();
		LogOptions usual = LogOptions.DEFAULT;
		try {
			String zone = node.get(ZONE, ""); //$NON-NLS-1$
			return new LogOptions(zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone)),
					node.get(PRODUCT, usual.productParameter()), node.get(CATEGORY, usual.categoryParameter()),
					names(node.get(FURTHER, ""))); //$NON-NLS-1$
		} catch (DateTimeException | IllegalArgumentException e) {
			ILog.get().warn(String.valueOf(node), e);
			return usual;
		}
	}

	/** Sets how logs are read from now on, and says so to the listeners, maybe several times. */
	static void setOptions(LogOptions options) {
		LogOptions usual = LogOptions.DEFAULT;
		set(PRODUCT, options.productParameter(), usual.productParameter());
		set(CATEGORY, options.categoryParameter(), usual.categoryParameter());
		set(FURTHER, text(options.furtherParameters()), ""); //$NON-NLS-1$
		set(ZONE, options.zone().map(ZoneId::getId).orElse(""), ""); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			node().flush();
		} catch (BackingStoreException e) {
			// They count until the end of this run.
			ILog.get().error(String.valueOf(node()), e);
		}
	}

	/** Names as people write them: commas between, spaces as they like. */
	static List<String> names(String text) {
		return Arrays.stream(text.split(SEPARATOR)).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}

	/** The same names as one text. */
	static String text(List<String> names) {
		return String.join(SEPARATOR + ' ', names);
	}

	/** Adds a listener, which any thread may call. */
	static void addListener(IPreferenceChangeListener listener) {
		node().addPreferenceChangeListener(listener);
	}

	/** Removes a listener; one that is not there is ignored. */
	static void removeListener(IPreferenceChangeListener listener) {
		node().removePreferenceChangeListener(listener);
	}

	private static void set(String key, String value, String usual) {
		if (value.equals(usual)) {
			node().remove(key);
		} else {
			node().put(key, value);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(PLUGIN);
	}
}
