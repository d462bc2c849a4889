package org.journeywright.language.ide.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/**
 * English as it is spelt in Britain and in America, and the words of the trade. The word lists come from the SCOWL project; they are read once, in the
 * background, when they are first asked for, which takes about a second. May be asked by any thread.
 */
final class English {

	private static final int REMEMBERED = 50_000;

	private final List<Hunspell> spellers;
	private final Set<String> ofTheTrade;
	private final Map<String, Boolean> known = new ConcurrentHashMap<>();
	private final Map<String, List<String>> suggestions = new ConcurrentHashMap<>();

	private static final class Once {
		static final Executor BACKGROUND = Executors.newSingleThreadExecutor(work -> {
			Thread thread = new Thread(work, "Journeywright spelling");
			thread.setDaemon(true);
			return thread;
		});
		static final CompletableFuture<English> READ = CompletableFuture.supplyAsync(English::new, BACKGROUND).whenComplete((read, failure) -> {
			if (failure != null) {
				System.getLogger(English.class.getName()).log(System.Logger.Level.WARNING, "Spelling is not checked: this installation lacks its dictionaries.", failure);
			}
		});
	}

	private English() {
		try {
			this.spellers = List.of(read("american"), read("british"));
			this.ofTheTrade = ofTheTrade();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The words, as soon as they have been read; fails where the product has no word lists. */
	static CompletableFuture<English> whenRead() {
		return Once.READ;
	}

	/** Does something that takes longer aside of the threads that people wait for. */
	static Executor background() {
		return Once.BACKGROUND;
	}

	private static Hunspell read(String list) throws IOException {
		try (InputStream affixes = open(list + ".aff"); InputStream words = open(list + ".dic")) {
			return new Hunspell(new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory()));
		} catch (ParseException e) {
			throw new IOException("The word list " + list + " cannot be read.", e);
		}
	}

	private static InputStream open(String file) throws IOException {
		return Optional.ofNullable(English.class.getResourceAsStream(file)).orElseThrow(() -> new IOException("The word list " + file + " is missing."));
	}

	private static Set<String> ofTheTrade() throws IOException {
		try (InputStream words = open("trade.txt")) {
			return new String(words.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"))
					.collect(Collectors.toUnmodifiableSet());
		}
	}

	/** Whether a word is spelt as in Britain or as in America. */
	boolean knows(String word) {
		if (known.size() > REMEMBERED) {
			known.clear();
		}
		return known.computeIfAbsent(word, w -> isSpelt(w) || isSpelt(Forms.withoutAccents(w)) || isSpelt(Forms.withoutJoined(w)) || Forms.listed(w).anyMatch(ofTheTrade::contains));
	}

	private boolean isSpelt(String word) {
		return spellers.stream().anyMatch(s -> s.spell(word));
	}

	/** What could have been meant, the likeliest first; takes up to half a second. */
	List<String> suggestions(String word, int most) {
		if (suggestions.size() > REMEMBERED) {
			suggestions.clear();
		}
		return suggestions.computeIfAbsent(word, w -> inTurns(spellers.stream().map(s -> s.suggest(w)).toList())).stream().limit(most).toList();
	}

	/** The first of each list, then the second of each, and so on. */
	private static List<String> inTurns(List<List<String>> lists) {
		Set<String> all = new LinkedHashSet<>();
		List<Iterator<String>> left = new ArrayList<>(lists.stream().map(List::iterator).toList());
		while (left.removeIf(i -> !i.hasNext()) || !left.isEmpty()) {
			left.forEach(i -> all.add(i.next()));
		}
		return List.copyOf(all);
	}
}
