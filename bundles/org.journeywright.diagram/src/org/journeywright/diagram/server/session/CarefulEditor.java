package org.journeywright.diagram.server.session;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.language.edit.Deletion;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.model.NamedElement;

/**
 * The editor while part of the text cannot be read. What is said at one place can still be said there; but a name that is changed, taken away or put elsewhere may
 * be mentioned where nobody can read it.
 */
class CarefulEditor extends ModelEditor {

	private String unread = "";

	/** An editor that refuses whatever could miss a mention in what cannot be read at a place, as in {@code visit.journey, line 5}. */
	static ModelEditor besides(String place) {
		CarefulEditor editor = LanguageServices.get(CarefulEditor.class);
		editor.unread = place;
		return editor;
	}

	private EditRefusedException refusal(String done) {
		return new EditRefusedException("Part of the text cannot be read (" + unread + "). Mend it first: what is " + done + " now could still be named there, and nobody would see it.");
	}

	@Override
	public TextEdits rename(NamedElement element, String name) {
		if (name.equals(element.getName())) {
			return TextEdits.NONE;
		}
		throw refusal("renamed");
	}

	@Override
	public TextEdits move(EObject element, EObject owner, EReference feature, int index) {
		throw refusal("moved");
	}

	@Override
	public Deletion delete(Collection<? extends EObject> elements) {
		throw refusal("deleted");
	}
}
