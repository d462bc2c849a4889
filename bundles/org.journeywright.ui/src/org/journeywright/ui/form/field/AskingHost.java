package org.journeywright.ui.form.field;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.Target;

/** Where fields stand that ask for what a new element is to say: nothing is made and nothing is left before that is finished. */
public interface AskingHost extends FieldHost {

	@Override
	default CompletableFuture<List<Target>> homes(FieldSpec spec) {
		return CompletableFuture.completedFuture(List.of());
	}

	@Override
	default CompletableFuture<Boolean> create(FieldSpec spec, String name, Target home) {
		throw new IllegalStateException("There are no homes.");
	}

	@Override
	default void open(Target target) {
		// Nothing is left while something is asked.
	}
}
