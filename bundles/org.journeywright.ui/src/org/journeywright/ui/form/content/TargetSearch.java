package org.journeywright.ui.form.content;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds elements by the beginnings of the words in their names, whatever their case and accents; those whose name begins so come first. */
public final class TargetSearch {

	/** So many are shown; more nobody reads. */
	private static final int MOST = 100;
	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** What was found, and how many more there are. */
	public record Found(List<Target> targets, int more) {
	}

	private record Entry(Target target, String caption, List<String> words) {
	}

	private record Ranked(Target target, int rank) {
	}

	private final List<Entry> entries;

	/** Searches some elements. */
	public TargetSearch(List<Target> targets) {
		entries = targets.stream().map(t -> new Entry(t, plain(t.caption()), Stream.of(t.caption(), t.name(), t.owner(), t.ref().kind()).flatMap(w -> words(w).stream()).toList()))
				.toList();
	}

	private static String plain(String words) {
		return ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	private static List<String> words(String text) {
		return BETWEEN_WORDS.splitAsStream(plain(text)).filter(w -> !w.isEmpty()).toList();
	}

	/** The elements that the words typed so far can mean, the likeliest first. */
	public Found find(String typed) {
		List<String> asked = words(typed);
		String whole = plain(typed);
		List<Target> all = entries.stream().filter(e -> asked.stream().allMatch(a -> e.words().stream().anyMatch(w -> w.startsWith(a))) || whole.length() > 1 && e.caption().contains(whole))
				.map(e -> new Ranked(e.target(), e.caption().equals(whole) ? 0 : e.caption().startsWith(whole) ? 1 : 2)).sorted(Comparator.comparingInt(Ranked::rank))
				.map(Ranked::target).toList();
		return new Found(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
	}

	/** A name as one of the elements has it, to see how names are written; empty where there is none. */
	public String aName() {
		return entries.isEmpty() ? "" : entries.get(0).target().name();
	}

	/** Whether an element is called exactly so. */
	public boolean isName(String typed) {
		return entries.stream().anyMatch(e -> e.target().name().equals(typed) || e.target().caption().equals(typed));
	}
}
