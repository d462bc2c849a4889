package org.journeywright.diagram.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.analysis.ModelView;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.NamedElement;

/** Finds the things that there are by the names that people type. Where several are called alike, each is told with where it stands: {@code Queue (A weekday morning)}. */
public final class Existing {

	private static final int MOST = 500;

	private Existing() {
	}

	/**
	 * The identity of the thing of a kind that is called as typed, whatever the case and the spaces between the words.
	 *
	 * @throws EditRefusedException
	 *             where several are called so
	 */
	public static Optional<String> named(LiveModel model, EClass type, String typed) {
		List<NamedElement> all = plain(typed).isEmpty() ? List.of() : of(model.model().stream(), type).toList();
		Stream<Predicate<NamedElement>> ways = Stream.of(e -> whole(e).equals(typed.strip()), e -> e.getName().equals(typed.strip()) || Elements.label(e).equals(typed.strip()),
				e -> plain(e.getName()).equals(plain(typed)));
		List<NamedElement> found = ways.map(w -> all.stream().filter(w).toList()).filter(f -> !f.isEmpty()).findFirst().orElse(List.of());
		List<String> wholes = found.stream().map(Existing::whole).distinct().toList();
		if (wholes.size() > 1) {
			throw new EditRefusedException("Several things are called " + Names.quoted(typed) + ". Write which one is meant: " + Names.listed(wholes) + ".");
		}
		return found.stream().findFirst().map(Elements::identity);
	}

	/**
	 * The same of something that must be there.
	 *
	 * @throws EditRefusedException
	 *             where nothing, or several things, are called so
	 */
	public static String required(LiveModel model, EClass type, String typed) {
		return named(model, type, typed).orElseThrow(() -> {
			List<String> names = of(model.model().stream(), type).map(Elements::label).distinct().toList();
			String kind = type.isAbstract() ? "thing" : Elements.kind(type);
			String none = typed.isBlank() ? "A name is needed here." : "There is no " + kind + " called " + Names.quoted(typed) + ".";
			return new EditRefusedException(none + (names.isEmpty() ? " There is none at all yet: make one first." : " Write one of " + Names.listed(names) + "."));
		});
	}

	/** What the things of a kind are called, in the order of the alphabet; of very many the first. */
	public static List<String> names(ModelView model, EClass type) {
		List<NamedElement> all = of(model.files().stream(), type).toList();
		Set<String> several = all.stream().collect(Collectors.groupingBy(Elements::label, Collectors.mapping(Existing::whole, Collectors.toSet()))).entrySet().stream()
				.filter(e -> e.getValue().size() > 1).map(e -> e.getKey()).collect(Collectors.toSet());
		return all.stream().map(e -> several.contains(Elements.label(e)) ? whole(e) : Elements.label(e)).distinct().sorted(String.CASE_INSENSITIVE_ORDER).limit(MOST).toList();
	}

	private static Stream<NamedElement> of(Stream<JourneyModel> files, EClass type) {
		return files.flatMap(f -> {
			Iterable<EObject> contents = () -> EcoreUtil.getAllContents(f, false);
			return StreamSupport.stream(contents.spliterator(), false);
		}).filter(type::isInstance).map(NamedElement.class::cast).filter(e -> e.getName() != null);
	}

	/** The name with the journey, team or standard in which it stands, or with what it is. */
	private static String whole(NamedElement element) {
		EObject top = element;
		while (top.eContainer() != null && !(top.eContainer() instanceof JourneyModel)) {
			top = top.eContainer();
		}
		return Elements.label(element) + " (" + (top == element ? Elements.kind(element) : Elements.label(top)) + ")";
	}

	private static String plain(String name) {
		return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
	}
}
