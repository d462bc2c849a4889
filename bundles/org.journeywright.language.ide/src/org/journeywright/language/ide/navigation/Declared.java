package org.journeywright.language.ide.navigation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.NamedElement;

/**
 * An element with its place in the text. Read off the text and not off the model: what lacks something while it is being typed is not in the model, and still
 * has to be seen.
 *
 * @param element
 *            the element
 * @param node
 *            where it stands
 * @param name
 *            where its name stands; empty where it has none
 */
public record Declared(EObject element, INode node, Optional<INode> name) {

	/** The elements that stand in a file, in the order of the text: each before those in it. */
	public static List<Declared> in(XtextResource file) {
		Set<EObject> elements = new LinkedHashSet<>();
		for (INode node : file.getParseResult().getRootNode().getAsTreeIterable()) {
			if (node.hasDirectSemanticElement() && !(node.getSemanticElement() instanceof JourneyModel)) {
				elements.add(node.getSemanticElement());
			}
		}
		List<Declared> declared = new ArrayList<>();
		elements.forEach(e -> declared.add(new Declared(e, NodeModelUtils.findActualNodeFor(e), nameOf(e))));
		return declared;
	}

	/** Where the name of an element stands. */
	static Optional<INode> nameOf(EObject element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		return !(element instanceof NamedElement) || name == null ? Optional.empty() : NodeModelUtils.findNodesForFeature(element, name).stream().findFirst();
	}

	/** The place of the name, or of the first word where there is no name. */
	public INode headline() {
		return name.orElseGet(() -> {
			for (var leaf : node.getLeafNodes()) {
				if (!leaf.isHidden() && leaf.getLength() > 0) {
					return leaf;
				}
			}
			return node;
		});
	}

	/** Whether another element stands in this one. */
	boolean holds(Declared other) {
		return node.getOffset() <= other.node.getOffset() && other.node.getEndOffset() <= node.getEndOffset();
	}
}
