package org.journeywright.ui.wizard;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Display;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.Draft;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.Homes;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.form.field.FieldHost;
import org.journeywright.ui.session.OpenModel;

/** Takes what is typed and chosen in the fields of a wizard; the model is changed only when all is said. */
final class Answers implements FieldHost {

	private final OpenModel model;
	private final Display display;
	private final Draft draft;
	private final Consumer<FieldSpec> whenSaid;
	private final Runnable whenOtherSize;

	/**
	 * Answers into a draft.
	 *
	 * @param whenSaid
	 *            hears of every answer
	 * @param whenOtherSize
	 *            hears when a field has grown or shrunk
	 */
	Answers(OpenModel model, Display display, Draft draft, Consumer<FieldSpec> whenSaid, Runnable whenOtherSize) {
		this.model = model;
		this.display = display;
		this.draft = draft;
		this.whenSaid = whenSaid;
		this.whenOtherSize = whenOtherSize;
	}

	/** Asks the model; answers on the user interface's thread, not at all once that is gone. */
	<T> CompletableFuture<T> ask(Function<LiveModel, T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		model.service().ask(question).whenComplete((found, failure) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (failure == null) {
						answer.complete(found);
					} else {
						answer.completeExceptionally(failure);
					}
				});
			}
		});
		return answer;
	}

	@Override
	public CompletableFuture<Boolean> commit(FieldSpec spec, Change change) {
		draft.apply(spec.feature(), change);
		whenSaid.accept(spec);
		return CompletableFuture.completedFuture(true);
	}

	@Override
	public CompletableFuture<List<Target>> candidates(FieldSpec spec) {
		return ask(live -> Homes.candidates(live, model.service().view(), List.of(), spec));
	}

	@Override
	public CompletableFuture<List<Target>> homes(FieldSpec spec) {
		return CompletableFuture.completedFuture(List.of());
	}

	@Override
	public CompletableFuture<Boolean> create(FieldSpec spec, String name, Target home) {
		throw new IllegalStateException("There are no homes.");
	}

	@Override
	public void addPart(FieldSpec spec, EClass type) {
		throw new IllegalStateException("There are no parts.");
	}

	@Override
	public CompletableFuture<Boolean> movePart(FieldSpec spec, Target part, int by) {
		throw new IllegalStateException("There are no parts.");
	}

	@Override
	public void removePart(FieldSpec spec, Target part) {
		throw new IllegalStateException("There are no parts.");
	}

	@Override
	public void open(Target target) {
		// Nothing is left while something is asked.
	}

	@Override
	public void reflow() {
		whenOtherSize.run();
	}

	@Override
	public void tell(String message) {
		// What is wrong is said at its field; here are no changes that outlive it.
	}
}
