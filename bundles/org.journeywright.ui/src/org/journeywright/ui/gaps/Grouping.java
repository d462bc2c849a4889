package org.journeywright.ui.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.journeywright.ui.gaps.GapRow.Party;

/** By what gaps are brought together. A gap that concerns several of a kind stands with each of them. */
public enum Grouping {

	/** By how much they matter. */
	SEVERITY("By severity", g -> List.of(new Party(g.severity().name(), g.severity().sign() + " " + Words.capital(g.severity().word())))),
	/** By journey. */
	JOURNEY("By journey", g -> orElse(g.concerned().journeys(), "In no journey")),
	/** By touchpoint. */
	TOUCHPOINT("By touchpoint", g -> orElse(g.concerned().touchpoints(), "At no touchpoint")),
	/** By what kind of gap they are. */
	KIND("By kind", g -> List.of(new Party(g.kind().name(), g.kind().title()))),
	/** By who is concerned. */
	ROLE("By role", g -> orElse(g.concerned().roles(), "No role concerned")),
	/** One list. */
	NONE("One list", g -> List.of());

	private static final String PROBLEMS = "problems";

	private final String label;
	private final Function<GapRow, List<Party>> parties;

	Grouping(String label, Function<GapRow, List<Party>> parties) {
		this.label = label;
		this.parties = parties;
	}

	/** How people choose it. */
	public String label() {
		return label;
	}

	private static List<Party> orElse(List<Party> parties, String otherwise) {
		return parties.isEmpty() ? List.of(new Party("", otherwise)) : parties;
	}

	/**
	 * Gaps that stand together.
	 *
	 * @param key
	 *            what stays the same from one look to the next
	 * @param title
	 *            what they have in common
	 * @param rows
	 *            the gaps, most pressing first
	 */
	public record Group(String key, String title, List<GapRow> rows) {
	}

	/** Brings gaps together: problems in the text first, then groups in the order of their most pressing gap, then those that have nothing to stand with. */
	List<Group> of(List<GapRow> rows) {
		Map<String, Group> groups = new LinkedHashMap<>();
		Map<String, Group> others = new LinkedHashMap<>();
		for (GapRow row : rows) {
			for (Party party : row.isProblem() ? List.of(new Party(PROBLEMS, "✕ Problems in the text")) : parties.apply(row)) {
				(party.identity().isEmpty() ? others : groups).computeIfAbsent(party.identity(), k -> new Group(k, party.label(), new ArrayList<>())).rows().add(row);
			}
		}
		List<Group> all = new ArrayList<>(groups.values());
		all.addAll(others.values());
		return all;
	}
}
