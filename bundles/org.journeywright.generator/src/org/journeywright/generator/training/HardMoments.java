package org.journeywright.generator.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywright.generator.course.Course.Module.Kind;
import org.journeywright.generator.training.Draft.DraftModule;
import org.journeywright.generator.training.Draft.DraftPhase;
import org.journeywright.model.Issue;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioTone;

/**
 * Deals the difficult scenarios, the author's and the derived ones, evenly over the issue modules of a draft in the
 * order of practice: most common issue first, one scenario for each issue before a second one for any.
 */
final class HardMoments {

	private final Draft draft;
	private final Curriculum curriculum;
	private final Map<Scenario, DraftModule> homes = new HashMap<>();

	HardMoments(Draft draft, Curriculum curriculum) {
		this.draft = draft;
		this.curriculum = curriculum;
	}

	void deal() {
		List<Piece> order = inOrderOfPractice(takeAuthored());
		if (order.isEmpty()) {
			return;
		}
		List<DraftModule> modules = issueModules();
		for (int index = 0; index < modules.size(); index++) {
			DraftModule module = modules.get(index);
			List<Piece> share = order.subList(start(index, modules.size(), order.size()), start(index + 1, modules.size(), order.size()));
			module.addPractice(share.stream().map(piece -> withHome(piece, module)).toList());
			nameAfterIssues(module);
		}
	}

	/** Where a module's share begins: shares are even, and the first modules get what is left over. */
	private static int start(int index, int modules, int pieces) {
		return (index * pieces + modules - 1) / modules;
	}

	private List<Piece> takeAuthored() {
		List<Piece> authored = new ArrayList<>();
		for (DraftModule module : draft.modules().toList()) {
			for (Piece piece : module.takePlays(ScenarioTone.DIFFICULT)) {
				homes.putIfAbsent(scenario(piece), module);
				authored.add(piece);
			}
		}
		return authored;
	}

	private List<Piece> inOrderOfPractice(List<Piece> authored) {
		List<Piece> order = new ArrayList<>();
		Set<Scenario> pinned = draft.pieces().flatMap(piece -> piece.scenario().stream()).collect(Collectors.toSet());
		for (Piece derived : curriculum.difficult()) {
			Optional<Piece> own = authored.stream().filter(piece -> piece.content().equals(derived.content())).findFirst();
			own.ifPresent(authored::remove);
			own.map(piece -> piece.because(derived.why())).or(() -> Optional.of(derived).filter(piece -> !pinned.contains(scenario(piece))))
					.ifPresent(order::add);
		}
		authored.stream().sorted(Comparator.comparingInt((Piece piece) -> curriculum.rank(scenario(piece)))
				.thenComparing(HardMoments::scenario, Curriculum.EASIER_FIRST))
				.forEach(piece -> order.add(piece.because(curriculum.difficultReason(scenario(piece)))));
		return order;
	}

	private List<DraftModule> issueModules() {
		if (draft.modules(Kind.ISSUES).isEmpty()) {
			List<DraftPhase> later = draft.phases.size() > 1 ? draft.phases.subList(1, draft.phases.size()) : draft.phases;
			later.forEach(phase -> draft.add(phase, Kind.ISSUES));
		}
		return draft.modules(Kind.ISSUES);
	}

	private Piece withHome(Piece piece, DraftModule module) {
		DraftModule home = homes.getOrDefault(scenario(piece), module);
		return home == module ? piece : piece.because(piece.why() + " The author had it in “" + home.title + "”.");
	}

	private static void nameAfterIssues(DraftModule module) {
		Set<Issue> issues = module.pieces.stream().flatMap(piece -> piece.scenario().stream())
				.flatMap(scenario -> Refs.all(scenario.getIssues()).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
		if (!module.authored && !issues.isEmpty()) {
			module.title = "Hard moments: " + Words.list(issues);
		}
	}

	private static Scenario scenario(Piece piece) {
		return piece.scenario().orElseThrow();
	}
}
