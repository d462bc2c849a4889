package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.TestModel.amount;
import static org.journeywright.analysis.TestModel.in;

import java.time.LocalDate;

import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.BusinessOutcome;
import org.journeywright.model.ComfortCheck;
import org.journeywright.model.DiscoveryStep;
import org.journeywright.model.Issue;
import org.journeywright.model.ModuleKind;
import org.journeywright.model.Phase;
import org.journeywright.model.ProgrammeReview;
import org.journeywright.model.ReviewQuestion;
import org.journeywright.model.Role;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;

/** A programme in which the rules of this kind find nothing, to be spoilt by the tests. */
abstract class SoundProgramme {

	final TestModel model = new TestModel().on("2026-11-01");
	final Role desk = model.role("ServiceDesk");
	final Touchpoint call = model.touchpoint("ReportAFault", t -> t.getRoles().add(desk));
	final ServiceStandard standard = model.standard("KeepTheDate", desk);
	final Behaviour behaviour = in(standard, Behaviour.class, "NameTheDate");
	final TrainingProgramme programme = model.add(TrainingProgramme.class, "FirstHundredCalls", p -> p.getAudience().add(desk));
	final Phase fortnight = phase("First fortnight", "2026-09-07", "2026-09-18");
	final TrainingModule basics = module(fortnight, "Basics", ModuleKind.BASICS);
	final ComfortCheck check = in(fortnight, ComfortCheck.class, "Ready");
	final Phase onTheJob = phase("On the job", "2026-09-21", "2026-10-16");
	final TrainingModule issues = module(onTheJob, "HardCalls", ModuleKind.ISSUES);
	final TrainingModule wow = module(onTheJob, "Proud", ModuleKind.WOW);

	SoundProgramme() {
		programme.getOutcomes().add(model.add(BusinessOutcome.class, "OwnersStay"));
		in(programme, DiscoveryStep.class, d -> d.setDate(LocalDate.of(2026, 6, 19)));
		for (ReviewQuestion question : ReviewQuestion.values()) {
			in(programme, ProgrammeReview.class, r -> {
				r.setQuestion(question);
				r.setDate(LocalDate.of(2027, 1, 15));
			});
		}
	}

	final Phase phase(String name, String start, String end) {
		return in(programme, Phase.class, name, p -> {
			p.setStart(LocalDate.parse(start));
			p.setEnd(LocalDate.parse(end));
		});
	}

	static TrainingModule module(Phase phase, String name, ModuleKind kind) {
		return in(phase, TrainingModule.class, name, m -> m.setKind(kind));
	}

	final Issue issue(String name, int frequency) {
		return model.add(Issue.class, name, i -> {
			i.getTouchpoints().add(call);
			i.setFrequency(amount(frequency + " %"));
			i.setSeverity(4);
		});
	}
}
