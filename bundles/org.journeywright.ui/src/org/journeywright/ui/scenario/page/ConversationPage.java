package org.journeywright.ui.scenario.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.Step;

/** Step 4: the situation, the way through it, and the point of it that is being written. */
final class ConversationPage extends Page {

	private static final int OPENING_LINES = 3;

	private StopList list;

	ConversationPage(Composite parent, Author author) {
		super(parent, author, Step.CONVERSATION);
	}

	@Override
	List<?> shape(ScenarioState state) {
		return List.of(state.identity());
	}

	@Override
	void fill(Composite parent, Form form, ScenarioState state) {
		String scenario = state.identity();
		Composite who = part(parent, 3, true);
		form.text(column(who), "The customer is called", scenario, Literals.SCENARIO__CUSTOMER, 1, ScenarioState::customer);
		form.choice(column(who), "Persona", scenario, Literals.SCENARIO__PERSONA,
				ChoiceField.Values.elements(s -> s.choices().personas(), "None", ScenarioState::persona));
		form.choice(column(who), "Mood at the start", scenario, Literals.SCENARIO__MOOD, moods("As at the touchpoint", ScenarioState::mood));
		form.text(parent, "Opening: the situation before the first word", scenario, Literals.SCENARIO__OPENING, OPENING_LINES, ScenarioState::opening);
		heading(parent, "The way through");
		list = form.add(new StopList(parent, author()));
		StopDetails details = form.add(new StopDetails(parent, author()));
		list.onChoice(details::choose);
	}

	/** Moods from the worst to the best. */
	static ChoiceField.Values<Integer> moods(String none, Function<ScenarioState, Optional<Integer>> value) {
		List<Integer> all = IntStream.rangeClosed(-5, 5).boxed().toList();
		return new ChoiceField.Values<>(s -> all, none, ConversationPage::signed, value);
	}

	private static String signed(int mood) {
		return mood > 0 ? "+" + mood : mood < 0 ? "−" + -mood : "0";
	}

	@Override
	public void reveal(String identity) {
		author().state().stops().stream().filter(s -> s.identity().equals(identity) || StopDetails.parts(s).contains(identity)).findFirst()
				.ifPresent(s -> list.choose(s.identity()));
		super.reveal(identity);
	}
}
