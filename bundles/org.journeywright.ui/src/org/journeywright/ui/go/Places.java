package org.journeywright.ui.go;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.navigation.Navigation;
import org.journeywright.language.ide.navigation.Symbols;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.go.Pick.Choice;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.text.Cursor;

/** Finds places of a model in the background. */
final class Places {

	private Places() {
	}

	/** The elements that a search finds, the best first. */
	static CompletableFuture<List<Choice>> named(OpenModel model, String words) {
		return model.service().ask(live -> LanguageServices.get(Symbols.class).matching(live, words).stream().flatMap(s -> choice(live, s).stream()).toList());
	}

	private static Optional<Choice> choice(LiveModel live, WorkspaceSymbol symbol) {
		Location location = symbol.getLocation().getLeft();
		return Cursor.place(live, location).map(place -> new Choice(symbol.getName(), symbol.getContainerName() == null ? place.file() : symbol.getContainerName(), place));
	}

	/** Where the element at the cursor is declared; the answer comes on the user interface's thread. */
	static CompletableFuture<List<SourceLocation>> declarations(Cursor cursor) {
		return cursor.answer(spot -> Cursor.places(spot.model(), LanguageServices.get(Navigation.class).definition(spot))).thenApply(found -> found.orElse(List.of()));
	}
}
