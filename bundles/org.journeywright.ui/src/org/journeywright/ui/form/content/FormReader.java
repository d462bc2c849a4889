package org.journeywright.ui.form.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;

/** Reads what a form shows from the model, on the model's thread. */
public final class FormReader {

	private final ModelService service;
	private final LiveModel model;

	/** Reads from a model now; not to be kept. */
	public FormReader(ModelService service, LiveModel model) {
		this.service = service;
		this.model = model;
	}

	/** The content of the form for some elements; those that are gone are left out. Empty where none is left, or they have nothing in common. */
	public Optional<FormContent> read(List<Subject> subjects) {
		List<EObject> elements = subjects.stream().map(s -> s.find(model)).flatMap(Optional::stream).filter(e -> !(e instanceof JourneyModel)).distinct().toList();
		return elements.isEmpty() ? Optional.empty() : Optional.of(content(elements));
	}

	private FormContent content(List<EObject> elements) {
		List<EClass> types = elements.stream().map(EObject::eClass).distinct().toList();
		EObject first = elements.get(0);
		boolean single = elements.size() == 1;
		Optional<String> name = single && first instanceof NamedElement named ? Optional.ofNullable(named.getName()) : Optional.empty();
		TreeSet<String> files = new TreeSet<>();
		elements.forEach(e -> model.fileOf(e).ifPresent(files::add));
		return new FormContent(elements.stream().map(e -> Subject.of(model, e)).toList(), elements.stream().map(e -> ElementRef.of(model, e)).toList(), types,
				types.size() == 1 ? Elements.kind(first) : "element", name, single ? place(first) : List.of(), fields(elements, types),
				single ? new TieReader(model).read(first) : List.of(), gaps(elements), Collections.unmodifiableSortedSet(files));
	}

	private List<Target> place(EObject element) {
		List<Target> place = new ArrayList<>();
		for (EObject owner = element.eContainer(); owner != null && !(owner instanceof JourneyModel); owner = owner.eContainer()) {
			place.add(0, Target.of(model, owner));
		}
		return place;
	}

	private List<FieldState> fields(List<EObject> elements, List<EClass> types) {
		boolean single = elements.size() == 1;
		return FieldSpecs.shared(types).stream().filter(s -> s.feature() != ModelPackage.Literals.NAMED_ELEMENT__NAME && (single || s.kind() != FieldKind.PART))
				.map(s -> field(s, elements)).toList();
	}

	private FieldState field(FieldSpec spec, List<EObject> elements) {
		List<List<Object>> each = elements.stream().map(e -> values(e, spec.feature())).toList();
		List<Object> shared = each.get(0).stream().filter(v -> each.stream().allMatch(l -> l.contains(v))).toList();
		boolean mixed = each.stream().anyMatch(l -> !l.equals(each.get(0)));
		return new FieldState(spec, mixed && !spec.isMany() ? List.of() : shared, mixed);
	}

	private List<Object> values(EObject element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		Stream<?> all = value instanceof List<?> many ? many.stream() : Stream.ofNullable(value);
		return all.map(v -> v instanceof EObject target ? Target.of(model, target) : v).map(Object.class::cast).toList();
	}

	private Optional<List<GapNote>> gaps(List<EObject> elements) {
		return service.gaps().map(a -> a.findings().stream().filter(f -> elements.contains(f.element())).map(GapNote::of).toList());
	}
}
