package org.journeywright.language.ide.spelling;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.xtext.GrammarUtil;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.services.JourneyGrammarAccess;

/** Looks at the spelling in the texts of one model. Until the dictionaries have been read, which begins with the first question, every word counts as right. */
public final class SpellCheck {

	/** So many words are offered in place of one that is wrong. */
	public static final int OFFERED = 5;

	private final Set<String> keywords = GrammarUtil.getAllKeywords(LanguageServices.get(JourneyGrammarAccess.class).getGrammar());
	private final TeamWords team;
	private final ModelWords names = new ModelWords();
	private final Map<String, Passages> files = new HashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile boolean isOn = true;
	private volatile boolean isAwaited;

	/** The spelling of a folder's texts. */
	public SpellCheck(ModelService service) {
		team = new TeamWords(service.root());
	}

	/** Hears, on any thread, that other words may be wrong now though no text has changed. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Switches the check on or off. */
	public void setOn(boolean on) {
		if (isOn != on) {
			isOn = on;
			tell();
		}
	}

	/** The list of the team's words has changed. */
	public void wordsChanged() {
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** The name of the file in which the team's words stand. */
	public static String wordsFile() {
		return TeamWords.FILE;
	}

	/** Done when the dictionaries have been read; fails where there are none. */
	public CompletableFuture<Void> whenReady() {
		return English.whenRead().thenAccept(read -> {
			// Those who wait want to know no more.
		});
	}

	/** The words of a file that no list has, in the order of the text; to be asked on the model's thread. */
	public List<Misspelling> in(LiveModel model, String file) {
		return isOn ? english().map(e -> unknown(model, file, e)).orElse(List.of()) : List.of();
	}

	/** The words of a text that is just being written, with their places in it; to be asked on the model's thread. */
	public List<Misspelling> inText(LiveModel model, String text) {
		return isOn ? english().map(e -> ours(model, Passages.unknown(text, w -> keywords.contains(w) || e.knows(w)))).orElse(List.of()) : List.of();
	}

	private Optional<English> english() {
		CompletableFuture<English> read = English.whenRead();
		if (!read.isDone() && !isAwaited) {
			isAwaited = true;
			read.thenRun(this::tell);
		}
		return read.isDone() && !read.isCompletedExceptionally() ? Optional.of(read.join()) : Optional.empty();
	}

	private List<Misspelling> unknown(LiveModel model, String file, English english) {
		files.keySet().retainAll(model.fileNames());
		List<Word> unknown = model.resource(file).map(r -> files.computeIfAbsent(file, f -> new Passages()).unknown(r, w -> keywords.contains(w) || english.knows(w))).orElse(List.of());
		return ours(model, unknown);
	}

	/** What is left without the words of the team and of the model. */
	private List<Misspelling> ours(LiveModel model, List<Word> unknown) {
		if (unknown.isEmpty()) {
			return List.of();
		}
		List<Set<String>> ours = new ArrayList<>(names.of(model));
		ours.add(team.now());
		return unknown.stream().filter(w -> Forms.listed(w.text()).noneMatch(f -> ours.stream().anyMatch(o -> o.contains(f)))).map(w -> new Misspelling(w.text(), w.offset())).toList();
	}

	/** What could have been meant by a word, the likeliest first, five at most; worked out aside. */
	public CompletableFuture<List<String>> suggestions(String word) {
		return English.whenRead().thenApplyAsync(e -> e.suggestions(word, OFFERED), English.background());
	}

	/**
	 * Adds a word to those of the team.
	 *
	 * @throws EditRefusedException
	 *             if that is not possible; the message is for the user
	 */
	public void add(String word) {
		try {
			team.add(word);
		} catch (CharacterCodingException e) {
			throw new EditRefusedException("The file " + TeamWords.FILE + " in the folder of the model is not written in UTF-8, so nothing was added to it. Save it in UTF-8 with a text editor,"
					+ " then add the word again.");
		} catch (IOException e) {
			throw new EditRefusedException("The file " + TeamWords.FILE + " in the folder of the model cannot be written. See whether it is protected.");
		} catch (IllegalArgumentException e) {
			throw new EditRefusedException("Only a single word can be added to the team's words.");
		}
		tell();
	}
}
