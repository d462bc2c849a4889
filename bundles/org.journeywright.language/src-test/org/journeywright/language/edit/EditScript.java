package org.journeywright.language.edit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.TestModel;
import org.journeywright.language.structure.Shapes;
import org.journeywright.model.Amount;
import org.journeywright.model.NamedElement;
import org.journeywright.model.RuleSetting;

/**
 * The edits that are tried on each kind of element, by their names: with the first element of the kind in the sample, which says everything, or the last,
 * which says as little as it can.
 */
final class EditScript {

	private final ModelEditor editor;
	private final XtextResource resource;

	EditScript(ModelEditor editor, XtextResource resource) {
		this.editor = editor;
		this.resource = resource;
	}

	/** The names of the edits of a kind. */
	static List<String> names(EClass type, XtextResource resource) {
		EditScript script = new EditScript(null, resource);
		EObject full = script.full(type);
		EObject bare = script.bare(type);
		if (full == bare) {
			throw new AssertionError("The sample needs two of " + type.getName());
		}
		List<String> names = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean contains = feature instanceof EReference reference && reference.isContainment();
			if (!contains && Shapes.assignmentIn(TestModel.service(Shapes.class).of(type), feature.getName()).isPresent()) {
				if (!full.eIsSet(feature) && !(feature.getDefaultValue() instanceof Enumerator) && !(full instanceof RuleSetting)) {
					throw new AssertionError("The sample needs a " + type.getName() + " with " + feature.getName());
				}
				names.addAll(names(feature, bare));
			}
		}
		names.addAll(List.of("add first", "add last", "move last to first", "move first to last", "delete first", "delete last"));
		return names;
	}

	private static List<String> names(EStructuralFeature feature, EObject bare) {
		String name = feature.getName();
		if (feature.isMany()) {
			return List.of("add first " + name, "add last " + name, "add only " + name, "change last " + name, "remove first " + name, "remove last " + name, "unset " + name);
		}
		List<String> names = new ArrayList<>(List.of("change " + name, "unset " + name));
		if (!bare.eIsSet(feature)) {
			names.add("set " + name);
		}
		return names;
	}

	private List<EObject> all(EClass type) {
		return StreamSupport.stream(((Iterable<EObject>) resource::getAllContents).spliterator(), false).filter(e -> e.eClass() == type).toList();
	}

	private EObject full(EClass type) {
		return all(type).get(0);
	}

	private EObject bare(EClass type) {
		List<EObject> all = all(type);
		return all.get(all.size() - 1);
	}

	/** Makes an edit of the text. */
	TextEdits edit(EClass type, String name) {
		EObject full = full(type);
		EObject bare = bare(type);
		EStructuralFeature feature = type.getEStructuralFeature(name.substring(name.lastIndexOf(' ') + 1));
		EReference in = full.eContainmentFeature();
		int last = feature != null && feature.isMany() ? ((List<?>) full.eGet(feature)).size() : 0;
		return switch (name.substring(0, feature == null ? name.length() : name.lastIndexOf(' '))) {
			case "change" -> editor.change(full, feature, other(full, feature));
			case "unset" -> editor.unset(full, feature);
			case "set" -> editor.change(bare, feature, other(bare, feature));
			case "add only" -> editor.addValue(bare, feature, 0, other(bare, feature));
			case "add first" -> feature == null ? editor.add(full.eContainer(), in, 0, copy(full)) : editor.addValue(full, feature, 0, other(full, feature));
			case "add last" -> feature == null ? editor.add(bare.eContainer(), bare.eContainmentFeature(), size(bare), copy(bare)) : editor.addValue(full, feature, last, other(full, feature));
			case "change last" -> editor.changeValue(full, feature, last - 1, other(full, feature));
			case "remove first" -> editor.removeValue(full, feature, 0);
			case "remove last" -> editor.removeValue(full, feature, last - 1);
			case "move last to first" -> editor.move(bare, full.eContainer(), in, 0);
			case "move first to last" -> editor.move(full, bare.eContainer(), bare.eContainmentFeature(), full.eContainer() == bare.eContainer() ? size(bare) - 1 : size(bare));
			case "delete first" -> editor.delete(full).editsWithUsers();
			case "delete last" -> editor.delete(bare).edits();
			default -> throw new AssertionError(name);
		};
	}

	/** Makes the same edit in memory. */
	@SuppressWarnings("unchecked")
	void inMemory(EClass type, String name) {
		EObject full = full(type);
		EObject bare = bare(type);
		EStructuralFeature feature = type.getEStructuralFeature(name.substring(name.lastIndexOf(' ') + 1));
		EList<Object> values = feature != null && feature.isMany() ? (EList<Object>) full.eGet(feature) : null;
		switch (name.substring(0, feature == null ? name.length() : name.lastIndexOf(' '))) {
			case "change" -> set(full, feature, other(full, feature));
			case "unset" -> full.eUnset(feature);
			case "set" -> set(bare, feature, other(bare, feature));
			case "add only" -> ((EList<Object>) bare.eGet(feature)).add(0, other(bare, feature));
			case "add first" -> {
				if (feature == null) {
					put(full.eContainer(), full.eContainmentFeature(), 0, copy(full));
				} else {
					values.add(0, other(full, feature));
				}
			}
			case "add last" -> {
				if (feature == null) {
					put(bare.eContainer(), bare.eContainmentFeature(), size(bare), copy(bare));
				} else {
					values.add(other(full, feature));
				}
			}
			case "change last" -> values.set(values.size() - 1, other(full, feature));
			case "remove first" -> values.remove(0);
			case "remove last" -> values.remove(values.size() - 1);
			case "move last to first" -> put(full.eContainer(), full.eContainmentFeature(), 0, bare);
			case "move first to last" -> {
				EObject owner = bare.eContainer();
				EReference in = bare.eContainmentFeature();
				EcoreUtil.remove(full);
				put(owner, in, size(bare), full);
			}
			case "delete first" -> delete(full);
			case "delete last" -> EcoreUtil.remove(bare);
			default -> throw new AssertionError(name);
		}
	}

	private void delete(EObject element) {
		Deletion deletion = TestModel.service(ModelEditor.class).delete(element);
		EcoreUtil.deleteAll(deletion.losses(), true);
		EcoreUtil.delete(element, true);
	}

	private static void set(EObject element, EStructuralFeature feature, Object value) {
		if (element instanceof RuleSetting && !feature.getName().equals("code") && !feature.getName().equals("reason")) {
			element.eUnset(element.eClass().getEStructuralFeature("off"));
			element.eUnset(element.eClass().getEStructuralFeature("severity"));
		}
		element.eSet(feature, value);
	}

	@SuppressWarnings("unchecked")
	private static void put(EObject owner, EReference in, int index, EObject element) {
		if (in.isMany()) {
			EList<EObject> list = (EList<EObject>) owner.eGet(in);
			if (list.contains(element)) {
				list.move(index, element);
			} else {
				list.add(index, element);
			}
		} else {
			owner.eSet(in, element);
		}
	}

	private static int size(EObject element) {
		return element.eContainmentFeature().isMany() ? ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).size() : 0;
	}

	private static EObject copy(EObject element) {
		EObject copy = EcoreUtil.copy(element);
		List<EObject> all = new ArrayList<>(List.of(copy));
		copy.eAllContents().forEachRemaining(all::add);
		all.forEach(e -> {
			if (e instanceof NamedElement named) {
				named.setName(named.getName() + " again");
			}
		});
		return copy;
	}

	/** A value that the element does not have. */
	private Object other(EObject element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		if (feature instanceof EReference reference) {
			List<?> taken = feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
			return StreamSupport.stream(((Iterable<EObject>) resource::getAllContents).spliterator(), false).filter(e -> reference.getEReferenceType().isInstance(e)
					&& !taken.contains(e) && e != element && isInReach(element, e)).findFirst().orElseThrow(() -> new AssertionError("The sample needs another " + reference.getEReferenceType().getName()));
		}
		return switch (((org.eclipse.emf.ecore.EAttribute) feature).getEAttributeType().getName()) {
			case "EString" -> text(feature);
			case "EBoolean" -> !(Boolean) value;
			case "Date" -> LocalDate.parse("2027-01-31");
			case "Month" -> YearMonth.parse("2027-01");
			case "Amount" -> Amount.valueOf("7.5 days");
			case "Emotion" -> 4;
			case "Effort" -> 2;
			case "EIntegerObject" -> 3;
			default -> enumerator(feature, value);
		};
	}

	private static boolean isInReach(EObject element, EObject target) {
		boolean local = target instanceof org.journeywright.model.ConversationStep || target instanceof org.journeywright.model.FailureStory;
		return !local || EcoreUtil.isAncestor(target.eContainer(), element);
	}

	private static String text(EStructuralFeature feature) {
		return switch (feature.getName()) {
			case "name" -> "An other name";
			case "code" -> "JW-9999";
			case "unit" -> "minutes";
			case "note" -> "Two\nlines";
			default -> "Said otherwise";
		};
	}

	private static Object enumerator(EStructuralFeature feature, Object value) {
		return ((EEnum) feature.getEType()).getELiterals().stream().map(l -> l.getInstance()).filter(l -> l != value).reduce((a, b) -> b).orElseThrow();
	}
}
