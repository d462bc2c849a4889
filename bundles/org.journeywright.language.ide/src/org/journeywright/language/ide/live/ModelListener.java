package org.journeywright.language.ide.live;

import java.util.Set;

import org.journeywright.analysis.Analysis;
import org.journeywright.language.live.LiveModel;

/** Hears of changes of a live model, on the model's own thread; what is not needed at once should be left to a question of its own. */
public interface ModelListener {

	/** Texts have changed; in these files, or because of them, the problems may be others. */
	void changed(LiveModel model, Set<String> files);

	/** The rules have been applied to the model as it is now. */
	default void analysed(LiveModel model, Analysis analysis) {
		// Not everybody shows gaps.
	}

	/** Long work goes on; {@code done} of {@code total} pieces are finished. */
	default void progress(String step, int done, int total) {
		// Not everybody shows progress.
	}
}
