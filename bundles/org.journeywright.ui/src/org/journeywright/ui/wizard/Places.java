package org.journeywright.ui.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.Structure;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.load.FolderFiles;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;
import org.journeywright.ui.form.content.Target;

/**
 * Finds the place of a new element: in the stage or team that was chosen for it, else behind its nearest relative of the same kind, the one that has most to do
 * with what the new one is tied to. Belongs to the model's thread.
 */
final class Places {

	/** More than the same team or journey, less than the same role or touchpoint. */
	private static final int CHOSEN = 3;

	private final LiveModel live;
	private final NewKind kind;
	private final List<EObject> ties;
	private final Set<EObject> near = new HashSet<>();

	private record Relative(NamedElement element, int nearness) {
	}

	private Places(LiveModel live, NewKind kind, List<EObject> ties, List<String> near) {
		this.live = live;
		this.kind = kind;
		this.ties = ties;
		near.stream().map(live::element).flatMap(Optional::stream).forEach(e -> {
			for (EObject at = e; at != null; at = at.eContainer()) {
				this.near.add(at);
			}
		});
	}

	/**
	 * The place for what was said so far; empty while what it is to stand in is not chosen.
	 *
	 * @param file
	 *            the file that the user wants; empty where it is the product's to find one
	 * @param near
	 *            the identities of what was chosen; what is new stands rather beside these than beside others that are no nearer
	 */
	static Optional<Place> of(LiveModel live, NewKind kind, Map<EStructuralFeature, List<Object>> said, String file, List<String> near) {
		Places places = new Places(live, kind, elements(live, said.values().stream().flatMap(List::stream).toList()), near);
		if (!Structure.isTopLevel(kind.type())) {
			EStructuralFeature owner = kind == NewKind.ROLE ? Extra.TEAM : Extra.STAGE;
			return elements(live, said.getOrDefault(owner, List.of())).stream().findFirst().map(places::within);
		}
		return Optional.of(places.inFile(file));
	}

	private static List<EObject> elements(LiveModel live, List<Object> values) {
		return values.stream().filter(Target.class::isInstance).map(t -> live.element(((Target) t).identity())).flatMap(Optional::stream).toList();
	}

	private Place within(EObject owner) {
		EReference feature = Structure.feature(owner.eClass(), kind.type()).orElseThrow();
		String file = live.fileOf(owner).orElse("");
		List<?> inner = (List<?>) owner.eGet(feature);
		Optional<NamedElement> beside = inner.stream().filter(near::contains).map(NamedElement.class::cast).reduce((a, b) -> b);
		int index = beside.map(b -> inner.indexOf(b) + 1).orElse(Destination.LAST);
		String style = beside.or(() -> inner.stream().map(NamedElement.class::cast).reduce((a, b) -> b)).map(NamedElement::getName).orElse("");
		String where = "the " + Elements.kind(owner) + " “" + Elements.label(owner) + "”";
		return new Place(new Destination(Elements.identity(owner), "", feature, index), file, style,
				file + beside.map(b -> ", after “" + Elements.label(b) + "” in " + where).orElse(", at the end of " + where));
	}

	private Place inFile(String wanted) {
		Optional<NamedElement> relative = relatives(wanted).stream().max(Comparator.comparingInt(Relative::nearness)).filter(r -> r.nearness() > 0 || !wanted.isEmpty()).map(Relative::element)
				.or(() -> lastOfMost(wanted));
		return relative.map(this::behind).orElseGet(() -> atEnd(wanted.isEmpty() ? fileOfTies() : wanted));
	}

	/** All elements of the kind; of equally near ones the last is the better, so it comes first. */
	private List<Relative> relatives(String wanted) {
		List<Relative> relatives = new ArrayList<>();
		live.model().forEach(file -> file.getElements().stream().filter(kind.type()::isInstance).filter(e -> wanted.isEmpty() || live.fileOf(e).equals(Optional.of(wanted)))
				.forEach(e -> relatives.add(0, new Relative((NamedElement) e, nearness(e)))));
		return relatives;
	}

	private int nearness(EObject element) {
		int chosen = near.contains(element) ? CHOSEN : 0;
		return chosen + ties.stream().mapToInt(t -> element.eCrossReferences().stream().filter(o -> !o.eIsProxy()).mapToInt(o -> nearness(o, t)).max().orElse(0)).sum();
	}

	/** The same element, or in the same stage or team, or in the same journey. */
	private static int nearness(EObject one, EObject other) {
		return one == other ? 4 : isSame(one.eContainer(), other.eContainer()) ? 2
				: one.eContainer() != null && other.eContainer() != null && isSame(one.eContainer().eContainer(), other.eContainer().eContainer()) ? 1 : 0;
	}

	private static boolean isSame(EObject one, EObject other) {
		return one == other && one != null && !(one instanceof JourneyModel);
	}

	/** Where most of the kind are, behind the last of them. */
	private Optional<NamedElement> lastOfMost(String wanted) {
		return live.model().stream().filter(f -> wanted.isEmpty() || live.fileOf(f).equals(Optional.of(wanted))).filter(f -> count(f) > 0)
				.max(Comparator.comparingLong(this::count)).flatMap(f -> f.getElements().stream().filter(kind.type()::isInstance).map(NamedElement.class::cast).reduce((a, b) -> b));
	}

	private long count(JourneyModel file) {
		return file.getElements().stream().filter(kind.type()::isInstance).count();
	}

	private String fileOfTies() {
		return ties.stream().map(live::fileOf).flatMap(Optional::stream).findFirst()
				.or(() -> live.model().stream().max(Comparator.comparingInt(f -> f.getElements().size())).flatMap(live::fileOf)).orElse(FolderFiles.FIRST);
	}

	private Place behind(NamedElement relative) {
		String file = live.fileOf(relative).orElseThrow();
		int index = ((JourneyModel) relative.eContainer()).getElements().indexOf(relative) + 1;
		return new Place(new Destination("", file, Literals.JOURNEY_MODEL__ELEMENTS, index), file, relative.getName(), file + ", after “" + Elements.label(relative) + "”");
	}

	private Place atEnd(String file) {
		return new Place(new Destination("", file, Literals.JOURNEY_MODEL__ELEMENTS, Destination.LAST), file, "",
				file + (live.resource(file).isPresent() ? ", at its end" : ", the first file of this model"));
	}
}
