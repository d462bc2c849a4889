package org.journeywright.language.ide.action;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.edit.Deletion;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;

/**
 * Deletes elements.
 *
 * @param elements
 *            the elements
 * @param withUsers
 *            whether what refers to them goes as well, so that no name leads nowhere
 */
public record DeleteElements(List<ElementRef> elements, boolean withUsers) implements ElementEdit {

	/**
	 * What a deletion comes to.
	 *
	 * @param elements
	 *            what is to be deleted
	 * @param users
	 *            what refers to it
	 * @param losses
	 *            what goes as well where references go, because it is nothing without them
	 */
	public record Preview(List<ElementRef> elements, List<User> users, List<ElementRef> losses) {
	}

	/**
	 * A reference to something that is to be deleted.
	 *
	 * @param holder
	 *            what refers to it
	 * @param by
	 *            by which of its features, in plain words
	 * @param target
	 *            the label of what it refers to
	 */
	public record User(ElementRef holder, String by, String target) {
	}

	/** What deleting elements would come to; nothing is changed. */
	public static CompletableFuture<Preview> preview(Desk model, List<ElementRef> elements) {
		return model.service().ask(live -> {
			Deletion deletion = deletion(live, LanguageServices.get(ModelEditor.class), elements);
			return new Preview(elements, deletion.users().stream().map(u -> user(live, u)).toList(), deletion.losses().stream().map(e -> ElementRef.of(live, e)).toList());
		});
	}

	private static User user(LiveModel live, Deletion.User user) {
		return new User(ElementRef.of(live, user.holder()), Elements.label(user.reference().getName()).toLowerCase(Locale.ROOT), Elements.label(user.target()));
	}

	private static Deletion deletion(LiveModel live, ModelEditor editor, List<ElementRef> elements) {
		List<EObject> found = elements.stream().map(e -> Identities.find(live, e)).toList();
		return editor.delete(found);
	}

	@Override
	public String label() {
		return "Delete " + Identities.words(elements);
	}

	@Override
	public TextEdits plan(LiveModel model, ModelEditor editor) {
		Deletion deletion = deletion(model, editor, elements);
		return withUsers ? deletion.editsWithUsers() : deletion.edits();
	}
}
