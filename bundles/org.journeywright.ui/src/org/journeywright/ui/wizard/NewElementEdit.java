package org.journeywright.ui.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.AddElement;
import org.journeywright.language.ide.action.Article;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.form.content.NameStyle;

/** Writes what a wizard asked for. */
final class NewElementEdit implements ModelEdit {

	private final NewKind kind;
	private final Map<EStructuralFeature, List<Object>> said;
	private final String file;
	private final List<String> near;
	private String identity = "";

	/**
	 * An edit to try or to make.
	 *
	 * @param said
	 *            what was typed and chosen
	 * @param file
	 *            the file that the user wants; empty for the one that fits best
	 * @param near
	 *            the identities of what was chosen when the wizard was opened
	 */
	NewElementEdit(NewKind kind, Map<EStructuralFeature, List<Object>> said, String file, List<String> near) {
		this.kind = kind;
		this.said = said;
		this.file = file;
		this.near = List.copyOf(near);
	}

	/** For Undo. */
	String label() {
		return "New " + kind.words();
	}

	/** Where it would be written now, on the model's thread; empty while that is not chosen. */
	Optional<Place> place(LiveModel live) {
		return Places.of(live, kind, said, file, near);
	}

	/** Why the name cannot be had, on the model's thread; empty where it can. */
	Optional<String> nameProblem(LiveModel live) {
		return place(live).filter(p -> p.isThere(live) && !typed().isEmpty()).flatMap(p -> {
			String name = name(p);
			return identity(live, p, name).filter(i -> live.element(i).isPresent())
					.map(i -> "There is " + Article.one(kind.words()) + " called “" + typed() + "” here already; choose another name.");
		});
	}

	@Override
	public TextEdits plan(LiveModel live, ModelEditor editor) {
		Place place = place(live).orElseThrow(() -> new EditRefusedException("What it is to stand in is not chosen yet, or is no longer in the model."));
		nameProblem(live).ifPresent(problem -> {
			throw new EditRefusedException(problem);
		});
		String name = name(place);
		identity = identity(live, place, name).orElse("");
		EObject owner = place.owner(live);
		int index = Math.min(place.to().index(), ((List<?>) owner.eGet(place.to().feature())).size());
		return editor.add(owner, place.to().feature(), index, new Maker(live, said).make(kind, name));
	}

	/** The identity that the last plan gave it; on the model's thread. */
	String identity() {
		return identity;
	}

	private String typed() {
		return said.getOrDefault(Literals.NAMED_ELEMENT__NAME, List.of()).stream().map(String.class::cast).findFirst().orElse("").strip();
	}

	private String name(Place place) {
		return NameStyle.like(place.beside(), typed());
	}

	private Optional<String> identity(LiveModel live, Place place, String name) {
		return AddElement.named(place.to(), kind.type(), name).added(live);
	}
}
