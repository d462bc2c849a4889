package org.journeywright.ui.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.load.Problem;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelElement;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.ui.explorer.Row.Home;
import org.journeywright.ui.explorer.Row.Sort;

/** Arranges a model by meaning. On the model's thread. */
final class SnapshotMaker {

	private final Collection<String> files;
	private final Function<String, List<Problem>> problems;
	private final RowMaker rows;
	private final Map<EClass, List<EObject>> elements = new LinkedHashMap<>();

	/**
	 * Arranges a model.
	 *
	 * @param files
	 *            the files, those that cannot be read included
	 * @param problems
	 *            what cannot be understood, by file
	 * @param marks
	 *            what is amiss with each element, by identity
	 * @param cache
	 *            the rows that were made last
	 */
	SnapshotMaker(LiveModel model, Collection<String> files, Function<String, List<Problem>> problems, Map<String, Marks> marks, RowCache cache) {
		this.files = files;
		this.problems = problems;
		this.rows = new RowMaker(model, marks, cache);
		model.model().forEach(file -> file.getElements().forEach(this::sortIn));
	}

	private void sortIn(ModelElement element) {
		elements.computeIfAbsent(element.eClass(), c -> new ArrayList<>()).add(element);
	}

	Snapshot make() {
		List<Row> top = new ArrayList<>();
		for (Category category : Category.values()) {
			top.add(heading("", category.key(), Sort.CATEGORY, category.types().stream().findFirst(), category.icon(), category.label(), key -> below(category)));
		}
		return new Snapshot(top, files.size());
	}

	private List<Row> below(Category category) {
		String key = category.key();
		return switch (category) {
			case STANDARDS -> grouped(key, all(Literals.VALUE), all(Literals.SERVICE_STANDARD), s -> ((ServiceStandard) s).getValues(), "Carry no value");
			case SCENARIOS -> grouped(key, touchpoints(), all(Literals.SCENARIO), s -> ((Scenario) s).getTouchpoints(), "At no touchpoint");
			case TEAMS -> teams(key);
			case STRATEGY -> category.types().stream().filter(elements::containsKey)
					.map(t -> heading(key, Elements.kind(t), Sort.HEADING, Optional.of(t), KindIcons.of(t), plural(t), under -> plain(under, t))).toList();
			case FILES -> files.stream().map(f -> file(key, f)).toList();
			default -> category.types().stream().flatMap(t -> plain(key, t).stream()).toList();
		};
	}

	private List<EObject> all(EClass type) {
		return elements.getOrDefault(type, List.of());
	}

	private List<Row> plain(String parent, EClass type) {
		return all(type).stream().map(e -> rows.row(parent, e)).toList();
	}

	private static String plural(EClass type) {
		return switch (Elements.kind(type)) {
			case "organisation" -> "Organisation";
			case String kind -> Elements.label(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1)) + "s";
		};
	}

	private Collection<EObject> touchpoints() {
		Set<EObject> inOrder = new LinkedHashSet<>();
		all(Literals.JOURNEY).forEach(j -> j.eAllContents().forEachRemaining(e -> {
			if (e.eClass() == Literals.TOUCHPOINT) {
				inOrder.add(e);
			}
		}));
		return inOrder;
	}

	/** Elements under those they refer to. Values stand here in their own place; touchpoints only where something refers to them. */
	private List<Row> grouped(String parent, Collection<EObject> groups, List<EObject> members, Function<EObject, List<? extends EObject>> groupsOf, String otherwise) {
		Map<EObject, List<EObject>> byGroup = new LinkedHashMap<>();
		members.forEach(m -> groupsOf.apply(m).stream().distinct().forEach(g -> byGroup.computeIfAbsent(g, x -> new ArrayList<>()).add(m)));
		List<Row> all = new ArrayList<>();
		for (EObject group : groups) {
			List<EObject> below = byGroup.getOrDefault(group, List.of());
			if (group.eContainer() == group.eResource().getContents().get(0)) {
				all.add(rows.row(parent, group, (key, e) -> e == group ? below.stream().map(m -> rows.row(key, m)).toList() : List.of()));
			} else if (!below.isEmpty()) {
				all.add(rows.heading(parent, group, key -> below.stream().map(m -> rows.row(key, m)).toList()));
			}
		}
		List<EObject> rest = members.stream().filter(m -> groupsOf.apply(m).stream().noneMatch(groups::contains)).toList();
		if (!rest.isEmpty()) {
			all.add(heading(parent, otherwise, Sort.HEADING, Optional.of(rest.get(0).eClass()), "none", otherwise, key -> rest.stream().map(m -> rows.row(key, m)).toList()));
		}
		return all;
	}

	private List<Row> teams(String parent) {
		Map<Role, List<EObject>> given = new LinkedHashMap<>();
		all(Literals.HANDOFF).forEach(h -> given.computeIfAbsent(((Handoff) h).getProvider(), r -> new ArrayList<>()).add(h));
		return all(Literals.TEAM).stream().map(t -> rows.row(parent, t,
				(key, e) -> e instanceof Role role ? given.getOrDefault(role, List.of()).stream().map(h -> rows.row(key, h)).toList() : List.of())).toList();
	}

	private Row file(String parent, String file) {
		String key = parent + "\n" + file;
		List<Row> below = problems.apply(file).stream().map(p -> new Row(key + "\n" + p, key, Sort.PROBLEM, Optional.<ElementRef>empty(), Optional.<EClass>empty(), "problem",
				Wording.cut(p.message()), Filter.split(p.message()), "line " + p.location().line(), Marks.NONE, Optional.<Home>empty(), Optional.of(p.location()), List.<Row>of())).toList();
		Marks marks = Marks.all(below.stream().map(r -> Marks.problem()).toList());
		return new Row(key, parent, Sort.FILE, Optional.empty(), Optional.empty(), "file", file, Filter.split(file), "", marks, Optional.empty(), Optional.of(new SourceLocation(file, 1, 1, 0, 0)), below);
	}

	private Row heading(String parent, String name, Sort sort, Optional<EClass> type, String icon, String label, Function<String, List<Row>> rowsBelow) {
		String key = parent.isEmpty() ? name : parent + "\n" + name;
		List<Row> below = rowsBelow.apply(key);
		Marks marks = name.equals(Category.FILES.key()) ? Marks.all(below.stream().map(Row::marks).toList()) : rows.within(below);
		return new Row(key, parent, sort, Optional.empty(), type, icon, label, List.of(), below.isEmpty() ? "none yet" : "", marks, Optional.empty(), Optional.empty(), below);
	}
}
