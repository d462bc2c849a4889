package org.journeywright.language.linking;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A parsed file that can tell its references without looking for them again. */
public class JourneyResource extends LazyLinkingResource {

	/** Every reference that stands in the text: who refers, by which feature, and the words that say so; in the order of the text within each element. */
	public List<Triple<EObject, EReference, INode>> references() {
		return List.copyOf(getLazyProxyInformation());
	}
}
