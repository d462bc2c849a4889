package org.journeywright.ui.gaps;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;
import org.journeywright.language.ide.live.ModelListener;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.session.Sessions;

/**
 * Follows the gaps of the folder that is open. What was found last stays known while the rules are applied anew. Belongs to the user interface's thread; all
 * reading is done on the model's.
 */
final class GapFeed implements AutoCloseable {

	/**
	 * What is known.
	 *
	 * @param model
	 *            the model; empty while no folder is open
	 * @param found
	 *            the gaps as they were found last; empty until they were found once
	 * @param renewing
	 *            whether the model has changed since, or is still being read
	 * @param progress
	 *            how far the work is, from 0 to 1
	 */
	record State(Optional<OpenModel> model, Optional<GapSnapshot> found, boolean renewing, double progress) {

		GapSnapshot snapshot() {
			return found.orElse(GapSnapshot.NOTHING);
		}
	}

	private final Display display;
	private final Consumer<State> shown;
	private final Sessions.Listener folders = this::folderChanged;
	private State state = new State(Optional.empty(), Optional.empty(), false, 0);
	private Optional<Follower> follower = Optional.empty();

	/** Follows from now on; {@code shown} hears at once and after each change. */
	GapFeed(Display display, Consumer<State> shown) {
		this.display = display;
		this.shown = shown;
		Sessions.instance().addListener(folders);
		folderChanged(Sessions.instance().folder());
	}

	private void folderChanged(Optional<Path> folder) {
		follower.ifPresent(Follower::close);
		Optional<OpenModel> model = folder.flatMap(f -> Sessions.instance().model());
		show(new State(model, Optional.empty(), model.isPresent(), 0));
		follower = model.map(Follower::new);
		follower.ifPresent(Follower::analysed);
	}

	private void show(State next) {
		state = next;
		shown.accept(next);
	}

	@Override
	public void close() {
		Sessions.instance().removeListener(folders);
		follower.ifPresent(Follower::close);
		follower = Optional.empty();
	}

	/** Hears of one model. */
	private final class Follower implements OpenModelListener, ModelListener {

		private final OpenModel model;
		private long asked;
		private boolean isClosed;
		private volatile boolean isTelling;

		Follower(OpenModel model) {
			this.model = model;
			model.addListener(this);
			model.service().addListener(this);
		}

		void close() {
			isClosed = true;
			model.removeListener(this);
			model.service().removeListener(this);
		}

		@Override
		public void changed(Set<String> files) {
			show(new State(state.model(), state.found(), true, 0));
			ask(live -> state.found().map(f -> f.with(GapReader.problems(model.service()))), true);
		}

		@Override
		public void analysed() {
			ask(live -> model.service().gaps().map(a -> GapReader.read(live, model.service(), a)), false);
		}

		private void ask(Function<LiveModel, Optional<GapSnapshot>> question, boolean renewing) {
			long number = ++asked;
			model.service().ask(question).thenAccept(answer -> onDisplay(() -> {
				if (number == asked) {
					answer.ifPresent(found -> show(new State(state.model(), answer, renewing, 0)));
				}
			}));
		}

		private void onDisplay(Runnable work) {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!isClosed) {
						work.run();
					}
				});
			}
		}

		@Override
		public void changed(LiveModel live, Set<String> files) {
			// The window is told on its own thread.
		}

		@Override
		public void progress(String step, int done, int total) {
			if (!isTelling) {
				isTelling = true;
				onDisplay(() -> {
					isTelling = false;
					if (state.renewing()) {
						show(new State(state.model(), state.found(), true, total == 0 ? 0 : (double) done / total));
					}
				});
			}
		}
	}
}
