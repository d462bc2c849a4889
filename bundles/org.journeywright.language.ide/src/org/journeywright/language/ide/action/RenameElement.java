package org.journeywright.language.ide.action;

import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.NamedElement;

/**
 * Gives an element another name, wherever it is named.
 *
 * @param element
 *            the element
 * @param name
 *            its new name
 */
public record RenameElement(ElementRef element, String name) implements ElementEdit {

	@Override
	public String label() {
		return "Rename " + element.kind();
	}

	@Override
	public TextEdits plan(LiveModel model, ModelEditor editor) {
		if (!(Identities.find(model, element) instanceof NamedElement named)) {
			throw new EditRefusedException(Article.first(element.kind()) + " has no name to change.");
		}
		if (name.isBlank()) {
			throw new EditRefusedException(Article.first(element.kind()) + " needs a name: type one, or press Esc to keep “" + element.label() + "”.");
		}
		return editor.rename(named, name.strip());
	}

	/** The identity of the element under its new name. */
	public String renamed() {
		return Identities.renamed(element.identity(), name.strip());
	}
}
