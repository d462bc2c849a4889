package org.journeywright.language.edit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.journeywright.language.edit.References.Renewed;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Scenario;

/** Keeps references true to what they mean when an element gets another name or another owner. */
final class Renaming {

	private final Editing editing;

	Renaming(Editing editing) {
		this.editing = editing;
	}

	/** The changes that rename an element in all files. */
	TextEdits rename(NamedElement element, String name) {
		Plan plan = Plan.rename(element, name);
		ResourceSet model = element.eResource().getResourceSet();
		if (new Names(model, plan).isTaken(element)) {
			throw new EditRefusedException("There is another " + Elements.kind(element) + " called '" + name + "' here; choose another name.");
		}
		List<TextEdit> declared = new ValueEdits(editing, element, element.eClass().getEStructuralFeature("name")).replace(0, name);
		return TextEdits.of(editing.page(element).file(), declared).and(edits(renewed(model, Set.of(element.getName(), name), plan)));
	}

	/** What has to be written anew when an element, which may be new to the model, gets an owner. */
	List<Renewed> placed(EObject element, EObject owner) {
		return renewed(owner.eResource().getResourceSet(), names(element), Plan.place(element, owner));
	}

	private List<Renewed> renewed(ResourceSet model, Set<String> names, Plan plan) {
		Names after = new Names(model, plan);
		return new References(editing.pagesOf(model), editing.converters(), new Names(model, Plan.none())).renewed(names, after, new Values(editing.converters(), after));
	}

	static TextEdits edits(List<Renewed> renewed) {
		return TextEdits.all(renewed.stream().map(r -> TextEdits.of(r.reference().page().file(), List.of(r.edit()))).toList());
	}

	/** The names whose meaning may change with an element: its own and those in it; in a conversation, those of all its parts. */
	private static Set<String> names(EObject element) {
		Set<String> names = new TreeSet<>();
		if (element.eContainer() instanceof Scenario scenario) {
			scenario.getSteps().forEach(s -> names.add(String.valueOf(s.getName())));
			scenario.getFailures().forEach(f -> names.add(String.valueOf(f.getName())));
		}
		if (element instanceof NamedElement named && named.getName() != null) {
			names.add(named.getName());
		}
		element.eAllContents().forEachRemaining(e -> {
			if (e instanceof NamedElement named && named.getName() != null) {
				names.add(named.getName());
			}
		});
		return names;
	}
}
