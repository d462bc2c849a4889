package org.journeywright.language.ide.spelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/** The words of all names, a set a file; only files that have changed are read again. */
	List<Set<String>> of(LiveModel model) {
		files.keySet().retainAll(model.fileNames());
		return model.fileNames().stream().map(f -> in(model, f)).toList();
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
				Forms.inName(named.getName()).forEach(words::add);
			}
		}
		return words;
	}
}
