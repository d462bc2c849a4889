package org.journeywright.generator.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.generator.report.GapPage.Choice;
import org.journeywright.generator.report.GapPage.GapList;
import org.journeywright.generator.report.GapPage.Item;
import org.journeywright.generator.report.GapPage.RuleText;
import org.journeywright.generator.report.GapPage.Urgent;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/** The gaps one by one, as the page shows them. */
final class GapItems {

	/** The most gaps that the page lists; the JSON beside it holds all. */
	static final int LISTED = 2_000;

	private static final int URGENT = 6;
	private static final int NAMES = 8;
	private static final int KEYS = 200;

	private final ModelView model;
	private final Ranking ranking;
	private final Map<EObject, String> keys = new IdentityHashMap<>();
	private final List<Item> items = new ArrayList<>();

	GapItems(ModelView model, Ranking ranking) {
		this.model = model;
		this.ranking = ranking;
		ranking.ranked().stream().limit(LISTED).forEach(f -> items.add(item(items.size() + 1, f)));
	}

	/** The list with its filters. */
	GapList list() {
		return new GapList(List.copyOf(items), ranking.ranked().size(), touchpoints(), roles());
	}

	/** The most pressing gaps, one of each rule, so that one fault that is everywhere does not hide the others. */
	List<Urgent> urgent() {
		Map<String, Integer> byRule = new HashMap<>();
		ranking.ranked().forEach(f -> byRule.merge(f.rule().code(), 1, Integer::sum));
		List<Urgent> urgent = new ArrayList<>();
		for (int i = 0; i < items.size() && urgent.size() < URGENT; i++) {
			Finding gap = ranking.ranked().get(i);
			Integer all = byRule.remove(gap.rule().code());
			if (all != null) {
				urgent.add(new Urgent(items.get(i), ranking.why(gap), all - 1));
			}
		}
		return urgent;
	}

	/** What filters know an element by; empty where no gap in the list concerns it. */
	String key(EObject element) {
		return keys.getOrDefault(element, "");
	}

	/** What filters know a kind by. */
	static String key(GapKind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private Item item(int number, Finding f) {
		String place = f.location().map(l -> l.file() + ":" + l.line()).orElse("");
		return new Item(number, f.id(), f.severity().word(), f.severity().sign(), f.weighedByTeam().orElse(""), key(f.rule().kind()), f.rule().kind().word(), f.message(), f.evidence(),
				f.nextStep(), Elements.kind(f.element()), Texts.label(f.element()), place, Texts.names(f.touchpoints(), NAMES), keys(f.touchpoints(), "t"),
				Texts.names(f.roles(), NAMES), keys(f.roles(), "r"), Ranking.atTruth(f), rule(f));
	}

	private static RuleText rule(Finding f) {
		RuleInfo rule = f.rule();
		return new RuleText(rule.code(), rule.title(), rule.meaning(), f.severityOfRule().word(), rule.reasoning(), rule.source());
	}

	private String keys(Collection<? extends EObject> elements, String prefix) {
		return elements.stream().limit(KEYS).map(e -> keys.computeIfAbsent(e, k -> prefix + keys.size())).collect(Collectors.joining(" "));
	}

	private List<Choice> touchpoints() {
		return keys.keySet().stream().filter(Touchpoint.class::isInstance).map(Touchpoint.class::cast).sorted(model.todayFirst())
				.map(t -> new Choice(keys.get(t), Texts.placeInJourney(t))).toList();
	}

	private List<Choice> roles() {
		return keys.keySet().stream().filter(Role.class::isInstance).sorted(model.inOrder()).map(e -> new Choice(keys.get(e), Texts.label(e))).toList();
	}
}
