package org.journeywright.generator.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeywright.generator.course.Course;
import org.journeywright.generator.training.ProgrammePlan.PlannedModule;
import org.journeywright.generator.training.ProgrammePlan.PlannedPhase;
import org.journeywright.model.ScenarioTone;

/** A programme in the making: phases and modules into which pieces are put, moved and explained. */
final class Draft {

	final List<DraftPhase> phases = new ArrayList<>();
	private final String identity;

	/**
	 * @param identity the programme's identity, from which added modules take theirs
	 */
	Draft(String identity) {
		this.identity = identity;
	}

	/** A phase in the making. */
	static final class DraftPhase {
		final String title;
		final Optional<String> when;
		final Optional<String> delivery;
		final List<DraftModule> modules = new ArrayList<>();

		DraftPhase(String title, Optional<String> when, Optional<String> delivery) {
			this.title = title;
			this.when = when;
			this.delivery = delivery;
		}

		/** Adds a module where book-end order wants it: basics in front, wow moments last. */
		DraftModule add(DraftModule module) {
			int place = 0;
			while (place < modules.size() && modules.get(place).kind.compareTo(module.kind) <= 0) {
				place++;
			}
			modules.add(place, module);
			return module;
		}

		PlannedPhase planned(Audience audience) {
			return new PlannedPhase(title, when, delivery, modules.stream().map(module -> module.planned(audience)).toList());
		}
	}

	/** A module in the making. */
	static final class DraftModule {
		final String identity;
		final Course.Module.Kind kind;
		final boolean authored;
		final List<Piece> pieces = new ArrayList<>();
		String title;

		DraftModule(String identity, String title, Course.Module.Kind kind, boolean authored) {
			this.identity = identity;
			this.title = title;
			this.kind = kind;
			this.authored = authored;
		}

		/** Adds something to read: after the readings at the head, and so before any practice, pinned or not. */
		void addReading(List<Piece> more) {
			int place = 0;
			while (place < pieces.size() && pieces.get(place).content() instanceof Content.Read) {
				place++;
			}
			pieces.addAll(place, more);
		}

		/** Adds practice: after the readings and pinned pieces at the head, before the questions, observations and pinned pieces at the end. */
		void addPractice(List<Piece> more) {
			int place = pieces.size();
			while (place > 0 && (pieces.get(place - 1).isPinned() || followsPractice(pieces.get(place - 1).content()))) {
				place--;
			}
			pieces.addAll(Math.max(place, headEnd()), more);
		}

		/** Adds a piece at the end, but before a comfort check: that comes last. */
		void addBeforeComfort(Piece piece) {
			int place = pieces.size();
			while (place > 0 && pieces.get(place - 1).content() instanceof Content.Comfort) {
				place--;
			}
			pieces.add(place, piece);
		}

		private int headEnd() {
			int end = 0;
			while (end < pieces.size() && (pieces.get(end).isPinned() || pieces.get(end).content() instanceof Content.Read)) {
				end++;
			}
			return end;
		}

		private static boolean followsPractice(Content content) {
			return content instanceof Content.Watch || content instanceof Content.Question || content instanceof Content.Comfort;
		}

		/** Takes out the scenarios of a tone that are not pinned. */
		List<Piece> takePlays(ScenarioTone tone) {
			List<Piece> taken = pieces.stream().filter(piece -> !piece.isPinned())
					.filter(piece -> piece.scenario().filter(one -> one.getTone() == tone).isPresent()).toList();
			pieces.removeAll(taken);
			return taken;
		}

		PlannedModule planned(Audience audience) {
			String why = switch (kind) {
				case BASICS -> "Basics first: what " + audience.label() + " can be counted on for, read and tried in everyday moments.";
				case ISSUES -> "Hard moments that " + audience.label() + (audience.isOne() ? " really meets" : " really meet") + ", once the basics are in place.";
				case WOW -> "Wow moments last, so that the programme ends with what is possible.";
			};
			return new PlannedModule(identity, title, kind, why, pieces);
		}
	}

	Stream<DraftModule> modules() {
		return phases.stream().flatMap(phase -> phase.modules.stream());
	}

	List<DraftModule> modules(Course.Module.Kind kind) {
		return modules().filter(module -> module.kind == kind).toList();
	}

	Stream<Piece> pieces() {
		return modules().flatMap(module -> module.pieces.stream());
	}

	/** The first module of a kind; added to the first phase where there is none. */
	DraftModule first(Course.Module.Kind kind) {
		return modules(kind).stream().findFirst().orElseGet(() -> add(phases.get(0), kind));
	}

	/** The last module of a kind; where there is none, one is added where book-end order wants it. */
	DraftModule last(Course.Module.Kind kind) {
		List<DraftModule> modules = modules(kind);
		DraftPhase home = kind == Course.Module.Kind.BASICS ? phases.get(0) : phases.get(phases.size() - 1);
		return modules.isEmpty() ? add(home, kind) : modules.get(modules.size() - 1);
	}

	/** Adds an empty module of a kind to a phase. */
	DraftModule add(DraftPhase phase, Course.Module.Kind kind) {
		String title = switch (kind) {
			case BASICS -> "The basics";
			case ISSUES -> "Hard moments";
			case WOW -> "Wow moments";
		};
		return phase.add(new DraftModule(identity + "/derived/" + kind + "/" + phase.title, title, kind, false));
	}

	/** Whether any piece is of this kind. */
	boolean has(Class<? extends Content> content) {
		return pieces().anyMatch(piece -> content.isInstance(piece.content()));
	}
}
