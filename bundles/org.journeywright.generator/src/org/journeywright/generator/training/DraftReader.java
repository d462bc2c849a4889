package org.journeywright.generator.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeywright.generator.course.Course;
import org.journeywright.generator.training.Draft.DraftModule;
import org.journeywright.generator.training.Draft.DraftPhase;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ComfortCheck;
import org.journeywright.model.Elements;
import org.journeywright.model.KnowledgeCheck;
import org.journeywright.model.ObserveBehaviour;
import org.journeywright.model.Phase;
import org.journeywright.model.PhaseItem;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.ReadStandard;
import org.journeywright.model.ReflectOnStory;
import org.journeywright.model.Scenario;
import org.journeywright.model.TrainingActivity;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;

/** Reads what an author wrote of a programme into a draft. */
final class DraftReader {

	private final TrainingModel model;
	private final List<String> missing = new ArrayList<>();

	DraftReader(TrainingModel model) {
		this.model = model;
	}

	/** What could not be taken over, in sentences. */
	List<String> missing() {
		return missing;
	}

	Draft read(TrainingProgramme programme) {
		Draft draft = new Draft(Elements.identity(programme));
		programme.getPhases().forEach(phase -> draft.phases.add(read(phase)));
		return draft;
	}

	private DraftPhase read(Phase phase) {
		DraftPhase draft = new DraftPhase(Elements.label(phase), when(phase), Refs.written(Words.of(phase.getDelivery())));
		for (PhaseItem item : phase.getItems()) {
			switch (item) {
				case TrainingModule module -> draft.modules.add(read(module));
				case ComfortCheck check -> home(draft, check).pieces.add(read(check));
				default -> throw new IllegalStateException("A new kind of phase item needs a place here: " + item.eClass().getName());
			}
		}
		return draft;
	}

	/** A comfort check ends the module before it; without one it stands alone. */
	private static DraftModule home(DraftPhase phase, ComfortCheck check) {
		if (phase.modules.isEmpty()) {
			phase.modules.add(new DraftModule(Elements.identity(check), Elements.label(check), Course.Module.Kind.BASICS, true));
		}
		return phase.modules.get(phase.modules.size() - 1);
	}

	private static Piece read(ComfortCheck check) {
		Content.Comfort content = new Content.Comfort(Elements.label(check), Refs.texts(check.getQuestions()), Refs.one(check.getBy()));
		return new Piece(content, Piece.Origin.AUTHORED, "After the basics and before the hard moments: are learners ready?");
	}

	private DraftModule read(TrainingModule module) {
		Course.Module.Kind kind = switch (module.getKind()) {
			case BASICS -> Course.Module.Kind.BASICS;
			case ISSUES -> Course.Module.Kind.ISSUES;
			case WOW -> Course.Module.Kind.WOW;
		};
		DraftModule draft = new DraftModule(Elements.identity(module), Elements.label(module), kind, true);
		module.getActivities().forEach(activity -> content(activity).ifPresent(content -> draft.pieces.add(piece(activity, content))));
		return draft;
	}

	private static Piece piece(TrainingActivity activity, Content content) {
		return activity.isPinned() ? new Piece(content, Piece.Origin.PINNED, "", Piece.PINNED)
				: new Piece(content, Piece.Origin.AUTHORED, "", Piece.PLACED);
	}

	private Optional<Content> content(TrainingActivity activity) {
		return switch (activity) {
			case PlayScenario play -> Refs.one(play.getScenario()).filter(this::isPlayable).map(Content.Play::new);
			case ReadStandard read -> Refs.one(read.getStandard()).map(Content.Read::new);
			case ReflectOnStory reflect -> Refs.one(reflect.getStory()).filter(moment -> Refs.written(moment.getStory()).isPresent())
					.map(Content.Story::new);
			case ObserveBehaviour observe -> Optional.of(Refs.all(observe.getBehaviours())).filter(all -> !all.isEmpty())
					.map((List<Behaviour> all) -> new Content.Watch(all, Refs.one(observe.getBy())));
			case KnowledgeCheck check -> Refs.written(check.getQuestion())
					.map(question -> new Content.Question(question, Refs.all(check.getBehaviours())));
			default -> throw new IllegalStateException("A new kind of activity needs a place here: " + activity.eClass().getName());
		};
	}

	private boolean isPlayable(Scenario scenario) {
		if (!model.isPlayable(scenario)) {
			missing.add(Curriculum.leftOut(scenario));
		}
		return model.isPlayable(scenario);
	}

	private static Optional<String> when(Phase phase) {
		String dates = String.join(" to ", Stream.of(phase.getStart(), phase.getEnd()).filter(date -> date != null)
				.map(LocalDate::toString).toList());
		return Refs.written(phase.getWhen()).or(() -> Refs.written(dates));
	}
}
