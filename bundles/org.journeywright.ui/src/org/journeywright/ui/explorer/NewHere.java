package org.journeywright.ui.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.Structure;
import org.journeywright.language.load.FolderFiles;
import org.journeywright.model.ModelPackage.Literals;

/** What can be added where something is chosen, and in which place it would stand. */
final class NewHere {

	private final Snapshot rows;

	/**
	 * A kind of element that can be added.
	 *
	 * @param type
	 *            the kind
	 * @param to
	 *            the place
	 */
	record Choice(EClass type, Destination to) {
	}

	NewHere(Snapshot rows) {
		this.rows = rows;
	}

	/** What can be in the chosen element, or beside it. */
	List<Choice> within(Optional<Row> chosen) {
		List<Choice> choices = new ArrayList<>();
		chosen.filter(r -> r.ref().isPresent()).ifPresent(row -> Structure.slots(row.type().orElseThrow())
				.forEach(s -> choices.add(new Choice(s.type(), new Destination(row.identity(), "", s.feature(), Destination.LAST)))));
		chosen.flatMap(Row::home).filter(h -> !h.owner().isEmpty()).ifPresent(home -> Structure.slots(home.ownerType()).stream().filter(s -> s.feature() == home.feature())
				.forEach(s -> choices.add(new Choice(s.type(), new Destination(home.owner(), "", s.feature(), home.index() + 1)))));
		return choices;
	}

	/** Everything that stands in files, what belongs under the chosen heading first. */
	List<Choice> inFiles(Optional<Row> chosen) {
		List<EClass> first = chosen.map(this::category).map(Category::types).orElse(List.of());
		Stream<EClass> all = Arrays.stream(Category.values()).flatMap(c -> c.types().stream()).filter(t -> t != Literals.RULE_SETTING);
		return all.sorted(Comparator.comparingInt(t -> first.contains(t) ? first.indexOf(t) : first.size())).map(t -> new Choice(t, inFile(t, chosen))).toList();
	}

	private Category category(Row row) {
		String key = row.key();
		return Category.valueOf(key.contains("\n") ? key.substring(0, key.indexOf('\n')) : key);
	}

	/** The place of a new element in a file: behind the chosen one if it is of its kind, else behind the last of its kind, else where something is chosen. */
	Destination inFile(EClass type, Optional<Row> chosen) {
		Optional<Row> sibling = chosen.filter(r -> isOfKind(r, type)).or(() -> homes(rows.top()).filter(r -> isOfKind(r, type)).reduce((a, b) -> b));
		return sibling.map(r -> new Destination("", r.file(), Literals.JOURNEY_MODEL__ELEMENTS, r.home().orElseThrow().index() + 1))
				.orElseGet(() -> new Destination("", file(chosen), Literals.JOURNEY_MODEL__ELEMENTS, Destination.LAST));
	}

	private static boolean isOfKind(Row row, EClass type) {
		return row.isHome() && row.type().filter(t -> t == type).isPresent() && row.home().orElseThrow().owner().isEmpty();
	}

	private static Stream<Row> homes(List<Row> some) {
		return some.stream().flatMap(r -> Stream.concat(Stream.of(r), homes(r.children())));
	}

	/** The file of what is chosen, else the first one. */
	String file(Optional<Row> chosen) {
		return chosen.map(Row::file).filter(f -> !f.isEmpty())
				.orElseGet(() -> rows.row(Category.FILES.key()).flatMap(r -> r.children().stream().findFirst()).map(Row::file).orElse(FolderFiles.FIRST));
	}
}
