package org.journeywright.language;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.model.Elements;

/** Writes down what a model says, to compare models whatever their text looks like. */
public final class Meaning {

	private Meaning() {
	}

	/** Everything an element and the elements in it say, one line for each value. */
	public static String of(EObject element) {
		StringBuilder said = new StringBuilder();
		say(element, "", said);
		return said.toString();
	}

	/** What a model says without what its elements refer to. */
	public static String withoutReferences(EObject element) {
		return of(element).lines().filter(l -> !l.startsWith("~")).collect(Collectors.joining("\n"));
	}

	private static void say(EObject element, String indent, StringBuilder said) {
		said.append(indent).append(element.eClass().getName()).append('\n');
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (element.eIsSet(feature)) {
				for (Object value : values(element, feature)) {
					boolean refers = feature instanceof EReference reference && !reference.isContainment();
					said.append(refers ? "~" : "").append(indent).append(' ').append(feature.getName()).append(' ').append(value instanceof EObject target
							&& !((EReference) feature).isContainment() ? target(element, feature, target) : value instanceof EObject ? "" : value).append('\n');
					if (value instanceof EObject inner && ((EReference) feature).isContainment()) {
						say(inner, indent + "  ", said);
					}
				}
			}
		}
	}

	private static Collection<?> values(EObject element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		return feature.isMany() ? (Collection<?>) value : List.of(value);
	}

	private static String target(EObject element, EStructuralFeature feature, EObject target) {
		return target.eIsProxy() ? NodeModelUtils.findNodesForFeature(element, feature).stream().map(INode::getText).map(t -> t.replaceAll("//.*|/\\*(?s:.*?)\\*/|\\s", ""))
				.collect(Collectors.joining(",")) : Elements.identity(target);
	}
}
