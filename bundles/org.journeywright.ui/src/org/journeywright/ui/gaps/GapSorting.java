package org.journeywright.ui.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The order that somebody has chosen for the table, by the heads of its columns or by a menu. */
final class GapSorting {

	private final List<Runnable> listeners = new ArrayList<>();
	private GapOrder order = GapOrder.PRESSING;

	/** Hears of another order from now on. */
	void whenChanged(Runnable listener) {
		listeners.add(listener);
	}

	GapOrder order() {
		return order;
	}

	/** Takes another order. */
	void set(GapOrder next) {
		if (!next.equals(order)) {
			order = next;
			listeners.forEach(Runnable::run);
		}
	}

	/** Adds the choice of orders to a menu, as one of its own. */
	void addTo(Menu menu) {
		MenuItem sort = new MenuItem(menu, SWT.CASCADE);
		sort.setText("Sort By");
		Menu choices = new Menu(sort);
		sort.setMenu(choices);
		choice(choices, SWT.RADIO, "Most Pressing First", order.column().isEmpty(), GapOrder.PRESSING);
		for (GapOrder.By by : GapOrder.By.values()) {
			choice(choices, SWT.RADIO, by.label(), order.column().filter(by::equals).isPresent(), new GapOrder(Optional.of(by), false));
		}
		new MenuItem(choices, SWT.SEPARATOR);
		choice(choices, SWT.CHECK, "The Other Way Round", order.isReversed(), new GapOrder(order.column(), !order.isReversed())).setEnabled(order.column().isPresent());
	}

	private MenuItem choice(Menu menu, int style, String label, boolean isChosen, GapOrder next) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(label);
		item.setSelection(isChosen);
		item.addListener(SWT.Selection, e -> {
			if (style == SWT.CHECK || item.getSelection()) {
				set(next);
			}
		});
		return item;
	}
}
