package org.journeywright.language.ide.action;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.live.LiveModel;

/** Makes the text of elements, as it goes to the clipboard: plain text, which any editor takes. */
public final class CopyElements {

	private CopyElements() {
	}

	/** The text of elements, one below the other; fails where one of them is gone. */
	public static CompletableFuture<String> text(Desk model, List<ElementRef> elements) {
		return model.service().ask(live -> text(live, LanguageServices.get(ModelEditor.class), elements));
	}

	static String text(LiveModel live, ModelEditor editor, List<ElementRef> elements) {
		List<EObject> found = elements.stream().map(e -> Identities.find(live, e)).toList();
		List<String> texts = Identities.outermost(found).stream().map(editor::text).toList();
		boolean apart = texts.stream().anyMatch(t -> t.contains("\n"));
		return texts.stream().collect(Collectors.joining(apart ? "\n\n" : "\n", "", "\n"));
	}
}
