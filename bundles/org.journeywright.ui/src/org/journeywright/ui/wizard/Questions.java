package org.journeywright.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.language.ide.hover.Meanings;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.form.content.FieldKind;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.FieldSpec.Section;
import org.journeywright.ui.form.content.FieldSpecs;
import org.journeywright.ui.form.content.Plural;

/** What a wizard asks for: the name first, then what makes the new element useful from the start. Where the metamodel has plain words, they are its own. */
final class Questions {

	private final NewKind kind;
	private final List<FieldSpec> asked = new ArrayList<>();

	private Questions(NewKind kind) {
		this.kind = kind;
	}

	/** The questions for a kind, in their order. */
	static List<FieldSpec> of(NewKind kind) {
		Questions questions = new Questions(kind);
		questions.field(Literals.NAMED_ELEMENT__NAME, "Name", "What people call it, as in “" + kind.example() + "”. No two " + Plural.of(kind.words()) + " share a name"
				+ (kind == NewKind.TOUCHPOINT ? " within a journey." : "."));
		switch (kind) {
			case JOURNEY, TOUCHPOINT, PERSONA -> questions.aboutCustomers();
			case VALUE, STANDARD, PROMISE -> questions.aboutValues();
			case TEAM, ROLE, HANDOFF -> questions.aboutColleagues();
			case ISSUE, INITIATIVE, METRIC -> questions.aboutImproving();
			case SCENARIO, PROGRAMME -> questions.aboutPractice();
		}
		return List.copyOf(questions.asked);
	}

	private void aboutCustomers() {
		switch (kind) {
			case JOURNEY -> {
				field(Literals.JOURNEY__KIND, "Kind", "As-is tells how customers go today, to-be how they are to go.");
				field(Literals.JOURNEY__PERSONAS);
				field(Literals.JOURNEY__GOAL);
				extra(Extra.STAGES, FieldKind.LINE, "First stages", "The parts that customers go through, in order: one name on each line. Enter adds a line.", false);
			}
			case TOUCHPOINT -> {
				extra(Extra.STAGE, FieldKind.TIE, "Stage", "The part of a journey that it belongs to.", true);
				field(Literals.TOUCHPOINT__CHANNELS);
				field(Literals.TOUCHPOINT__ROLES);
				field(Literals.TOUCHPOINT__ACTION);
			}
			default -> {
				field(Literals.PERSONA__DESCRIPTION);
				field(Literals.PERSONA__GOALS);
			}
		}
	}

	private void aboutValues() {
		switch (kind) {
			case STANDARD -> {
				field(Literals.SERVICE_STANDARD__VALUES);
				field(Literals.SERVICE_STANDARD__ROLES);
				field(Literals.SERVICE_STANDARD__KIND, "Kind", "External holds towards customers, internal towards colleagues.");
				field(Literals.SERVICE_STANDARD__STATEMENT);
				extra(Extra.BEHAVIOUR, FieldKind.TEXT, "First behaviour",
						"Something a colleague can be seen or heard doing, as in “Names one day and time before ending a call”.", false);
			}
			case PROMISE -> {
				field(Literals.PROMISE__STATEMENT);
				field(Literals.PROMISE__MADE_BY);
				field(Literals.PROMISE__KEPT_AT);
			}
			default -> {
				field(Literals.VALUE__STATEMENT);
				field(Literals.VALUE__BELIEF);
			}
		}
	}

	private void aboutColleagues() {
		switch (kind) {
			case TEAM -> {
				field(Literals.TEAM__DEPARTMENT);
				extra(Extra.ROLES, FieldKind.LINE, "First roles", "The parts that people play in the team: one name on each line. Enter adds a line.", false);
			}
			case ROLE -> {
				extra(Extra.TEAM, FieldKind.TIE, "Team", "The team that the role belongs to.", true);
				field(Literals.ROLE__KIND);
				field(Literals.ROLE__DESCRIPTION);
			}
			default -> {
				field(Literals.HANDOFF__PROVIDER);
				field(Literals.HANDOFF__RECEIVER, "Receiver", "The role that works on with it, and so is a customer within the house.");
				field(Literals.HANDOFF__HANDS_OVER);
			}
		}
	}

	private void aboutImproving() {
		switch (kind) {
			case ISSUE -> {
				field(Literals.ISSUE__TOUCHPOINTS);
				field(Literals.ISSUE__DESCRIPTION, "What customers say", "What they experience, best in their own words.");
			}
			case INITIATIVE -> {
				field(Literals.INITIATIVE__DESCRIPTION);
				field(Literals.INITIATIVE__HORIZON);
				field(Literals.INITIATIVE__ADDRESSES);
				field(Literals.INITIATIVE__OWNER);
			}
			default -> {
				field(Literals.METRIC__KIND);
				field(Literals.METRIC__UNIT);
				field(Literals.METRIC__MEASURES);
				field(Literals.METRIC__OWNER);
			}
		}
	}

	private void aboutPractice() {
		if (kind == NewKind.SCENARIO) {
			field(Literals.SCENARIO__TOUCHPOINTS);
			field(Literals.SCENARIO__ROLES);
			field(Literals.SCENARIO__ISSUES);
			return;
		}
		field(Literals.TRAINING_PROGRAMME__AUDIENCE);
		extra(Extra.SCENARIOS, FieldKind.TIE, "What it practises", "The scenarios written for this audience. Untick what is not for this programme.", false);
		extra(Extra.RHYTHM, FieldKind.LINE, "How often", "When people practise, as in “an hour every second week”.", false);
		field(Literals.TRAINING_PROGRAMME__PRACTICES, "Led through", "What leaders do regularly so that the practice lasts.");
	}

	private void field(EStructuralFeature feature) {
		FieldSpec spec = spec(feature);
		field(feature, spec.label(), Meanings.documentation(feature));
	}

	private void field(EStructuralFeature feature, String label, String help) {
		FieldSpec spec = spec(feature);
		asked.add(new FieldSpec(feature, spec.kind(), label, help, spec.isRequired(), Section.FIRST, spec.choices()));
	}

	private FieldSpec spec(EStructuralFeature feature) {
		Optional<FieldSpec> spec = FieldSpecs.of(kind.type()).stream().filter(s -> s.feature() == feature).findFirst();
		return spec.orElseThrow(() -> new IllegalArgumentException("The language does not write " + feature.getName() + " of " + kind));
	}

	private void extra(EStructuralFeature feature, FieldKind how, String label, String help, boolean isRequired) {
		asked.add(new FieldSpec(feature, how, label, help, isRequired, Section.FIRST, List.of()));
	}
}
