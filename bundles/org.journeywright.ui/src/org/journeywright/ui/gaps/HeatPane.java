package org.journeywright.ui.gaps;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.journeywright.ui.gaps.GapRow.Party;
import org.journeywright.ui.gaps.HeatMap.Line;
import org.journeywright.ui.grid.Grid.Place;
import org.journeywright.ui.grid.GridCanvas;

/** The heat map above the table; what is chosen in it the table shows alone. */
final class HeatPane {

	private static final GridCanvas.Layout LAYOUT = new GridCanvas.Layout(40, 130, true);

	/**
	 * A spot that was chosen.
	 *
	 * @param touchpoint
	 *            its touchpoint; empty for all
	 * @param line
	 *            its severity or kind; empty for all
	 */
	record Spot(Optional<Party> touchpoint, Optional<Line> line) {

		GapFilter in(GapFilter filter) {
			boolean isOfSeverity = line.flatMap(Line::severity).isPresent();
			GapFilter at = filter.at(touchpoint.map(Party::identity)).of(line.flatMap(Line::kind).or(filter::kind));
			return isOfSeverity ? at.of(Set.of(line.flatMap(Line::severity).orElseThrow())) : at;
		}

		String inWords() {
			return Stream.concat(line.map(l -> l.head().label().toLowerCase(Locale.ROOT)).stream(), touchpoint.map(t -> "at “" + t.label() + "”").stream()).collect(Collectors.joining(" "));
		}
	}

	private final Composite pane;
	private final GridCanvas canvas;
	private final Toggle byKind;
	private final Consumer<Optional<Spot>> chosen;
	private final Runnable grown;
	private final Latest<HeatMap> maps;
	private GapSnapshot snapshot = GapSnapshot.NOTHING;
	private HeatMap map = HeatMap.EMPTY;
	private Optional<Spot> spot = Optional.empty();

	/** {@code chosen} hears what is chosen, and nothing when it is chosen a second time; {@code grown} hears when the map needs another height. */
	HeatPane(Composite parent, Consumer<Optional<Spot>> chosen, Runnable grown) {
		this.chosen = chosen;
		this.grown = grown;
		this.maps = new Latest<>(parent.getDisplay(), this::show);
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
		ToolBar tools = Named.named(new ToolBar(pane, SWT.FLAT), "What the rows of the heat map stand for");
		new Toggle(tools, SWT.RADIO, "Severity by touchpoint", this::ask).turn(true);
		byKind = new Toggle(tools, SWT.RADIO, "Kind by touchpoint", this::ask);
		canvas = new GridCanvas(pane, "Heat map of gaps", LAYOUT, p -> {
		}, this::choose);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
	}

	Composite control() {
		return pane;
	}

	/** The height at which the whole map is seen, in pixels. */
	int height() {
		return pane.getChildren()[0].computeSize(SWT.DEFAULT, SWT.DEFAULT).y + canvas.height();
	}

	/** Counts other gaps. */
	void show(GapSnapshot next) {
		snapshot = next;
		ask();
	}

	private void ask() {
		GapSnapshot counted = snapshot;
		boolean kinds = byKind.isOn();
		maps.ask(() -> HeatMap.of(counted, kinds));
	}

	private void show(HeatMap next) {
		if (!canvas.isDisposed()) {
			boolean isOther = next.grid().rows().size() != map.grid().rows().size() || next.grid().columns().size() != map.grid().columns().size();
			map = next;
			canvas.show(next.grid());
			if (isOther) {
				grown.run();
			}
		}
	}

	private void choose(Place place) {
		Optional<Party> touchpoint = place.column() > 0 ? Optional.of(map.spots().touchpoints().get(place.column() - 1)) : Optional.empty();
		Optional<Line> line = place.row() >= 0 ? Optional.of(map.spots().rows().get(place.row())) : Optional.empty();
		Spot next = new Spot(touchpoint, line);
		boolean isEverything = touchpoint.isEmpty() && line.isEmpty();
		spot = isEverything || spot.filter(next::equals).isPresent() ? Optional.empty() : Optional.of(next);
		chosen.accept(spot);
	}

	/** Nothing is chosen any more. */
	void clear() {
		spot = Optional.empty();
	}
}
