package org.journeywright.ui.gaps;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.journeywright.ui.look.Styles;

/** The gaps of a model: bar, count, table and details. */
final class GapPane {

	/** From this width on, as a multiple of the height, details stand beside the table. */
	private static final double WIDE = 1.6;
	private static final int TABLE = 64;

	private final IWorkbenchPartSite site;
	private final Composite pane;
	private final GapBar bar;
	private final GapHeader header;
	private final SashForm sash;
	private final GapTree tree;
	private final GapActions actions;
	private final GapDetails details;
	private final ElementSelection selection;
	private final Latest<Listing> listings;
	private GapFeed.State state;
	private Listing listing = Listing.NOTHING;
	private Optional<String> selectedElsewhere = Optional.empty();

	GapPane(Composite parent, IWorkbenchPartSite site, ElementSelection selection) {
		this.site = site;
		this.selection = selection;
		this.listings = new Latest<>(parent.getDisplay(), this::list);
		pane = Styles.surface(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
		bar = new GapBar(pane, this::ask);
		header = new GapHeader(pane);
		sash = new SashForm(pane, SWT.HORIZONTAL);
		tree = new GapTree(sash, this::chosen, this::open);
		Composite side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(side);
		actions = new GapActions(side, () -> tree.selected().ifPresent(this::open));
		details = new GapDetails(side);
		lay();
	}

	private void lay() {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(actions.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(details.control());
		sash.setWeights(TABLE, 100 - TABLE);
		sash.addListener(SWT.Resize, e -> {
			int orientation = sash.getSize().x > WIDE * sash.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL;
			if (sash.getOrientation() != orientation) {
				sash.setOrientation(orientation);
			}
		});
	}

	Composite control() {
		return pane;
	}

	void focus() {
		tree.control().setFocus();
	}

	/** Shows what is known. */
	void show(GapFeed.State next) {
		boolean isSame = state != null && next.found().equals(state.found());
		state = next;
		header.show(next, listing);
		if (!isSame) {
			bar.offer(next.snapshot());
			ask();
		}
	}

	/** Follows another view. */
	void follow(String identity) {
		selectedElsewhere = Optional.of(identity);
		if (bar.isOnlySelected()) {
			ask();
		} else {
			reveal(identity);
		}
	}

	private void reveal(String identity) {
		boolean isThere = tree.selected().flatMap(GapRow::element).filter(e -> e.identity().equals(identity)).isPresent();
		if (!isThere) {
			listing.about(identity).ifPresent(row -> {
				tree.reveal(row);
				tell(Optional.of(row));
			});
		}
	}

	private void ask() {
		GapSnapshot snapshot = state.snapshot();
		GapFilter filter = bar.filter(selectedElsewhere);
		Grouping grouping = bar.grouping();
		listings.ask(() -> Listing.of(snapshot, filter, grouping));
	}

	private void list(Listing next) {
		if (!pane.isDisposed()) {
			listing = next;
			tree.show(next);
			header.show(state, next);
			tell(tree.selected());
		}
	}

	private void chosen(Optional<GapRow> gap) {
		tell(gap);
		gap.flatMap(GapRow::element).ifPresent(e -> selection.select(Optional.of(e)));
	}

	private void tell(Optional<GapRow> gap) {
		details.show(gap);
		actions.show(gap);
	}

	private void open(GapRow gap) {
		state.model().ifPresent(m -> Places.open(site.getPage(), m, gap.element().map(e -> e.identity()).orElse(""), gap.place()));
	}
}
