package org.journeywright.ui.diagram;

import java.util.List;

import org.eclipse.swt.browser.Browser;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.selection.Dragged;

import com.google.gson.JsonArray;

/** Lets elements be dragged from the explorer onto a diagram: a standard onto a touchpoint. The page sees itself where they are let go. */
final class Drops {

	private Drops() {
	}

	static void onto(Browser page) {
		Dragged.listen(page, elements -> page.execute("if (window.journeywrightDragging) void window.journeywrightDragging(" + identities(elements) + ");"));
	}

	private static JsonArray identities(List<ElementRef> elements) {
		JsonArray identities = new JsonArray();
		elements.forEach(element -> identities.add(element.identity()));
		return identities;
	}
}
