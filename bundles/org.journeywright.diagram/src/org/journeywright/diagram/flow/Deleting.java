package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.Deletion;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.Identities;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;

/** Takes steps, options, ways, behaviours and texts away. For a step that options lead to, the user is asked first. */
final class Deleting {

	/** By which reference an option or the scenario says what a figure of a kind shows. */
	static final Map<String, EReference> TIES = Map.of("option.shows", Literals.CONVERSATION_OPTION__SHOWS, "option.breaks", Literals.CONVERSATION_OPTION__BREAKS,
			"opening.exercises", Literals.SCENARIO__EXERCISES, "opening.touchpoint", Literals.SCENARIO__TOUCHPOINTS,
			"opening.role", Literals.SCENARIO__ROLES, "opening.issue", Literals.SCENARIO__ISSUES, "persona", Literals.SCENARIO__PERSONA);

	/** Something that an element says and that goes. */
	private record Said(EObject holder, EStructuralFeature feature, Optional<String> target) {

		/** Whether it goes anyhow, with an element. */
		boolean goesWith(EObject element) {
			return EcoreUtil.isAncestor(element, holder) || feature == Literals.CONVERSATION_OPTION__TARGET && holder.eGet(feature) == element;
		}

		ModelEdit edit() {
			String identity = Elements.identity(holder);
			return (model, editor) -> edit(model, editor, identity);
		}

		private TextEdits edit(LiveModel model, ModelEditor editor, String identity) {
			EObject element = Identities.find(model, identity);
			return target.map(t -> new CommonEdits(model, editor).untie(identity, (EReference) feature, t).edits())
					.orElseGet(() -> element.eIsSet(feature) ? editor.unset(element, feature) : TextEdits.NONE);
		}
	}

	private final FlowEdits edits;

	Deleting(FlowEdits edits) {
		this.edits = edits;
	}

	Edited delete(List<String> figures, boolean isAgreed) {
		List<EObject> elements = new ArrayList<>();
		List<Said> said = new ArrayList<>();
		figures.stream().distinct().map(edits::standing).forEach(f -> sort(f, elements, said));
		List<EObject> gone = Identities.outermost(elements);
		said.removeIf(s -> gone.stream().anyMatch(e -> s.goesWith(e)));
		List<ModelEdit> steps = new ArrayList<>(said.stream().map(Said::edit).toList());
		String question = "";
		if (!gone.isEmpty()) {
			question = question(gone, edits.editor().delete(gone));
			List<String> identities = gone.stream().map(Elements::identity).toList();
			steps.add((model, editor) -> editor.delete(identities.stream().map(i -> Identities.find(model, i)).toList()).editsWithUsers());
		}
		String label = "Delete " + (gone.size() == 1 ? Elements.kind(gone.getFirst()) : gone.isEmpty() ? "what is chosen" : gone.size() + " elements");
		return question.isEmpty() || isAgreed ? Edited.of(label, Steps.inTurn(edits.model(), edits.editor(), steps)) : new Edited(label, TextEdits.NONE, List.of(), question);
	}

	private void sort(Standing standing, List<EObject> elements, List<Said> said) {
		EObject owner = edits.owner(standing);
		String kind = standing.figure().kind();
		Optional<EAttribute> text = standing.figure().id().equals(Elements.identity(owner)) ? Optional.empty() : Writing.text(owner, Writing.part(standing));
		if (TIES.containsKey(kind)) {
			said.add(new Said(owner, TIES.get(kind), standing.about()));
		} else if (kind.startsWith("way") || kind.equals("option.leads")) {
			said.add(new Said(owner, Literals.CONVERSATION_OPTION__TARGET, Optional.empty()));
		} else if (kind.equals("option.mood")) {
			said.add(new Said(owner, Literals.CONVERSATION_OPTION__MOOD, Optional.empty()));
		} else if (text.isPresent() && text.get() != Literals.CONVERSATION_OPTION__SAYS) {
			said.add(new Said(owner, text.get(), Optional.empty()));
		} else if (owner instanceof ConversationStep || owner instanceof ConversationOption) {
			elements.add(owner);
		} else {
			throw new EditRefusedException("The opening belongs to the scenario and stays with it. Choose a step, an option or a line; the scenario itself is deleted in the explorer.");
		}
	}

	private static String question(List<EObject> gone, Deletion deletion) {
		List<EObject> users = deletion.users().stream().map(Deletion.User::holder).distinct().toList();
		if (users.isEmpty()) {
			return "";
		}
		String leads = users.size() == 1 ? "One option leads there and will lead nowhere: " : users.size() + " options lead there and will lead nowhere: ";
		return "Delete " + Names.listed(gone.stream().map(FlowEdits::said).toList()) + "? " + leads + Names.listed(users.stream().map(FlowEdits::said).toList()) + ".";
	}
}
