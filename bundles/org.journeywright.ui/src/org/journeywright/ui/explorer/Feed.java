package org.journeywright.ui.explorer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.journeywright.analysis.Analysis;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.session.Sessions;

/** Brings the rows of the open model, and again whenever it has changed; what is overtaken meanwhile is left out. On the user interface's thread. */
final class Feed implements OpenModelListener, Sessions.Listener, AutoCloseable {

	private static final int QUIET_MS = 120;

	/** Where the rows go; empty while no folder is open or its texts are still being read. */
	private final Consumer<Optional<Snapshot>> taker;
	private final Display display;
	private Optional<OpenModel> model = Optional.empty();
	private Map<String, Marks> gaps = Map.of();
	private RowCache cache = new RowCache();
	private final Set<String> changed = new HashSet<>();
	/** The changed files that the last question was about, until it is answered. */
	private Set<String> asking = Set.of();
	private int changes;
	private CompletableFuture<?> asked = CompletableFuture.completedFuture(null);

	Feed(Display display, Consumer<Optional<Snapshot>> taker) {
		this.display = display;
		this.taker = taker;
	}

	void start() {
		Sessions.instance().addListener(this);
		folderChanged(Sessions.instance().folder());
	}

	@Override
	public void folderChanged(Optional<Path> folder) {
		model.ifPresent(m -> m.removeListener(this));
		asked.cancel(false);
		gaps = Map.of();
		cache = new RowCache();
		changes++;
		model = Sessions.instance().model();
		taker.accept(Optional.empty());
		model.ifPresent(m -> {
			m.addListener(this);
			ask(m);
		});
	}

	@Override
	public void changed(Set<String> files) {
		changed.addAll(files);
		int change = ++changes;
		// While somebody types, the model has more urgent questions to answer.
		display.timerExec(QUIET_MS, () -> {
			if (change == changes) {
				model.ifPresent(this::ask);
			}
		});
	}

	@Override
	public void analysed() {
		model.ifPresent(this::ask);
	}

	/** The rows, and the gaps by element that went into them. */
	private record Answer(Snapshot rows, Map<String, Marks> gaps) {
	}

	private void ask(OpenModel open) {
		asked.cancel(false);
		Map<String, Marks> known = gaps;
		RowCache rows = cache;
		changed.addAll(asking);
		Set<String> files = Set.copyOf(changed);
		asking = files;
		changed.clear();
		CompletableFuture<Answer> question = open.service().ask(live -> answer(live, open.service(), known, rows, files));
		asked = question;
		question.thenAccept(answer -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> take(question, answer));
			}
		});
	}

	/** Until the rules have been applied again, each element keeps the gaps it had. */
	private static Answer answer(LiveModel live, ModelService service, Map<String, Marks> known, RowCache cache, Set<String> changed) {
		cache.begin(changed);
		Map<String, Marks> gaps = service.gaps().map(Feed::gaps).orElse(known);
		return new Answer(new SnapshotMaker(live, service.files(), service::problems, Amiss.withProblems(live, gaps, service::problems), cache).make(), gaps);
	}

	private static Map<String, Marks> gaps(Analysis analysis) {
		return Amiss.gaps(analysis);
	}

	private void take(CompletableFuture<Answer> question, Answer answer) {
		if (asked == question && model.isPresent()) {
			gaps = answer.gaps();
			asking = Set.of();
			taker.accept(Optional.of(answer.rows()));
		}
	}

	@Override
	public void close() {
		Sessions.instance().removeListener(this);
		model.ifPresent(m -> m.removeListener(this));
		asked.cancel(false);
	}
}
