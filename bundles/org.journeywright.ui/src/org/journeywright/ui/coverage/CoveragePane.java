package org.journeywright.ui.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.journeywright.analysis.coverage.Cell.State;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.coverage.CoverageTable.Line;
import org.journeywright.ui.gaps.EditOutcome;
import org.journeywright.ui.gaps.Latest;
import org.journeywright.ui.grid.Grid.Place;
import org.journeywright.ui.grid.GridCanvas;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.OpenModel;

/** One matrix at a time, with search; a cell without its tie offers to make it. */
final class CoveragePane {

	private static final GridCanvas.Layout LAYOUT = new GridCanvas.Layout(104, 48, false);

	private final Composite pane;
	private final CoverageBar bar;
	private final Label summary;
	private final GridCanvas canvas;
	private final EditOutcome outcome;
	private final TieMenu menu;
	private final Consumer<ElementRef> chosen;
	private final Latest<CoverageGrid> grids;
	private Optional<OpenModel> model = Optional.empty();
	private List<CoverageTable> tables = List.of();
	private CoverageGrid shown = CoverageGrid.EMPTY;

	/** {@code chosen} hears of the element whose row has the cursor. */
	CoveragePane(Composite parent, Consumer<ElementRef> chosen) {
		this.chosen = chosen;
		this.grids = new Latest<>(parent.getDisplay(), this::show);
		pane = Styles.surface(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
		bar = new CoverageBar(pane, this::ask);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		summary = Styles.text(new Label(pane, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(summary);
		canvas = new GridCanvas(pane, "Coverage", LAYOUT, this::moved, this::act);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		// Below the rows, which stay where they are when it has something to say.
		outcome = new EditOutcome(pane);
		menu = new TieMenu(canvas, outcome);
	}

	Composite control() {
		return pane;
	}

	void focus() {
		canvas.setFocus();
	}

	/** Shows other matrices. */
	void show(Optional<OpenModel> of, List<CoverageTable> next) {
		model = of;
		tables = next;
		bar.offer(next);
		ask();
	}

	private Optional<CoverageTable> table() {
		return tables.stream().filter(t -> t.id().equals(bar.matrix())).findFirst();
	}

	private void ask() {
		String words = bar.words();
		boolean onlyHoles = bar.isOnlyHoles();
		Optional<CoverageTable> table = table();
		grids.ask(() -> table.map(t -> CoverageGrid.of(t, words, onlyHoles)).orElse(CoverageGrid.EMPTY));
	}

	private void show(CoverageGrid next) {
		if (pane.isDisposed()) {
			return;
		}
		Optional<String> at = at(canvas.cursor()).map(l -> l.element().identity());
		shown = next;
		canvas.show(next.grid());
		at.flatMap(this::row).ifPresent(row -> canvas.reveal(new Place(row, canvas.cursor().column())));
		String words = table().map(this::inWords).orElse("");
		summary.setText(words.replace("&", "&&"));
		summary.setToolTipText(words.replace("&", "&&"));
		pane.layout();
	}

	private String inWords(CoverageTable table) {
		String all = table.lines().size() + " " + table.rowWord().toLowerCase(Locale.ROOT) + (table.lines().size() == 1 ? "" : "s");
		String rows = shown.lines().size() < table.lines().size() ? " · " + shown.lines().size() + " shown" : "";
		return table.covered() + " of " + all + " fully covered" + rows + ". " + table.question();
	}

	/** Follows another view. */
	void follow(String identity) {
		row(identity).ifPresent(row -> canvas.reveal(new Place(row, Math.max(0, canvas.cursor().column()))));
	}

	private Optional<Integer> row(String identity) {
		for (int i = 0; i < shown.lines().size(); i++) {
			if (shown.lines().get(i).element().identity().equals(identity)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private Optional<Line> at(Place place) {
		return place.row() >= 0 && place.row() < shown.lines().size() ? Optional.of(shown.lines().get(place.row())) : Optional.empty();
	}

	private void moved(Place place) {
		outcome.clear();
		at(place).map(Line::element).ifPresent(chosen);
	}

	private void act(Place place) {
		Optional<ElementRef> element = at(place).map(Line::element);
		boolean isHole = place.isCell() && at(place).filter(l -> l.cells().get(place.column()).state() != State.YES).isPresent();
		model.ifPresent(m -> element.ifPresent(e -> {
			if (isHole) {
				table().ifPresent(t -> menu.ask(m, t, e, place));
			} else if (!place.isCell()) {
				menu.show(m, e);
			}
		}));
	}
}
