package org.journeywright.language.messages;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.structure.Outline;
import org.journeywright.language.structure.Part;
import org.journeywright.language.structure.Shapes;
import org.journeywright.model.Elements;

import com.google.inject.Inject;

/** Finds clauses that say twice what can be true only once, as in two goals of one stage; the grammar lets them pass because clauses come in any order. */
public class RepeatedClauses {

	/** Code of a clause that is stated twice. */
	public static final String REPEATED = "JW-0006";

	@Inject
	private Shapes shapes;

	/** Reports every repetition with the node of the later statement. */
	public void in(XtextResource resource, BiConsumer<INode, String> report) {
		for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			in(all.next(), report);
		}
	}

	private void in(EObject element, BiConsumer<INode, String> report) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return;
		}
		Set<String> stated = new HashSet<>();
		for (Part part : Outline.of(shapes, node).parts()) {
			part.assignment().filter(a -> isSingle(element, a.getFeature()) && !stated.add(a.getFeature())).ifPresent(a -> report.accept(part.node(),
					"This is said twice about the " + Elements.kind(element) + " '" + Elements.label(element) + "'; only one of them can hold. Remove one."));
		}
	}

	private static boolean isSingle(EObject element, String feature) {
		EStructuralFeature structural = element.eClass().getEStructuralFeature(feature);
		return structural != null && !structural.isMany();
	}
}
