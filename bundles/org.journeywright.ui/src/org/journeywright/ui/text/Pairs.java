package org.journeywright.ui.text;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows where a block that ends at the cursor begins, and the other way round. */
public final class Pairs extends DefaultCharacterPairMatcher {

	/** Knows the braces of the language. */
	public Pairs() {
		super(new char[] {'{', '}'});
	}
}
