package org.journeywright.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.ElementEdit;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.action.MoveElements;
import org.journeywright.language.ide.action.Structure;
import org.journeywright.language.ide.action.TieElements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.explorer.Row.Home;

/** What dragging rows onto or between others means; most is not possible, and says so by doing nothing. */
final class Moves {

	private final Snapshot rows;

	Moves(Snapshot rows) {
		this.rows = rows;
	}

	/**
	 * The edit that a drop comes to; empty where the rows cannot go there.
	 *
	 * @param location
	 *            where at the target, as {@link ViewerDropAdapter} says it
	 */
	Optional<ElementEdit> drop(List<Row> dragged, Row target, int location) {
		if (dragged.isEmpty() || !dragged.stream().allMatch(Row::isHome) || dragged.stream().anyMatch(d -> isWithin(target, d))
				|| dragged.stream().map(d -> d.type().orElseThrow()).distinct().count() > 1) {
			return Optional.empty();
		}
		boolean isOn = location == ViewerDropAdapter.LOCATION_ON || location == ViewerDropAdapter.LOCATION_NONE;
		return isOn ? into(dragged, target) : beside(dragged, target, location == ViewerDropAdapter.LOCATION_AFTER);
	}

	private boolean isWithin(Row row, Row around) {
		return row.key().equals(around.key()) || row.key().startsWith(around.key() + "\n");
	}

	private Optional<ElementEdit> into(List<Row> dragged, Row target) {
		EClass type = dragged.get(0).type().orElseThrow();
		if (target.isHome()) {
			Optional<EReference> feature = Structure.feature(target.type().orElseThrow(), type);
			if (feature.isPresent()) {
				return Optional.of(new MoveElements(refs(dragged), new Destination(target.identity(), "", feature.get(), Destination.LAST)));
			}
		}
		if (target.sort() == Row.Sort.FILE && Structure.isTopLevel(type)) {
			return Optional.of(new MoveElements(refs(dragged), new Destination("", target.file(), Literals.JOURNEY_MODEL__ELEMENTS, Destination.LAST)));
		}
		return tie(dragged, target);
	}

	/** Giving elements to another of those they are grouped under. */
	private Optional<ElementEdit> tie(List<Row> dragged, Row target) {
		Optional<EReference> reference = groupedBy(dragged.get(0).type().orElseThrow()).filter(r -> target.type().filter(r.getEReferenceType()::isSuperTypeOf).isPresent());
		List<String> before = dragged.stream().map(d -> rows.above(d).map(Row::identity).orElse("")).distinct().toList();
		if (reference.isEmpty() || target.ref().isEmpty() || before.size() > 1 || before.get(0).equals(target.identity())) {
			return Optional.empty();
		}
		return Optional.of(new TieElements(refs(dragged), reference.get(), before.stream().filter(i -> !i.isEmpty()).findFirst(), target.identity()));
	}

	/** By which reference the explorer groups elements of a class. */
	private static Optional<EReference> groupedBy(EClass type) {
		return type == Literals.SCENARIO ? Optional.of(Literals.SCENARIO__TOUCHPOINTS)
				: type == Literals.SERVICE_STANDARD ? Optional.of(Literals.SERVICE_STANDARD__VALUES)
						: type == Literals.HANDOFF ? Optional.of(Literals.HANDOFF__PROVIDER) : Optional.empty();
	}

	private Optional<ElementEdit> beside(List<Row> dragged, Row target, boolean isAfter) {
		if (!target.isHome()) {
			return Optional.empty();
		}
		EClass type = dragged.get(0).type().orElseThrow();
		Home home = target.home().orElseThrow();
		boolean isSameGroup = dragged.stream().allMatch(d -> d.parent().equals(target.parent()));
		if (groupedBy(type).isPresent() && !isSameGroup) {
			return rows.above(target).flatMap(group -> tie(dragged, group));
		}
		// In a file all kinds of elements stand mixed; in the explorer each goes among its own.
		boolean isAmongItsOwn = home.ownerType() != Literals.JOURNEY_MODEL || target.type().filter(t -> t == type).isPresent();
		return Structure.feature(home.ownerType(), type).filter(f -> isAmongItsOwn && f == home.feature())
				.map(f -> new MoveElements(refs(dragged), new Destination(home.owner(), home.owner().isEmpty() ? target.file() : "", f, home.index() + (isAfter ? 1 : 0))));
	}

	/** The edit that takes rows one place up or down among those beside them; empty at the end. */
	Optional<ElementEdit> step(List<Row> chosen, boolean isUp) {
		if (chosen.isEmpty() || !chosen.stream().allMatch(Row::isHome) || chosen.stream().map(Row::parent).distinct().count() > 1) {
			return Optional.empty();
		}
		List<String> keys = chosen.stream().map(Row::key).toList();
		Home home = chosen.get(0).home().orElseThrow();
		List<Row> beside = rows.beside(chosen.get(0)).stream().filter(r -> r.home().filter(h -> h.owner().equals(home.owner()) && h.feature() == home.feature()).isPresent())
				.filter(r -> r.file().equals(chosen.get(0).file()) && (!home.owner().isEmpty() || r.type().equals(chosen.get(0).type()))).toList();
		List<Integer> places = IntStream.range(0, beside.size()).filter(i -> keys.contains(beside.get(i).key())).boxed().toList();
		if (places.size() != chosen.size()) {
			return Optional.empty();
		}
		int next = isUp ? places.get(0) - 1 : places.get(places.size() - 1) + 1;
		return next < 0 || next >= beside.size() ? Optional.empty()
				: Optional.of(new MoveElements(places.stream().flatMap(p -> beside.get(p).ref().stream()).toList(), new Destination(home.owner(),
						home.owner().isEmpty() ? chosen.get(0).file() : "", home.feature(), beside.get(next).home().orElseThrow().index() + (isUp ? 0 : 1))));
	}

	private static List<ElementRef> refs(List<Row> some) {
		return some.stream().flatMap(r -> r.ref().stream()).distinct().toList();
	}
}
