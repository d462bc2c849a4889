package org.journeywright.language.ide.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.NamedElement;

/** The words in the names of a model's own elements. Belongs to the model's thread. */
final class ModelWords {

	/** The words of a file's names, good for as long as it has this very text. */
	private record Names(String text, Set<String> words) {
	}

	private final Map<String, Names> files = new HashMap<>();

	/** Whether a word stands in a name. Only files that have changed are read again. */
	boolean has(LiveModel model, String word) {
		Set<String> forms = Forms.listed(word).collect(Collectors.toSet());
		files.keySet().retainAll(model.fileNames());
		return model.fileNames().stream().anyMatch(f -> forms.stream().anyMatch(in(model, f)::contains));
	}

	private Set<String> in(LiveModel model, String file) {
		String text = model.text(file).orElse("");
		Names known = files.get(file);
		if (known == null || known.text() != text) {
			known = new Names(text, model.resource(file).map(ModelWords::words).orElse(Set.of()));
			files.put(file, known);
		}
		return known.words();
	}

	private static Set<String> words(XtextResource file) {
		Set<String> words = new HashSet<>();
		for (Iterator<EObject> all = file.getAllContents(); all.hasNext();) {
			if (all.next() instanceof NamedElement named && named.getName() != null) {
				Stream<String> parts = Forms.inName(named.getName());
				parts.forEach(words::add);
			}
		}
		return words;
	}
}
