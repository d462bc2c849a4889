package org.journeywright.ui.coverage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Display;
import org.journeywright.ui.gaps.Latest;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.session.Sessions;

/**
 * Follows the coverage of the folder that is open. It is read when the model has come to rest, as the gaps are: not with every key. Belongs to the user interface's thread; all reading is
 * done on the model's.
 */
final class CoverageFeed implements AutoCloseable, OpenModelListener {

	private final BiConsumer<Optional<OpenModel>, Optional<List<CoverageTable>>> shown;
	private final Latest<List<CoverageTable>> reading;
	private final Sessions.Listener folders = this::folderChanged;
	private Optional<OpenModel> model = Optional.empty();

	/** Follows from now on; {@code shown} hears at once and after each change: the model if one is open, and its matrices once they are known. */
	CoverageFeed(Display display, BiConsumer<Optional<OpenModel>, Optional<List<CoverageTable>>> shown) {
		this.shown = shown;
		this.reading = new Latest<>(display, tables -> shown.accept(model, Optional.of(tables)));
		Sessions.instance().addListener(folders);
		folderChanged(Sessions.instance().folder());
	}

	private void folderChanged(Optional<Path> folder) {
		model.ifPresent(m -> m.removeListener(this));
		reading.forget();
		model = folder.flatMap(f -> Sessions.instance().model());
		shown.accept(model, Optional.empty());
		model.ifPresent(m -> m.addListener(this));
		analysed();
	}

	@Override
	public void changed(Set<String> files) {
		// Read when the rules have been applied, which is when nobody types any more.
	}

	@Override
	public void analysed() {
		model.ifPresent(m -> reading.ask(m.service().ask(live -> CoverageReader.read(live, m.service().view()))));
	}

	@Override
	public void close() {
		Sessions.instance().removeListener(folders);
		model.ifPresent(m -> m.removeListener(this));
		reading.forget();
	}
}
