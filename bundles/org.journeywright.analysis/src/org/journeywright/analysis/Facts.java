package org.journeywright.analysis;

import static org.journeywright.analysis.rules.Wording.count;
import static org.journeywright.analysis.rules.Wording.excerpt;
import static org.journeywright.analysis.rules.Wording.feeling;
import static org.journeywright.analysis.rules.Wording.isBlank;
import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Promise;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StrategyElement;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;

/**
 * What the model says of an element, for readers of a gap that is itself something missing: what is at stake there. The most telling facts come first; there is
 * always at least one, for an element is part of something, or something refers to it, or nothing does.
 */
final class Facts {

	private static final int TOLD = 2;

	private final ModelView model;

	Facts(ModelView model) {
		this.model = model;
	}

	/** Up to two facts about an element, each a sentence. */
	List<String> about(EObject element) {
		return Stream.concat(stated(element), Stream.of(element).map(this::place)).limit(TOLD).toList();
	}

	private Stream<String> stated(EObject element) {
		return switch (element) {
			case Touchpoint t -> touchpoint(t);
			case Handoff h -> Stream.of(quoted("The receiver expects: ", h.getExpectations().stream().findFirst().orElse("")), listed("If it fails, customers notice at ", h.getSupports()),
					listed("It feeds ", h.getFeeds()), when(h, "It goes from " + name(h.getProvider()) + " to " + name(h.getReceiver()))).flatMap(Function.identity());
			case Promise p -> Stream.of(quoted("Customers hear: ", p.getStatement()), listed("It is made by ", p.getMadeBy()), listed("It is kept at ", p.getKeptAt())).flatMap(Function.identity());
			case Role r -> role(r);
			case ServiceStandard s -> Stream.of(quoted("It says: ", s.getStatement()), listed("It binds ", ModelView.rolesOf(s))).flatMap(Function.identity());
			case Behaviour b -> quoted("It says: ", b.getWording());
			case Issue i -> Stream.of(when(i.getFrequency(), "It happens in " + i.getFrequency() + " of contacts"), when(i.getSeverity(), "Its severity is " + i.getSeverity() + " of 5"),
					listed("It happens at ", i.getTouchpoints())).flatMap(Function.identity());
			case Metric m -> Stream.of(when(m.getCurrent(), "It stands at " + m.getCurrent()), listed("It measures ", m.getMeasures())).flatMap(Function.identity());
			case Scenario s -> Stream.of(listed("It takes place at ", s.getTouchpoints()), listed("It is for ", s.getRoles())).flatMap(Function.identity());
			case TrainingProgramme p -> listed("It is for ", p.getAudience());
			case Journey j -> Stream.of("It has " + count(j.getStages().size(), "stage") + " and "
					+ count(j.getStages().stream().mapToInt(s -> s.getTouchpoints().size()).sum(), "touchpoint") + ".");
			case StrategyElement e -> when(e.getCurrent(), "Its maturity is " + e.getCurrent() + " of 5");
			case Initiative i -> Stream.of("Its status: " + i.getStatus().getLiteral() + ".");
			default -> Stream.empty();
		};
	}

	private Stream<String> touchpoint(Touchpoint t) {
		Stream<String> feelings = t.getEmotionNow() == null ? Stream.empty() : Stream.of("Customers feel " + feeling(t.getEmotionNow())
				+ (t.getEmotionWanted() == null ? "" : " and are meant to feel " + feeling(t.getEmotionWanted())) + ", on a scale from -5 to +5.");
		return Stream.of(feelings, listed("What goes wrong there most: ", model.issuesAt(t).stream().limit(1).toList()),
				quoted("Customers expect: ", t.getExpectations().stream().findFirst().orElse("")), listed("It is delivered by ", t.getRoles())).flatMap(Function.identity());
	}

	private Stream<String> role(Role r) {
		return Stream.of(listed("It is bound by ", model.standardsOf(r)), listed("It delivers ", model.touchpointsDelivered(r)),
				listed("It hands over ", model.referring(r, Literals.HANDOFF__PROVIDER, Handoff.class))).flatMap(Function.identity());
	}

	private String place(EObject element) {
		EObject owner = element.eContainer();
		if (owner != null && !(owner instanceof JourneyModel)) {
			return "It is part of " + (owner instanceof NamedElement ? "the " + Elements.kind(owner) + " " + name(owner) : "the " + Elements.label(owner)) + ".";
		}
		List<EObject> referring = model.referrers(element).values().stream().flatMap(Collection::stream).distinct().sorted(model.inOrder()).toList();
		return referring.isEmpty() ? "Nothing else in the model speaks of it." : "It is spoken of by " + names(referring) + ".";
	}

	private static Stream<String> quoted(String words, String text) {
		return isBlank(text) ? Stream.empty() : Stream.of(words + excerpt(text) + ".");
	}

	private static Stream<String> listed(String words, Collection<? extends EObject> elements) {
		return elements.isEmpty() ? Stream.empty() : Stream.of(words + names(elements) + ".");
	}

	private static Stream<String> when(Object known, String sentence) {
		return known == null ? Stream.empty() : Stream.of(sentence + ".");
	}
}
