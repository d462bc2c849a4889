package org.journeywright.language.ide.lens;

import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.Analysis;
import org.journeywright.language.ide.lens.GapCounts.Counts;
import org.journeywright.language.ide.live.ModelListener;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModel;

/** Has lenses drawn again when the rules have found other numbers: an editor asks for them right after a change, when gaps are not known yet. */
public final class LensRefresh implements ModelListener {

	private final ModelService service;
	private final GapCounts gaps;
	private final Runnable refresh;
	private Optional<Counts> shown = Optional.empty();

	/** Follows a model; what draws the lenses again is called on the model's thread. */
	public LensRefresh(ModelService service, GapCounts gaps, Runnable refresh) {
		this.service = service;
		this.gaps = gaps;
		this.refresh = refresh;
	}

	@Override
	public void changed(LiveModel model, Set<String> files) {
		// The numbers that were found last stay until there are others.
	}

	@Override
	public void analysed(LiveModel model, Analysis analysis) {
		Optional<Counts> now = gaps.of(service);
		if (!now.equals(shown)) {
			shown = now;
			refresh.run();
		}
	}
}
