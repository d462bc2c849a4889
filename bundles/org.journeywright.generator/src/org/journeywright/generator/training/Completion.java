package org.journeywright.generator.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeywright.generator.course.Course.Module.Kind;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioTone;

/**
 * Completes a draft from the model by the rules of the field: standards before practice, basics and a comfort check,
 * then the top three issues, most common first and spread over the phases, then wow moments, and observation on the
 * job. Pinned pieces stay where they are; other pieces of the author may move to the end of the book they belong to.
 */
final class Completion {

	private static final int WOW_LIMIT = 3;

	private final Draft draft;
	private final Curriculum curriculum;

	private Completion(Draft draft, Curriculum curriculum) {
		this.draft = draft;
		this.curriculum = curriculum;
	}

	/**
	 * Completes a draft that has at least one phase.
	 *
	 * @param coaches the leaders who coach the audience
	 * @return modules of the author that were left without pieces, in sentences
	 */
	static List<String> complete(Draft draft, Curriculum curriculum, List<Role> coaches) {
		Completion completion = new Completion(draft, curriculum);
		completion.practiseBasics();
		new HardMoments(draft, curriculum).deal();
		completion.closeWithWow();
		new StandardsFirst(draft).read(curriculum.standards());
		Coaching coaching = new Coaching(draft, curriculum, coaches);
		coaching.checkComfort();
		coaching.observeOnTheJob();
		new Reasons(curriculum).explain(draft);
		return completion.dropEmptyModules();
	}

	private void practiseBasics() {
		List<Piece> more = new ArrayList<>(moved(ScenarioTone.BASICS, Set.of(Kind.ISSUES, Kind.WOW), Curriculum::basicsReason));
		more.addAll(notYet(curriculum.basics(), more));
		if (!more.isEmpty()) {
			draft.last(Kind.BASICS).addPractice(more);
		}
	}

	private void closeWithWow() {
		List<Piece> more = new ArrayList<>(moved(ScenarioTone.WOW, Set.of(Kind.BASICS, Kind.ISSUES), scenario -> Curriculum.WOW_REASON));
		long present = draft.pieces().filter(Completion::isWow).count() + more.size();
		more.addAll(notYet(curriculum.wow(), more).stream().limit(Math.max(0, WOW_LIMIT - present)).toList());
		if (!more.isEmpty()) {
			draft.last(Kind.WOW).addPractice(more);
		}
	}

	private static boolean isWow(Piece piece) {
		return piece.content() instanceof Content.Story || piece.scenario().filter(one -> one.getTone() == ScenarioTone.WOW).isPresent();
	}

	/** Takes the scenarios of a tone, unless pinned, out of the kinds of module in which they do not belong. */
	private List<Piece> moved(ScenarioTone tone, Set<Kind> wrong, Function<Scenario, String> reason) {
		return draft.modules().filter(module -> wrong.contains(module.kind)).toList().stream().flatMap(module -> module.takePlays(tone).stream()
				.map(piece -> piece.because(reason.apply(piece.scenario().orElseThrow())).tellingTheAuthor("The author had it in “" + module.title + "”."))).toList();
	}

	private List<Piece> notYet(List<Piece> candidates, List<Piece> coming) {
		Set<Content> present = Stream.concat(draft.pieces(), coming.stream()).map(Piece::content).collect(Collectors.toSet());
		return candidates.stream().filter(piece -> !present.contains(piece.content())).toList();
	}

	private List<String> dropEmptyModules() {
		List<String> dropped = draft.modules().filter(module -> module.pieces.isEmpty() && module.authored)
				.map(module -> "The module “" + module.title + "” is left out: nothing remains in it.").toList();
		draft.phases.forEach(phase -> phase.modules.removeIf(module -> module.pieces.isEmpty()));
		draft.phases.removeIf(phase -> phase.modules.isEmpty());
		return dropped;
	}
}
