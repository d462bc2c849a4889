package org.journeywright.generator.training;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Reads models that may be incomplete: what is absent or refers to nothing is passed over. */
final class Refs {

	private Refs() {
	}

	/** The elements of a list that exist. */
	static <T extends EObject> List<T> all(List<T> references) {
		return references.stream().filter(one -> one != null && !one.eIsProxy()).toList();
	}

	/** The element referred to, where there is one. */
	static <T extends EObject> Optional<T> one(T reference) {
		return Optional.ofNullable(reference).filter(present -> !present.eIsProxy());
	}

	/** The text, empty where none is written. */
	static String text(String text) {
		return text == null ? "" : text.strip();
	}

	/** The text on one line, empty where none is written. */
	static String line(String text) {
		return text(text).replaceAll("\\s+", " ");
	}

	/** The text, where one is written. */
	static Optional<String> written(String text) {
		return Optional.of(text(text)).filter(present -> !present.isEmpty());
	}

	/** The texts that are written. */
	static List<String> texts(List<String> texts) {
		return texts.stream().map(Refs::text).filter(text -> !text.isEmpty()).toList();
	}
}
