package org.journeywright.ui.scenario.page;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.OutcomeGrade;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.Stop.Outcome;

/** The fields of an outcome. */
final class OutcomePart {

	private static final int LINES = 3;

	private OutcomePart() {
	}

	static void fill(Composite parent, Form form, Outcome outcome) {
		Page.heading(parent, "Outcome: " + outcome.label());
		Composite pair = Page.part(parent, 2, true);
		form.text(Page.column(pair), "Name", outcome.identity(), Literals.NAMED_ELEMENT__NAME, 1, s -> of(s, outcome).name());
		form.choice(Page.column(pair), "How it ends", outcome.identity(), Literals.SCENARIO_OUTCOME__GRADE,
				new ChoiceField.Values<>(s -> List.of(OutcomeGrade.values()), "", OutcomePart::words, s -> Optional.of(of(s, outcome).grade())));
		form.text(parent, "What this end means for customer and company", outcome.identity(), Literals.SCENARIO_OUTCOME__TEXT, LINES, s -> of(s, outcome).text());
	}

	static String words(OutcomeGrade grade) {
		return switch (grade) {
			case GOOD -> "Good";
			case MIXED -> "Mixed";
			case BAD -> "Bad";
		};
	}

	private static Outcome of(ScenarioState state, Outcome outcome) {
		return state.stop(outcome.identity()).filter(Outcome.class::isInstance).map(Outcome.class::cast).orElse(outcome);
	}
}
