package org.journeywright.ui.gaps;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.journeywright.analysis.GapKind;
import org.journeywright.ui.gaps.GapRow.Party;

/** The menus by which gaps are grouped, and filtered by kind and journey. */
final class FilterMenus {

	private final ToolItem groups;
	private final ToolItem filters;
	private final GapSorting sorting;
	private final Runnable changed;
	private Grouping grouping = Grouping.SEVERITY;
	private Set<GapKind> kinds = EnumSet.noneOf(GapKind.class);
	private List<Party> journeys = List.of();
	private Optional<GapKind> kind = Optional.empty();
	private Optional<Party> journey = Optional.empty();

	FilterMenus(ToolBar tools, GapSorting sorting, Runnable changed) {
		this.sorting = sorting;
		this.changed = changed;
		groups = dropDown(tools, "What gaps are brought together and sorted by", this::groups);
		filters = dropDown(tools, "Show gaps of one kind or in one journey", this::filters);
		label();
	}

	private static ToolItem dropDown(ToolBar tools, String what, Consumer<Menu> fill) {
		ToolItem item = new ToolItem(tools, SWT.DROP_DOWN);
		item.setToolTipText(what);
		item.addListener(SWT.Selection, e -> DropMenu.open(item, fill));
		return item;
	}

	private void groups(Menu menu) {
		for (Grouping one : Grouping.values()) {
			choice(menu, one.label(), one == grouping, () -> grouping = one);
		}
		new MenuItem(menu, SWT.SEPARATOR);
		sorting.addTo(menu);
	}

	private void filters(Menu menu) {
		choice(menu, "All kinds", kind.isEmpty(), () -> kind = Optional.empty());
		kinds.forEach(k -> choice(menu, Words.capital(k.word()), kind.filter(k::equals).isPresent(), () -> kind = Optional.of(k)));
		new MenuItem(menu, SWT.SEPARATOR);
		choice(menu, "All journeys", journey.isEmpty(), () -> journey = Optional.empty());
		journeys.forEach(j -> choice(menu, j.label(), journey.filter(j::equals).isPresent(), () -> journey = Optional.of(j)));
	}

	private void choice(Menu menu, String label, boolean isChosen, Runnable choose) {
		MenuItem item = new MenuItem(menu, SWT.CHECK);
		item.setText(label.replace("&", "&&"));
		item.setSelection(isChosen);
		item.addListener(SWT.Selection, e -> {
			choose.run();
			label();
			changed.run();
		});
	}

	private void label() {
		groups.setText(grouping.label());
		filters.setText(kind.isEmpty() && journey.isEmpty() ? "Filter" : "Filter •");
		filters.getParent().getParent().layout();
	}

	/** Offers what occurs in these gaps, and what is chosen already. */
	void offer(GapSnapshot snapshot) {
		Set<GapKind> present = EnumSet.noneOf(GapKind.class);
		snapshot.gaps().forEach(g -> present.add(g.kind()));
		kind.ifPresent(present::add);
		kinds = present;
		journeys = Stream.concat(snapshot.columns().stream().map(GapSnapshot.Column::journey).filter(j -> !j.identity().isEmpty()), journey.stream()).distinct().toList();
	}

	Grouping grouping() {
		return grouping;
	}

	Optional<GapKind> kind() {
		return kind;
	}

	Optional<Party> journey() {
		return journey;
	}

	void clear() {
		kind = Optional.empty();
		journey = Optional.empty();
		label();
	}

	/** What is chosen, in words. */
	List<String> inWords() {
		List<String> words = new ArrayList<>();
		kind.ifPresent(k -> words.add("of kind " + k.word()));
		journey.ifPresent(j -> words.add("in “" + j.label() + "”"));
		return words;
	}
}
