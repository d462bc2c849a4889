package org.journeywright.generator.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
 * Brings the difficult scenarios into the order of practice: most common issue first, one scenario for each of the top
 * issues before a second one for any.
 *
 * <p>The places that an author gave to scenarios in the issue modules remain places for scenarios; where the order asks
 * for it, scenarios change places. What is derived, and what stood in a module of another kind, is spread over the
 * issue modules between its neighbours in the order.
 */
final class HardMoments {

	private final Draft draft;
	private final Curriculum curriculum;

	/** A place for a scenario: a module and a position in it. */
	private record Slot(DraftModule module, int index) {
	}

	/**
	 * A scenario to be practised.
	 *
	 * @param home the module in which the author had it
	 * @param slot whether it leaves a place there for a scenario
	 */
	private record Entry(Piece piece, Optional<DraftModule> home, boolean slot) {

		Scenario scenario() {
			return piece.scenario().orElseThrow();
		}

		Entry because(String why) {
			return new Entry(piece.because(why).tellingTheAuthor(""), home, slot);
		}

		/** The piece as it stands in a module, which tells where the author had it when that was elsewhere. */
		Piece in(DraftModule module) {
			return home.filter(one -> one != module).map(one -> piece.tellingTheAuthor("The author had it in “" + one.title + "”.")).orElse(piece);
		}
	}

	HardMoments(Draft draft, Curriculum curriculum) {
		this.draft = draft;
		this.curriculum = curriculum;
	}

	void deal() {
		List<Slot> slots = slots();
		List<Entry> authored = new ArrayList<>();
		slots.forEach(slot -> authored.add(new Entry(slot.module().pieces.get(slot.index()), Optional.of(slot.module()), true)));
		draft.modules().filter(module -> module.kind != Kind.ISSUES).forEach(module -> module.takePlays(ScenarioTone.DIFFICULT)
				.forEach(piece -> authored.add(new Entry(piece, Optional.of(module), false))));
		List<Entry> order = inOrderOfPractice(authored);
		if (!order.isEmpty()) {
			fill(slots, order.stream().filter(Entry::slot).toList());
			spread(order, slots, issueModules());
		}
	}

	private List<Slot> slots() {
		List<Slot> slots = new ArrayList<>();
		for (DraftModule module : draft.modules(Kind.ISSUES)) {
			for (int index = 0; index < module.pieces.size(); index++) {
				if (!module.pieces.get(index).isPinned() && isDifficult(module.pieces.get(index))) {
					slots.add(new Slot(module, index));
				}
			}
		}
		return slots;
	}

	private List<Entry> inOrderOfPractice(List<Entry> authored) {
		List<Entry> order = new ArrayList<>();
		Set<Scenario> pinned = draft.pieces().filter(Piece::isPinned).flatMap(piece -> piece.scenario().stream()).collect(Collectors.toSet());
		for (Piece derived : curriculum.difficult()) {
			Optional<Entry> own = authored.stream().filter(entry -> entry.piece().content().equals(derived.content())).findFirst();
			own.ifPresent(authored::remove);
			own.map(entry -> entry.because(derived.why())).or(() -> Optional.of(new Entry(derived, Optional.empty(), false))
					.filter(entry -> !pinned.contains(entry.scenario()))).ifPresent(order::add);
		}
		authored.stream().sorted(Comparator.comparingInt((Entry entry) -> curriculum.rank(entry.scenario()))
				.thenComparing(Entry::scenario, Curriculum.EASIER_FIRST))
				.forEach(entry -> order.add(entry.because(curriculum.difficultReason(entry.scenario()) + place(entry.scenario()))));
		return order;
	}

	private String place(Scenario scenario) {
		return curriculum.rank(scenario) < curriculum.top().size() ? " This is further practice of it." : " So it comes after them.";
	}

	private static void fill(List<Slot> slots, List<Entry> entries) {
		for (int index = 0; index < slots.size(); index++) {
			DraftModule module = slots.get(index).module();
			module.pieces.set(slots.get(index).index(), entries.get(index).in(module));
		}
	}

	private static void spread(List<Entry> order, List<Slot> slots, List<DraftModule> modules) {
		List<Entry> run = new ArrayList<>();
		int first = 0;
		int passed = 0;
		for (Entry entry : order) {
			if (entry.slot()) {
				DraftModule home = slots.get(passed++).module();
				int next = modules.indexOf(home);
				deal(run, modules.subList(first, next + 1), Optional.of(entry.in(home)));
				run.clear();
				first = next;
			} else {
				run.add(entry);
			}
		}
		deal(run, modules.subList(first, modules.size()), Optional.empty());
		modules.forEach(HardMoments::nameAfterIssues);
	}

	/**
	 * Deals scenarios evenly over modules, the first ones taking what is left over; a few go to modules that have none.
	 *
	 * @param next the scenario in the last of the modules that comes next in the order
	 */
	private static void deal(List<Entry> run, List<DraftModule> modules, Optional<Piece> next) {
		List<DraftModule> idle = modules.stream().filter(module -> module.pieces.stream().noneMatch(HardMoments::isDifficult)).toList();
		List<DraftModule> takers = run.size() <= idle.size() ? idle : modules;
		for (int index = 0; index < takers.size(); index++) {
			DraftModule module = takers.get(index);
			List<Piece> share = run.subList(share(index, takers.size(), run.size()), share(index + 1, takers.size(), run.size())).stream()
					.map(entry -> entry.in(module)).toList();
			int place = next.map(module.pieces::indexOf).orElse(-1);
			if (place < 0) {
				module.addPractice(share);
			} else {
				module.pieces.addAll(place, share);
			}
		}
	}

	private static int share(int index, int modules, int pieces) {
		return (index * pieces + modules - 1) / modules;
	}

	private List<DraftModule> issueModules() {
		if (draft.modules(Kind.ISSUES).isEmpty()) {
			List<DraftPhase> later = draft.phases.size() > 1 ? draft.phases.subList(1, draft.phases.size()) : draft.phases;
			later.forEach(phase -> draft.add(phase, Kind.ISSUES));
		}
		return draft.modules(Kind.ISSUES);
	}

	private static void nameAfterIssues(DraftModule module) {
		Set<Issue> issues = module.pieces.stream().flatMap(piece -> piece.scenario().stream())
				.flatMap(scenario -> Refs.all(scenario.getIssues()).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
		if (!module.authored && !issues.isEmpty()) {
			module.title = "Hard moments: " + Words.list(issues);
		}
	}

	private static boolean isDifficult(Piece piece) {
		return piece.scenario().filter(one -> one.getTone() == ScenarioTone.DIFFICULT).isPresent();
	}
}
