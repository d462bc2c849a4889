package org.journeywright.ui.wizard;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.Draft;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.Homes;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.form.field.AskingHost;
import org.journeywright.ui.session.OpenModel;

/** Takes what is typed and chosen in the fields of a wizard; the model is changed only when all is said. */
final class Answers implements AskingHost {

	private final OpenModel model;
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
	Answers(OpenModel model, Draft draft, Consumer<FieldSpec> whenSaid, Runnable whenOtherSize) {
		this.model = model;
		this.draft = draft;
		this.whenSaid = whenSaid;
		this.whenOtherSize = whenOtherSize;
	}

	@Override
	public CompletableFuture<Boolean> commit(FieldSpec spec, Change change) {
		draft.apply(spec.feature(), change);
		whenSaid.accept(spec);
		return CompletableFuture.completedFuture(true);
	}

	@Override
	public CompletableFuture<List<Target>> candidates(FieldSpec spec) {
		return model.answer(live -> Homes.candidates(live, model.service().view(), List.of(), spec));
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
	public void reflow() {
		whenOtherSize.run();
	}

	@Override
	public void tell(String message) {
		// What is wrong is said at its field; here are no changes that outlive it.
	}
}
