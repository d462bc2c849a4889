package org.journeywright.language.ide.refactor;

import java.util.List;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.parser.IParseResult;
import org.journeywright.language.format.JourneyFormatter;
import org.journeywright.language.ide.server.Edits;
import org.journeywright.language.ide.server.Spot;

import com.google.inject.Inject;

/** Lays files out. There is one layout for all teams, so the settings of an editor do not matter. */
public final class Formatting {

	private final JourneyFormatter formatter;

	@Inject
	Formatting(JourneyFormatter formatter) {
		this.formatter = formatter;
	}

	/** The changes that lay a file out; none for a file with mistakes in it, which is left alone until they are mended. */
	public List<TextEdit> of(Spot file) {
		IParseResult parsed = file.resource().getParseResult();
		return parsed.hasSyntaxErrors() ? List.of() : Edits.of(file.positions(), formatter.edits(parsed.getRootNode()));
	}
}
