package org.journeywright.generator.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeywright.generator.course.Course.Module.Kind;
import org.journeywright.generator.training.Draft.DraftModule;
import org.journeywright.generator.training.Draft.DraftPhase;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Role;

/** Adds the two places where leaders meet learners: the comfort check before the hard moments, and the job itself. */
final class Coaching {

	private static final int WATCH_LIMIT = 5;
	private static final int ASKED_STANDARDS = 5;

	private final Draft draft;
	private final Curriculum curriculum;
	private final Optional<Role> coach;

	Coaching(Draft draft, Curriculum curriculum, List<Role> coaches) {
		this.draft = draft;
		this.curriculum = curriculum;
		this.coach = coaches.stream().findFirst();
	}

	/** Puts a comfort check before the hard moments where the author has none, and questions into checks without any. */
	void checkComfort() {
		if (!draft.has(Content.Comfort.class) && draft.modules(Kind.ISSUES).stream().anyMatch(module -> !module.pieces.isEmpty())) {
			lastBasicsBeforeIssues().pieces.add(new Piece(new Content.Comfort("Are you ready?", List.of(), coach), Piece.Origin.DERIVED,
					"After the basics and before the hard moments: nobody is thrown in at the deep end."));
		}
		List<String> asks = asks();
		draft.modules().forEach(module -> module.pieces.replaceAll(piece -> withAsks(piece, asks)));
	}

	private static Piece withAsks(Piece piece, List<String> asks) {
		return piece.content() instanceof Content.Comfort comfort && comfort.asks().isEmpty()
				? new Piece(new Content.Comfort(comfort.name(), asks, comfort.by()), piece.origin(), piece.reason(), piece.forAuthor()) : piece;
	}

	private DraftModule lastBasicsBeforeIssues() {
		List<DraftModule> before = draft.modules().takeWhile(module -> module.kind != Kind.ISSUES)
				.filter(module -> module.kind == Kind.BASICS).toList();
		return before.isEmpty() ? draft.first(Kind.BASICS) : before.get(before.size() - 1);
	}

	private List<String> asks() {
		Stream<String> standards = draft.pieces().map(Piece::content).filter(Content.Read.class::isInstance).distinct()
				.limit(ASKED_STANDARDS).map(read -> "I can say what “" + read.title() + "” asks of me, and do it.");
		Stream<String> issues = curriculum.top().stream()
				.map(ranked -> "I am ready for a customer who meets " + Words.quoted(ranked.issue()) + ".");
		List<String> asks = Stream.concat(standards, issues).toList();
		return asks.isEmpty() ? List.of("I am ready for a customer who is upset.") : asks;
	}

	/** Ends the practice of each phase with observation on the job where the author has no observation at all. */
	void observeOnTheJob() {
		if (!draft.has(Content.Watch.class)) {
			draft.phases.forEach(this::observe);
		}
	}

	private void observe(DraftPhase phase) {
		List<DraftModule> practising = phase.modules.stream()
				.filter(module -> module.pieces.stream().anyMatch(piece -> piece.scenario().isPresent())).toList();
		List<Behaviour> behaviours = mostPractised(practising);
		if (!behaviours.isEmpty()) {
			practising.get(practising.size() - 1).addBeforeComfort(new Piece(new Content.Watch(behaviours, coach), Piece.Origin.DERIVED,
					"Practice lasts when it is seen and coached on the job: these are what “" + phase.title + "” practises most."));
		}
	}

	private static List<Behaviour> mostPractised(List<DraftModule> modules) {
		Map<Behaviour, Long> counts = modules.stream().flatMap(module -> module.pieces.stream())
				.flatMap(piece -> piece.practised().stream())
				.collect(Collectors.groupingBy(one -> one, LinkedHashMap::new, Collectors.counting()));
		return counts.entrySet().stream().sorted(Map.Entry.<Behaviour, Long>comparingByValue().reversed()).limit(WATCH_LIMIT)
				.map(Map.Entry::getKey).toList();
	}
}
