package org.journeywright.ui.grid;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.journeywright.ui.grid.Grid.Place;

/** Tells those who do not see a grid what it says: the cell at the cursor, and the one that they point at. */
final class GridSpeech {

	private final GridCanvas canvas;

	private GridSpeech(GridCanvas canvas) {
		this.canvas = canvas;
	}

	static void speak(GridCanvas canvas, String name) {
		GridSpeech speech = new GridSpeech(canvas);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = e.childID == ACC.CHILDID_SELF ? name + ", at " + canvas.words() : canvas.grid().words(speech.place(e.childID));
			}
		});
		canvas.getAccessible().addAccessibleControlListener(speech.new Cells());
	}

	/** The number of a place among all places, heads included. */
	int number(Place place) {
		return (place.row() + 1) * (canvas.grid().columns().size() + 1) + place.column() + 1;
	}

	private Place place(int number) {
		int width = canvas.grid().columns().size() + 1;
		return canvas.grid().nearest(new Place(number / width - 1, number % width - 1));
	}

	private final class Cells extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent e) {
			e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE : ACC.ROLE_TABLECELL;
		}

		@Override
		public void getChildCount(AccessibleControlEvent e) {
			e.detail = (canvas.grid().rows().size() + 1) * (canvas.grid().columns().size() + 1);
		}

		@Override
		public void getFocus(AccessibleControlEvent e) {
			e.childID = canvas.isFocusControl() ? number(canvas.cursor()) : ACC.CHILDID_NONE;
		}

		@Override
		public void getState(AccessibleControlEvent e) {
			boolean isAtCursor = e.childID != ACC.CHILDID_SELF && e.childID == number(canvas.cursor());
			e.detail = ACC.STATE_FOCUSABLE | (isAtCursor && canvas.isFocusControl() ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent e) {
			Point point = canvas.toControl(e.x, e.y);
			e.childID = canvas.at(point.x, point.y).map(GridSpeech.this::number).orElse(ACC.CHILDID_SELF);
		}

		@Override
		public void getLocation(AccessibleControlEvent e) {
			Rectangle box = e.childID == ACC.CHILDID_SELF ? canvas.getClientArea() : canvas.bounds(place(e.childID));
			Point corner = canvas.toDisplay(box.x, box.y);
			e.x = corner.x;
			e.y = corner.y;
			e.width = box.width;
			e.height = box.height;
		}
	}
}
