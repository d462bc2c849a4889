package org.journeywright.ui.scenario.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.OptionGrade;
import org.journeywright.ui.scenario.model.Named;
import org.journeywright.ui.scenario.model.NewParts;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.Stop;
import org.journeywright.ui.scenario.model.Stop.Decision;
import org.journeywright.ui.scenario.model.Stop.Option;

/** The fields of a decision point and of its options. */
final class DecisionPart {

	private static final int LINES = 2;

	private final Author author;
	private final Form form;
	private final String decision;

	DecisionPart(Author author, Form form, String decision) {
		this.author = author;
		this.form = form;
		this.decision = decision;
	}

	void fill(Composite parent, Decision shown) {
		Page.heading(parent, "Decision point: " + shown.label());
		form.text(parent, "Name", decision, Literals.NAMED_ELEMENT__NAME, 1, s -> of(s, shown).name());
		form.text(parent, "What the colleague notices before", decision, Literals.DECISION_POINT__CONTEXT, LINES, s -> of(s, shown).context());
		form.text(parent, "What the customer says", decision, Literals.DECISION_POINT__SAYS, LINES, s -> of(s, shown).says());
		for (int place = 0; place < shown.options().size(); place++) {
			option(parent, shown, place);
		}
		Page.line(parent);
		var add = Form.button(parent, "Add option", () -> author.edit("Add option to " + shown.label(), NewParts.option(decision)));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 8).applyTo(add);
	}

	private void option(Composite parent, Decision shown, int place) {
		Option option = shown.options().get(place);
		String id = option.identity();
		Function<ScenarioState, Option> now = s -> of(s, shown).options().stream().filter(o -> o.identity().equals(id)).findFirst().orElse(option);
		Page.line(parent);
		Page.heading(parent, "Option " + (place + 1));
		form.text(parent, "What the colleague says or does", id, Literals.CONVERSATION_OPTION__SAYS, LINES, s -> now.apply(s).says());
		Composite first = Page.part(parent, 3, true);
		form.choice(Page.column(first), "Grade", id, Literals.CONVERSATION_OPTION__GRADE,
				new ChoiceField.Values<>(s -> List.of(OptionGrade.values()), "", DecisionPart::words, s -> Optional.of(now.apply(s).grade())));
		form.choice(Page.column(first), "Change of mood", id, Literals.CONVERSATION_OPTION__MOOD, ConversationPage.moods("Not said", s -> now.apply(s).mood()));
		form.choice(Page.column(first), "Leads to", id, Literals.CONVERSATION_OPTION__TARGET,
				ChoiceField.Values.elements(DecisionPart::targets, "Nowhere yet", s -> now.apply(s).next()));
		form.ties(parent, "Shows", id, Literals.CONVERSATION_OPTION__SHOWS, s -> now.apply(s).shows(), DecisionPart::behaviours);
		form.ties(parent, "Breaks", id, Literals.CONVERSATION_OPTION__BREAKS, s -> now.apply(s).breaks(), DecisionPart::behaviours);
		form.choice(parent, "Comes from the failure story", id, Literals.CONVERSATION_OPTION__FROM,
				ChoiceField.Values.elements(DecisionPart::failures, "None", s -> now.apply(s).from()));
		form.text(parent, "What happens next", id, Literals.CONVERSATION_OPTION__CONSEQUENCE, LINES, s -> now.apply(s).then());
		form.text(parent, "Feedback", id, Literals.CONVERSATION_OPTION__FEEDBACK, LINES, s -> now.apply(s).feedback());
		Rows.buttons(parent, author, id, "option " + (place + 1) + " of " + shown.label());
	}

	static String words(OptionGrade grade) {
		return switch (grade) {
			case BEST -> "Best";
			case ACCEPTABLE -> "Acceptable";
			case POOR -> "Poor";
		};
	}

	private static List<Named> targets(ScenarioState state) {
		return state.stops().stream().map(s -> new Named(s.identity(), s instanceof Stop.Outcome ? "Outcome: " + s.label() : s.label(), "")).toList();
	}

	private static List<Named> failures(ScenarioState state) {
		return state.failures().stream().map(f -> new Named(f.identity(), f.label(), "")).toList();
	}

	/** What the scenario practises comes first. */
	private static List<Named> behaviours(ScenarioState state) {
		return Stream.of(state.exercises(), state.choices().near(), state.choices().other()).flatMap(List::stream)
				.collect(Collectors.toMap(Named::identity, b -> b, (a, b) -> a, LinkedHashMap::new)).values().stream().toList();
	}

	private static Decision of(ScenarioState state, Decision shown) {
		return state.stop(shown.identity()).filter(Decision.class::isInstance).map(Decision.class::cast).orElse(shown);
	}
}
