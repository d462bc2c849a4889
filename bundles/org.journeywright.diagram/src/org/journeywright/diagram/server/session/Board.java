package org.journeywright.diagram.server.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.glsp.server.actions.StatusAction;
import org.eclipse.glsp.server.types.Severity;
import org.journeywright.analysis.Analysis;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.diagram.server.page.Difference;
import org.journeywright.diagram.server.page.DrawingJson;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.live.ModelListener;
import org.journeywright.language.live.LiveModel;

import com.google.gson.JsonObject;
import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What one page shows, kept true: follows the model and what is chosen elsewhere. All but the listeners runs on the thread of the session. */
@Singleton
public class Board implements ModelListener, AutoCloseable {

	/** Under what name a page gets the number of its drawing. */
	static final String REVISION = "revision";

	private final DiagramHost host;
	private final ActionDispatcher page;
	private final AtomicBoolean isDue = new AtomicBoolean();
	private Optional<Sight> sight = Optional.empty();
	private List<String> chosen = List.of();
	private List<String> toChoose = List.of();
	private int choices;
	private Optional<GapMarkers> gaps = Optional.empty();
	private final List<AutoCloseable> listening = new ArrayList<>();
	private final Revisions revisions = new Revisions();
	private final Answers answers = new Answers(this::tell);
	private volatile boolean isClosed;

	@Inject
	Board(DiagramHost host, ActionDispatcher page) {
		this.host = host;
		this.page = page;
	}

	/** Shows a diagram from now on; answers the number of the drawing. */
	synchronized int show(Sight first) {
		// A page that has gone in this very moment must leave nobody behind who listens for it.
		if (sight.isEmpty() && !isClosed) {
			host.service().addListener(this);
			listening.add(host.onChosen(identities -> tell(new Internal.ChosenElsewhere(identities))));
			listening.add(host.onSteps((undo, redo) -> tell(new Told.History(undo, redo))));
		}
		sight = Optional.of(first);
		gaps = Optional.empty();
		chosen = List.of();
		toChoose = List.of();
		return revisions.show(first);
	}

	/** What is shown; empty before the page has asked for anything. */
	Optional<Sight> sight() {
		return sight;
	}

	/** What was shown last, by number. */
	Revisions revisions() {
		return revisions;
	}

	/** Tells the page what has become of what it asked for. */
	Answers answers() {
		return answers;
	}

	DiagramHost host() {
		return host;
	}

	/**
	 * Sees to it that an edit may be made.
	 *
	 * @throws EditRefusedException
	 *             if the model is only shown here, or the drawing is older than the text
	 */
	void checkEditable(Sight shown) {
		if (host.isReadOnly()) {
			throw new EditRefusedException("This model is only shown here, not edited.");
		}
		if (shown.isStale()) {
			throw new EditRefusedException(shown.note());
		}
	}

	/** Answers a question on the model's thread; the session waits. */
	<T> T ask(Function<LiveModel, T> question) {
		try {
			return host.service().ask(question).join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : e;
		}
	}

	@Override
	public void changed(LiveModel model, Set<String> files) {
		refreshSoon();
	}

	@Override
	public void analysed(LiveModel model, Analysis analysis) {
		tell(new Internal.Analysed());
	}

	private void refreshSoon() {
		if (isDue.compareAndSet(false, true)) {
			tell(new Internal.Refresh());
		}
	}

	/** Draws anew and tells the page what is different. */
	void refresh() {
		isDue.set(false);
		sight.ifPresent(shown -> replace(ask(model -> shown.now(host.service()))));
	}

	/** Shows something else, or the same as it is now. */
	void replace(Sight drawn) {
		Sight shown = sight.orElseThrow();
		Difference difference = Difference.between(shown.drawing(), drawn.drawing());
		Sight next = drawn.with(difference.sharing(shown.drawing(), drawn.drawing()));
		sight = Optional.of(next);
		if (!next.subject().equals(shown.subject())) {
			tell(new Told.Renamed(next.subject()));
			host.renamed(next.subject());
		}
		if (difference.isNothing()) {
			revisions.renew(next);
		} else {
			tell(new Told.Changed(args(next, revisions.show(next)), difference.order(), DrawingJson.figures(difference.put())));
			tellGaps();
		}
		if (!next.note().equals(shown.note())) {
			tellNote();
		}
		chooseWhatWasMade();
	}

	private JsonObject args(Sight next, int revision) {
		JsonObject args = DrawingJson.args(next.drawing(), next.diagram().tools(), isReadOnly(next));
		args.addProperty(REVISION, revision);
		return args;
	}

	/** Tells the page, or takes back, that it does not show the text as it is. */
	void tellNote() {
		String note = sight.map(Sight::note).orElse("");
		tell(new StatusAction(note.isEmpty() ? Severity.NONE : Severity.WARNING, note));
	}

	private boolean isReadOnly(Sight next) {
		return host.isReadOnly() || next.isStale();
	}

	/** How often something was chosen on the page so far: whoever makes something may choose it as long as nothing else was. */
	int choices() {
		return choices;
	}

	/** Whether nothing else is chosen on the page than what a figure is about. */
	boolean isChosen(String figure) {
		return chosen.isEmpty() || sight.flatMap(s -> s.drawing().figure(figure)).stream().flatMap(f -> f.about().stream()).anyMatch(chosen::contains);
	}

	/**
	 * Elements that are to be chosen as soon as they are drawn, unless something else was chosen on the page meanwhile.
	 *
	 * @param since
	 *            what {@link #choices()} was when they were asked for
	 */
	void chooseSoon(List<String> identities, int since) {
		if (since == choices) {
			toChoose = List.copyOf(identities);
			chooseWhatWasMade();
		}
	}

	private void chooseWhatWasMade() {
		if (!toChoose.isEmpty() && toChoose.stream().allMatch(i -> !figures(i).isEmpty())) {
			List<String> identities = toChoose;
			toChoose = List.of();
			choose(identities);
			host.chosen(identities);
		}
	}

	private List<String> figures(String identity) {
		return sight.map(s -> s.figuresAbout(identity)).orElse(List.of());
	}

	/** Lets the page choose what is about these elements, and bring it into sight. */
	void choose(List<String> identities) {
		if (Set.copyOf(identities).equals(new HashSet<>(chosen))) {
			return;
		}
		List<String> figures = identities.stream().flatMap(i -> figures(i).stream().limit(1)).toList();
		chosen = List.copyOf(identities);
		tell(new SelectAction(figures, true));
		figures.stream().findFirst().ifPresent(f -> tell(new Told.Reveal(f)));
	}

	/** The page says what is chosen on it. */
	void chosenOnPage(List<String> figures) {
		List<String> identities = sight.stream().flatMap(s -> figures.stream().flatMap(f -> s.drawing().figure(f).stream())).flatMap((Figure f) -> f.about().stream()).distinct().toList();
		if (!identities.equals(chosen)) {
			chosen = identities;
			choices++;
			toChoose = List.of();
			if (!identities.isEmpty()) {
				host.chosen(identities);
			}
		}
	}

	/** Tells the page the gaps of what is drawn, where they are not as it knows them. */
	void tellGaps() {
		sight.ifPresent(shown -> {
			Optional<GapMarkers> now = ask(model -> host.service().gaps().map(a -> GapMarkers.of(a, shown.drawing(), model, host.service().view())));
			if (now.isPresent() && !now.equals(gaps)) {
				gaps = now;
				tell(now.get().message());
			}
		});
	}

	/** Tells the page something, from whichever thread. */
	void tell(Action action) {
		if (!isClosed) {
			page.dispatch(action);
		}
	}

	@Override
	public synchronized void close() {
		if (isClosed) {
			return;
		}
		isClosed = true;
		host.service().removeListener(this);
		listening.forEach(c -> {
			try {
				c.close();
			} catch (Exception e) {
				throw new IllegalStateException("A listener could not be removed.", e);
			}
		});
	}
}
