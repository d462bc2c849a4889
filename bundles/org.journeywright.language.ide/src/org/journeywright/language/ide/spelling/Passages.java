package org.journeywright.language.ide.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The texts of a file with the words in them that no dictionary has. What was looked up for a text is kept for as long as the file has that text, so that a
 * change costs no more than the text that was changed. Belongs to the model's thread.
 */
final class Passages {

	/** So many strange words in one text, and more of them than of the others, and it is in another language. */
	private static final int STRANGE = 4;

	private Map<String, List<Word>> looked = Map.of();

	/** The words that are not known, in the order of the text; names of people and places are left alone. */
	List<Word> unknown(XtextResource file, Predicate<String> isKnown) {
		return withoutNames(all(file, isKnown));
	}

	/** The words of a text that are not known, wherever it is being written. */
	static List<Word> unknown(String text, Predicate<String> isKnown) {
		return withoutNames(lookUp(text, isKnown));
	}

	private static List<Word> withoutNames(List<Word> unknown) {
		Set<String> names = unknown.stream().filter(Word::isName).flatMap(w -> Forms.listed(w.text())).collect(Collectors.toSet());
		return unknown.stream().filter(w -> !w.isCapitalised() || !w.isName() && Forms.listed(w.text()).noneMatch(names::contains)).toList();
	}

	private List<Word> all(XtextResource file, Predicate<String> isKnown) {
		Map<String, List<Word>> now = new HashMap<>();
		List<Word> unknown = new ArrayList<>();
		for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
			if (isProse(leaf)) {
				List<Word> found = now.computeIfAbsent(leaf.getText(), t -> looked.containsKey(t) ? looked.get(t) : lookUp(t, isKnown));
				found.forEach(w -> unknown.add(w.movedBy(leaf.getOffset())));
			}
		}
		looked = now;
		return unknown;
	}

	private static boolean isProse(ILeafNode leaf) {
		return !leaf.isHidden() && leaf.getLength() > 2 && leaf.getGrammarElement() != null && isText(leaf.getGrammarElement());
	}

	private static boolean isText(EObject grammar) {
		ParserRule rule = GrammarUtil.containingParserRule(grammar);
		return rule != null && rule.getName().equals("Text");
	}

	private static List<Word> lookUp(String quoted, Predicate<String> isKnown) {
		List<Word> words = Prose.words(quoted);
		List<Word> unknown = words.stream().filter(w -> !isKnown.test(w.text())).toList();
		return unknown.size() >= STRANGE && unknown.size() * 2 > words.size() ? List.of() : unknown;
	}
}
