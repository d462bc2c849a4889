package org.journeywright.diagram.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.journeywright.analysis.ModelView;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.NamedElement;

/** Finds the things that there are by the names that people type. */
public final class Existing {

	private static final int MOST = 500;

	private Existing() {
	}

	/** The identity of the thing of a kind that is called as typed, whatever the case and the spaces between the words; of several the one that is called exactly so. */
	public static Optional<String> named(CommonEdits edits, EClass type, String typed) {
		List<NamedElement> alike = of(edits.model().model().stream(), type).filter(e -> plain(e.getName()).equals(plain(typed))).toList();
		Predicate<NamedElement> isExact = e -> e.getName().equals(typed.strip()) || Elements.label(e).equals(typed.strip());
		return plain(typed).isEmpty() ? Optional.empty() : alike.stream().filter(isExact).findFirst().or(() -> alike.stream().findFirst()).map(Elements::identity);
	}

	/** What the things of a kind are called, in the order of the alphabet; of very many the first. */
	public static List<String> names(ModelView model, EClass type) {
		return of(model.files().stream(), type).map(Elements::label).distinct().sorted(String.CASE_INSENSITIVE_ORDER).limit(MOST).toList();
	}

	private static Stream<NamedElement> of(Stream<JourneyModel> files, EClass type) {
		return files.flatMap(f -> f.getElements().stream()).flatMap(e -> Stream.concat(Stream.of(e), e.eContents().stream())).filter(e -> e.eClass() == type).map(NamedElement.class::cast)
				.filter(e -> e.getName() != null);
	}

	private static String plain(String name) {
		return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
	}
}
