package org.journeywright.ui.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.journeywright.analysis.Analysis;
import org.journeywright.language.ide.live.ModelListener;
import org.journeywright.language.live.LiveModel;

/** Passes changes on to the views, many in a row as one. */
final class Changes implements ModelListener {

	private final Collection<OpenModelListener> listeners;
	private final Consumer<Runnable> later;
	private final Set<String> changedFiles = new LinkedHashSet<>();

	/**
	 * @param later
	 *            does something on the display, unless the model is closed by then
	 */
	Changes(Collection<OpenModelListener> listeners, Consumer<Runnable> later) {
		this.listeners = listeners;
		this.later = later;
	}

	@Override
	public void changed(LiveModel model, Set<String> files) {
		boolean isFirst;
		synchronized (changedFiles) {
			isFirst = changedFiles.isEmpty();
			changedFiles.addAll(files);
		}
		if (isFirst && !files.isEmpty()) {
			later.accept(() -> {
				Set<String> all;
				synchronized (changedFiles) {
					all = Set.copyOf(changedFiles);
					changedFiles.clear();
				}
				listeners.forEach(l -> l.changed(all));
			});
		}
	}

	@Override
	public void analysed(LiveModel model, Analysis analysis) {
		later.accept(() -> listeners.forEach(OpenModelListener::analysed));
	}
}
