package org.journeywright.ui.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.selection.ElementSelection;

/** The gaps of a model: bar, count, heat map, table and details. */
final class GapPane {

	private static final int TABLE_BESIDE = 64;
	private static final int TABLE_ABOVE = 56;
	private static final int MAP_BESIDE = 50;
	private static final int MAP_ABOVE = 40;
	private static final int MAP_AT_MOST = 60;

	private final ElementSelection selection;
	private final ToolItem onlySelected;
	private final GapSorting sorting = new GapSorting();
	private final Composite pane;
	private final GapBar bar;
	private final GapHeader header;
	private final SashForm outer;
	private final HeatPane heat;
	private final GapTree tree;
	private final GapActions actions;
	private final GapDetails details;
	private final Latest<Listing> listings;
	private GapFeed.State state;
	private Listing listing = Listing.NOTHING;
	private Optional<ElementRef> selectedElsewhere = Optional.empty();
	private Optional<HeatPane.Spot> spot = Optional.empty();
	private boolean isOnlySelected;
	private int fitted = SWT.NONE;

	/** A pane that tells by {@code selection} what is chosen in it. */
	GapPane(Composite parent, ElementSelection selection) {
		this.selection = selection;
		this.listings = new Latest<>(parent.getDisplay(), this::list);
		pane = Styles.surface(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
		sorting.whenChanged(this::ask);
		bar = new GapBar(pane, sorting, this::ask);
		header = new GapHeader(pane, this::showAll);
		onlySelected = header.toggle("only-selected", "Show only what concerns the element selected in another view or in the text", this::setOnlySelected);
		header.toggle("heat-map", "Show where the gaps stand: touchpoints against severities or kinds", this::setHeatMap);
		EditOutcome outcome = new EditOutcome(pane);
		outer = new SashForm(pane, SWT.VERTICAL);
		heat = new HeatPane(outer, this::spotChosen, this::fitMap);
		SashForm inner = new SashForm(outer, SWT.HORIZONTAL);
		tree = new GapTree(inner, sorting, this::chosen, this::open);
		Composite side = new Composite(inner, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(side);
		actions = new GapActions(side, outcome);
		details = new GapDetails(side);
		lay(inner);
		addMenu();
	}

	private void lay(SashForm inner) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(outer);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(actions.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(details.control());
		inner.setWeights(TABLE_BESIDE, 100 - TABLE_BESIDE);
		outer.setWeights(MAP_ABOVE, 100 - MAP_ABOVE);
		outer.setMaximizedControl(inner);
		Sashes.stackIfHigh(outer, MAP_BESIDE, MAP_ABOVE);
		outer.addListener(SWT.Resize, e -> {
			if (outer.getOrientation() != fitted) {
				fitMap();
			}
		});
		Sashes.besideIfWide(inner, TABLE_BESIDE, TABLE_ABOVE);
	}

	private void addMenu() {
		Menu menu = new Menu(tree.control());
		menu.addListener(SWT.Show, e -> {
			actions.fill(menu);
			sorting.addTo(menu);
		});
		tree.control().setMenu(menu);
	}

	Composite control() {
		return pane;
	}

	void focus() {
		tree.control().setFocus();
	}

	/** Shows the heat map or puts it away. */
	private void setHeatMap(boolean isShown) {
		outer.setMaximizedControl(isShown ? null : outer.getChildren()[1]);
		if (!isShown) {
			heat.clear();
			spotChosen(Optional.empty());
		}
		fitMap();
	}

	/** Gives the heat map the height that it needs, as far as the table keeps enough. */
	private void fitMap() {
		fitted = outer.getOrientation();
		int room = outer.getClientArea().height;
		if (outer.getMaximizedControl() == null && outer.getOrientation() == SWT.VERTICAL && room > 0) {
			int share = Math.clamp(heat.height() * 100L / room, 1, MAP_AT_MOST);
			outer.setWeights(share, 100 - share);
		}
	}

	/** Shows only what concerns the element selected elsewhere, or everything again. */
	private void setOnlySelected(boolean isOnly) {
		isOnlySelected = isOnly;
		ask();
	}

	/** Shows what is known. */
	void show(GapFeed.State next) {
		boolean isSame = state != null && next.found().equals(state.found());
		boolean isOther = state != null && next.model().isPresent() && !next.model().equals(state.model());
		state = next;
		if (isOther) {
			// What was searched for in another folder is not what is looked for in this one.
			showAll();
		}
		if (isSame) {
			header.show(state, listing, inWords());
		} else {
			if (next.found().isEmpty()) {
				// Nothing of another folder stays in sight.
				list(Listing.NOTHING);
			}
			bar.offer(next.snapshot());
			heat.show(next.snapshot());
			ask();
		}
	}

	/** Follows another view. */
	void follow(List<ElementRef> chosen) {
		selectedElsewhere = chosen.stream().findFirst().or(() -> selectedElsewhere);
		if (isOnlySelected) {
			ask();
		} else {
			selectedElsewhere.map(ElementRef::identity).ifPresent(this::reveal);
		}
	}

	private void reveal(String identity) {
		boolean isThere = tree.selected().flatMap(GapRow::element).filter(e -> e.identity().equals(identity)).isPresent();
		if (!isThere && !tree.control().isDisposed()) {
			listing.about(identity).ifPresent(row -> {
				tree.reveal(row);
				tell(Optional.of(row));
			});
		}
	}

	private void spotChosen(Optional<HeatPane.Spot> chosen) {
		spot = chosen;
		ask();
	}

	private void showAll() {
		heat.clear();
		spot = Optional.empty();
		isOnlySelected = false;
		onlySelected.setSelection(false);
		bar.clear();
	}

	private void ask() {
		if (state == null) {
			return;
		}
		GapSnapshot snapshot = state.snapshot();
		GapFilter typed = bar.filter(isOnlySelected ? selectedElsewhere.map(ElementRef::identity) : Optional.empty());
		GapFilter filter = spot.map(s -> s.in(typed)).orElse(typed);
		Grouping grouping = bar.grouping();
		GapOrder order = sorting.order();
		listings.ask(() -> Listing.of(snapshot, filter, grouping, order));
	}

	private List<String> inWords() {
		List<String> words = new ArrayList<>(bar.inWords());
		spot.map(HeatPane.Spot::inWords).ifPresent(words::add);
		if (isOnlySelected) {
			words.add(selectedElsewhere.map(e -> "about “" + e.label() + "”").orElse("(select an element in another view)"));
		}
		return words;
	}

	private void list(Listing next) {
		if (!pane.isDisposed()) {
			listing = next;
			tree.show(next);
			header.show(state, next, inWords());
			tell(tree.selected());
		}
	}

	private void chosen(Optional<GapRow> gap) {
		tell(gap);
		gap.flatMap(GapRow::element).ifPresent(e -> selection.select(Optional.of(e)));
	}

	private void tell(Optional<GapRow> gap) {
		details.show(gap);
		actions.show(state.model(), gap);
	}

	private void open(GapRow gap) {
		actions.open(gap);
	}
}
