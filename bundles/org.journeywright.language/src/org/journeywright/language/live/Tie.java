package org.journeywright.language.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;

/** What an element refers to by one of its references: the words in the text, and what they mean at the moment. */
final class Tie {

	/** One name in the text. */
	record Mention(QualifiedName name, INode node) {
	}

	private final LiveFile file;
	private final EObject owner;
	private final EReference reference;
	private final List<Mention> mentions = new ArrayList<>();
	private List<EObject> targets = List.of();
	private List<Mention> unknown = List.of();

	Tie(LiveFile file, EObject owner, EReference reference) {
		this.file = file;
		this.owner = owner;
		this.reference = reference;
	}

	LiveFile file() {
		return file;
	}

	EObject owner() {
		return owner;
	}

	EReference reference() {
		return reference;
	}

	List<Mention> mentions() {
		return mentions;
	}

	/** What the names mean, in the order of the text; names that mean nothing are left out. */
	List<EObject> targets() {
		return targets;
	}

	/** The names that mean nothing, or more than one element. */
	List<Mention> unknown() {
		return unknown;
	}

	void means(List<EObject> found, List<Mention> notFound) {
		targets = List.copyOf(found);
		unknown = List.copyOf(notFound);
	}

	/** Whether the owner lacks something that it cannot do without. */
	boolean leavesOwnerIncomplete() {
		return reference.isRequired() && !reference.isMany() && owner.eGet(reference, false) == null;
	}

	/** Puts into the model what the tie means; elements that stand in no file are left out. */
	@SuppressWarnings("unchecked")
	void enterIntoModel() {
		List<EObject> present = targets.stream().filter(t -> t.eResource() != null).toList();
		if (reference.isMany()) {
			List<EObject> values = (List<EObject>) owner.eGet(reference);
			if (!same(values, present)) {
				values.clear();
				((InternalEList<EObject>) values).addAllUnique(present);
			}
		} else if (present.isEmpty()) {
			owner.eUnset(reference);
		} else if (owner.eGet(reference, false) != present.get(0)) {
			owner.eSet(reference, present.get(0));
		}
	}

	private static boolean same(List<EObject> values, List<EObject> others) {
		if (values.size() != others.size()) {
			return false;
		}
		List<EObject> raw = ((InternalEList<EObject>) values).basicList();
		for (int i = 0; i < others.size(); i++) {
			if (raw.get(i) != others.get(i)) {
				return false;
			}
		}
		return true;
	}
}
