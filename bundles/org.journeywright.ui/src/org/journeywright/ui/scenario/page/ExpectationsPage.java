package org.journeywright.ui.scenario.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.ScenarioTone;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.scenario.model.Named;
import org.journeywright.ui.scenario.model.ScenarioEdits;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.Step;

/** Step 1: where, by whom, and which behaviours. */
final class ExpectationsPage extends Page {

	private static final List<String> DIFFICULTIES = List.of("1 – easy", "2", "3", "4", "5 – hard even for experienced colleagues");

	ExpectationsPage(Composite parent, Author author) {
		super(parent, author, Step.EXPECTATIONS);
	}

	@Override
	List<?> shape(ScenarioState state) {
		return List.of(state.identity(), offered(state));
	}

	@Override
	void fill(Composite parent, Form form, ScenarioState state) {
		String scenario = state.identity();
		form.text(parent, "Name", scenario, Literals.NAMED_ELEMENT__NAME, 1, ScenarioState::name);
		form.ties(parent, "Happens at", scenario, Literals.SCENARIO__TOUCHPOINTS, ScenarioState::touchpoints, s -> s.choices().touchpoints());
		form.ties(parent, "Practised by", scenario, Literals.SCENARIO__ROLES, ScenarioState::roles, s -> s.choices().roles());
		form.ties(parent, "Comes from the issue", scenario, Literals.SCENARIO__ISSUES, ScenarioState::issues, s -> s.choices().issues());
		Composite pair = part(parent, 2, true);
		form.choice(column(pair), "What it is for", scenario, Literals.SCENARIO__TONE,
				new ChoiceField.Values<>(s -> List.of(ScenarioTone.values()), "", ExpectationsPage::words, s -> Optional.of(s.tone())));
		form.choice(column(pair), "Difficulty", scenario, Literals.SCENARIO__DIFFICULTY,
				new ChoiceField.Values<>(s -> List.of(1, 2, 3, 4, 5), "Not said", d -> DIFFICULTIES.get(d - 1), ScenarioState::difficulty));
		behaviours(parent, form, state);
	}

	private static String words(ScenarioTone tone) {
		return switch (tone) {
			case BASICS -> "Basics: an everyday situation";
			case DIFFICULT -> "Difficult: a hard moment";
			case WOW -> "Wow: more than is expected";
		};
	}

	private void behaviours(Composite parent, Form form, ScenarioState state) {
		heading(parent, "Behaviours to practise");
		Form.sentence(parent, state.choices().near().isEmpty() ? "No standard applies at this touchpoint yet. Choose from all behaviours of the model."
				: "These belong to the standards that apply at this touchpoint. Two to five are enough.");
		for (Named behaviour : offered(state)) {
			form.add(new BehaviourBox(parent, author(), state.identity(), behaviour));
			if (!behaviour.more().isEmpty()) {
				Label wording = Styles.hint(new Label(parent, SWT.WRAP));
				wording.setText(behaviour.more().replace("&", "&&"));
				GridDataFactory.fillDefaults().grab(true, false).indent(24, -6).hint(80, SWT.DEFAULT).applyTo(wording);
			}
		}
		Form.button(parent, "Another behaviour…", this::another);
	}

	/** Those of the standards here, and those chosen from elsewhere. */
	private static List<Named> offered(ScenarioState state) {
		List<String> chosen = state.exercises().stream().map(Named::identity).toList();
		return Stream.concat(state.choices().near().stream(), state.choices().other().stream().filter(b -> chosen.contains(b.identity()))).toList();
	}

	private void another() {
		List<String> offered = offered(author().state()).stream().map(Named::identity).toList();
		List<Named> others = author().state().choices().other().stream().filter(b -> !offered.contains(b.identity())).toList();
		Picker.instance().pick(control().getShell(), "Behaviour to practise", others).ifPresent(chosen -> author().edit("Practise " + chosen.label(),
				ScenarioEdits.tie(author().state().identity(), Literals.SCENARIO__EXERCISES, chosen.identity())));
	}
}
