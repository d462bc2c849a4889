package org.journeywright.ui.explorer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.explorer.Row.Home;
import org.journeywright.ui.explorer.Row.Sort;

/** Makes the rows of elements with all that is in them. On the model's thread. */
final class RowMaker {

	/** Parts of a line rather than things that somebody looks for, moves or copies. */
	private static final Set<EClass> UNSHOWN = Set.of(Literals.COMPLAINT_TREND, Literals.COMPLAINT_COUNT, Literals.STANDARD_MEASURE, Literals.COLUMN_MAPPING);

	private final LiveModel model;
	private final Map<String, Marks> marks;
	private final RowCache cache;

	/** {@code marks} says what is amiss with each element, by identity; {@code cache} has the rows that were made last. */
	RowMaker(LiveModel model, Map<String, Marks> marks, RowCache cache) {
		this.model = model;
		this.marks = marks;
		this.cache = cache;
	}

	/** What is amiss with everything that stands in its own place among some rows, counted once however often it is repeated. */
	Marks within(List<Row> some) {
		Set<String> identities = new LinkedHashSet<>();
		collect(some, identities);
		return Marks.all(identities.stream().map(i -> marks.getOrDefault(i, Marks.NONE)).toList());
	}

	private static void collect(List<Row> some, Set<String> identities) {
		some.forEach(row -> {
			if (row.isHome()) {
				identities.add(row.identity());
			}
			collect(row.children(), identities);
		});
	}

	/** The element itself, or the nearest around it that has a row. */
	static Optional<EObject> shown(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (!UNSHOWN.contains(at.eClass()) && !(at instanceof JourneyModel)) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}

	/** The row of an element in its own place. */
	Row row(String parent, EObject element) {
		return cache.get(element, parent, marks).orElseGet(() -> cache.put(element, row(parent, element, RowMaker::none), marks));
	}

	/** The row of an element in its own place, with further rows below what is in it. */
	Row row(String parent, EObject element, BiFunction<String, EObject, List<Row>> further) {
		ElementRef ref = ElementRef.of(model, element);
		String key = parent + "\n" + ref.identity();
		List<Row> children = new ArrayList<>();
		for (EObject inner : element.eContents()) {
			if (!UNSHOWN.contains(inner.eClass())) {
				children.add(row(key, inner, further));
			}
		}
		children.addAll(further.apply(key, element));
		Marks all = Marks.all(children.stream().map(Row::marks).toList()).and(marks.getOrDefault(ref.identity(), Marks.NONE));
		return row(key, parent, ref, element, all, Optional.of(home(element)), children);
	}

	private static List<Row> none(String key, EObject element) {
		return List.of();
	}

	/** A row that repeats an element as a heading above others that refer to it. */
	Row heading(String parent, EObject element, Function<String, List<Row>> below) {
		ElementRef ref = ElementRef.of(model, element);
		String key = parent + "\n" + ref.identity();
		List<Row> children = below.apply(key);
		return row(key, parent, ref, element, Marks.all(children.stream().map(Row::marks).toList()), Optional.empty(), children);
	}

	private Row row(String key, String parent, ElementRef ref, EObject element, Marks all, Optional<Home> home, List<Row> children) {
		String label = Wording.label(element);
		return new Row(key, parent, Sort.ELEMENT, Optional.of(ref), Optional.of(element.eClass()), KindIcons.of(element), label, Filter.split(label),
				Wording.detail(element), all, home, ref.place(), List.copyOf(children));
	}

	private static Home home(EObject element) {
		EObject owner = element.eContainer();
		EReference feature = element.eContainmentFeature();
		String identity = owner instanceof JourneyModel ? "" : Elements.identity(owner);
		return new Home(identity, owner.eClass(), feature, feature.isMany() ? ((List<?>) owner.eGet(feature)).indexOf(element) : 0);
	}
}
