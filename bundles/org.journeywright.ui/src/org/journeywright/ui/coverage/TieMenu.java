package org.journeywright.ui.coverage;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.gaps.EditOutcome;
import org.journeywright.ui.gaps.Latest;
import org.journeywright.ui.grid.Grid.Place;
import org.journeywright.ui.grid.GridCanvas;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.text.Refused;
import org.journeywright.ui.text.Texts;

/** The menu of a cell: ways to make the tie that is missing there, and the way to the text. */
final class TieMenu {

	/** What the menu was asked for. */
	private record Asked(OpenModel model, ElementRef element, Place place, List<Offer> offers) {
	}

	private final GridCanvas canvas;
	private final EditOutcome outcome;
	private final Latest<Asked> asked;

	TieMenu(GridCanvas canvas, EditOutcome outcome) {
		this.canvas = canvas;
		this.outcome = outcome;
		this.asked = new Latest<>(canvas.getDisplay(), this::open);
	}

	/** Opens the menu as soon as it is known what can be offered. */
	void ask(OpenModel model, CoverageTable table, ElementRef element, Place place) {
		asked.ask(model.service().ask(live -> new Asked(model, element, place, offers(live, model, table, element, place))));
	}

	private static List<Offer> offers(LiveModel live, OpenModel model, CoverageTable table, ElementRef element, Place place) {
		return live.element(element.identity()).map(row -> Offers.of(model.service().view(), table.id(), place.column(), row)).orElse(List.of());
	}

	private void open(Asked answer) {
		if (canvas.isDisposed()) {
			return;
		}
		Menu menu = new Menu(canvas);
		answer.offers().forEach(o -> item(menu, o.label(), () -> take(answer.model(), o)));
		if (!answer.offers().isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(menu, "Go to “" + answer.element().label() + "” in the Text", () -> show(answer.model(), answer.element()));
		Menu last = canvas.getMenu();
		canvas.setMenu(menu);
		if (last != null) {
			last.dispose();
		}
		Rectangle cell = canvas.bounds(answer.place());
		Point below = canvas.toDisplay(cell.x, cell.y + cell.height);
		menu.setLocation(below);
		menu.setVisible(true);
	}

	private void take(OpenModel model, Offer offer) {
		ShowMade show = new ShowMade(model, outcome);
		switch (offer) {
			case Offer.Make make -> outcome.follow(model.edit(make.label(), make.addition()), () -> {
				make.addition().made().ifPresent(show::show);
				return make.label() + ": done. Undo takes it back.";
			});
			case Offer.GoOn goOn -> show.show(goOn.begun());
		}
	}

	private static void item(Menu menu, String label, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&"));
		item.addListener(SWT.Selection, e -> action.run());
	}

	/** Goes to where an element stands now. */
	void show(OpenModel model, ElementRef element) {
		Refused.tell(model.answer(live -> live.element(element.identity()).flatMap(e -> live.locations().locate(e, Optional.empty())))
				.thenAccept(place -> place.ifPresent(p -> Texts.show(model, p))));
	}
}
