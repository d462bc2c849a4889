package org.journeywright.language.ide.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ElementTexts.Piece;
import org.journeywright.language.edit.ElementTexts;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage.Literals;

/**
 * Adds the elements of a text, as from the clipboard: into the element that is chosen, or beside it. Where a name is taken, the new element gets another; names
 * in the text that lead nowhere in this model stay as they are written and are reported as problems.
 *
 * @param text
 *            the text
 * @param target
 *            what is chosen; empty where nothing is
 * @param file
 *            the file for elements that stand in files, where nothing is chosen
 */
public record PasteElements(String text, Optional<ElementRef> target, String file) implements ElementEdit {

	/** An element of the text and its place. */
	private record Placed(Piece piece, Destination to) {
	}

	@Override
	public String label() {
		return "Paste";
	}

	@Override
	public TextEdits plan(LiveModel model, ModelEditor editor) {
		List<Placed> placed = placed(model);
		return Steps.inTurn(model, editor, placed.stream().<ModelEdit>map(p -> (m, ed) -> ed.add(p.to().find(m), p.to().feature(), p.to().index(), p.piece().text())).toList());
	}

	/** The identities that the elements will have; those without a name are left out. On the model's thread. */
	public List<String> pasted(LiveModel model) {
		return placed(model).stream().flatMap(p -> p.piece().name().map(n -> Identities.of(p.to().find(model), p.piece().type(), n)).stream()).toList();
	}

	private List<Placed> placed(LiveModel model) {
		ElementTexts texts = LanguageServices.get(ElementTexts.class);
		List<Piece> pieces = texts.pieces(text);
		if (pieces.isEmpty()) {
			throw new EditRefusedException("There is no element to paste. Copy one first, here or in another model, or its text in any editor.");
		}
		Map<Destination, Integer> count = new LinkedHashMap<>();
		Set<String> taken = new HashSet<>();
		List<Placed> placed = new ArrayList<>();
		for (Piece piece : pieces) {
			Destination to = place(model, piece.type());
			EObject owner = to.find(model);
			Piece free = piece.name().filter(n -> isTaken(model, owner, piece.type(), n, taken)).map(n -> texts.renamed(piece, freeName(model, owner, piece.type(), n, taken)))
					.orElse(piece);
			free.name().ifPresent(n -> taken.add(Identities.of(owner, piece.type(), n)));
			placed.add(new Placed(free, to.after(count.merge(to, 1, Integer::sum) - 1)));
		}
		return placed;
	}

	private static boolean isTaken(LiveModel model, EObject owner, EClass type, String name, Set<String> taken) {
		String identity = Identities.of(owner, type, name);
		return taken.contains(identity) || model.element(identity).isPresent();
	}

	private static String freeName(LiveModel model, EObject owner, EClass type, String name, Set<String> taken) {
		String stem = name.replaceFirst("(?<=.) ?\\d+$", "");
		String gap = name.contains(" ") ? " " : "";
		int number = 2;
		while (isTaken(model, owner, type, stem + gap + number, taken)) {
			number++;
		}
		return stem + gap + number;
	}

	private Destination place(LiveModel model, EClass type) {
		EObject below = null;
		for (EObject at = target.map(t -> Identities.find(model, t)).orElse(null); at != null; at = at.eContainer()) {
			Optional<EReference> feature = Structure.feature(at.eClass(), type);
			if (feature.isPresent()) {
				return destination(model, at, feature.get(), below);
			}
			below = at;
		}
		if (target.isEmpty() && Structure.isTopLevel(type)) {
			return new Destination("", file, Literals.JOURNEY_MODEL__ELEMENTS, Destination.LAST);
		}
		throw new EditRefusedException(Article.first(Elements.kind(type)) + " belongs in "
				+ Structure.owners(type).stream().map(Elements::kind).map(Article::one).collect(Collectors.joining(" or ")) + ": choose one, then paste again.");
	}

	private static Destination destination(LiveModel model, EObject owner, EReference feature, EObject below) {
		int beside = below == null ? -1 : Identities.inner(owner, feature).indexOf(below);
		boolean isFile = owner instanceof JourneyModel;
		return new Destination(isFile ? "" : Elements.identity(owner), isFile ? model.fileOf(owner).orElseThrow() : "", feature, beside < 0 ? Destination.LAST : beside + 1);
	}
}
