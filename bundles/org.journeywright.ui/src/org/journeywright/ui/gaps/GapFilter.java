package org.journeywright.ui.gaps;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;

/**
 * Which gaps are shown.
 *
 * @param words
 *            what is searched for; every word must occur
 * @param severities
 *            how much they may matter
 * @param kind
 *            the kind of gap; empty for all kinds
 * @param journey
 *            the identity of a journey; empty for all
 * @param touchpoint
 *            the identity of a touchpoint; empty for all
 * @param about
 *            the identity of the element that must be concerned; empty for all
 */
public record GapFilter(String words, Set<GapSeverity> severities, Optional<GapKind> kind, Optional<String> journey, Optional<String> touchpoint, Optional<String> about) {

	/** Everything. */
	public static final GapFilter ALL = new GapFilter("", EnumSet.allOf(GapSeverity.class), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

	/** Searching for these words. */
	public GapFilter search(String text) {
		return new GapFilter(text, severities, kind, journey, touchpoint, about);
	}

	/** Of these severities. */
	public GapFilter of(Set<GapSeverity> some) {
		return new GapFilter(words, some, kind, journey, touchpoint, about);
	}

	/** Of a kind. */
	public GapFilter of(Optional<GapKind> some) {
		return new GapFilter(words, severities, some, journey, touchpoint, about);
	}

	/** In a journey. */
	public GapFilter in(Optional<String> some) {
		return new GapFilter(words, severities, kind, some, touchpoint, about);
	}

	/** At a touchpoint. */
	public GapFilter at(Optional<String> some) {
		return new GapFilter(words, severities, kind, journey, some, about);
	}

	/** About an element. */
	public GapFilter about(Optional<String> some) {
		return new GapFilter(words, severities, kind, journey, touchpoint, some);
	}

	/** The gaps that pass, in their order. */
	List<GapRow> of(GapSnapshot snapshot) {
		List<String> searched = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		return snapshot.all().filter(g -> matches(g) && searched.stream().allMatch(g.searched()::contains)).toList();
	}

	private boolean matches(GapRow gap) {
		return severities.contains(gap.severity()) && kind.filter(k -> k != gap.kind()).isEmpty() && names(gap.concerned().journeys(), journey)
				&& names(gap.concerned().touchpoints(), touchpoint) && about.filter(a -> !gap.concerned().about().contains(a)).isEmpty();
	}

	private static boolean names(List<GapRow.Party> parties, Optional<String> identity) {
		return identity.isEmpty() || parties.stream().anyMatch(p -> p.identity().equals(identity.get()));
	}
}
