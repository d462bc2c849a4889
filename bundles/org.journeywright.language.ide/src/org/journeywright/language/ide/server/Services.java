package org.journeywright.language.ide.server;

import org.journeywright.language.ide.completion.Completion;
import org.journeywright.language.ide.hover.Hovers;
import org.journeywright.language.ide.lens.Lenses;
import org.journeywright.language.ide.navigation.Folds;
import org.journeywright.language.ide.navigation.Navigation;
import org.journeywright.language.ide.navigation.Symbols;
import org.journeywright.language.ide.navigation.Tokens;
import org.journeywright.language.ide.refactor.Fixes;
import org.journeywright.language.ide.refactor.Formatting;
import org.journeywright.language.ide.refactor.Renames;

import com.google.inject.Inject;

/** What the language server offers, a class each. */
record Services(Completion completion, Hovers hovers, Navigation navigation, Symbols symbols, Folds folds, Tokens tokens, Renames renames, Fixes fixes,
		Formatting formatting, Lenses lenses) {

	@Inject
	Services {
		// All of them are there.
	}
}
