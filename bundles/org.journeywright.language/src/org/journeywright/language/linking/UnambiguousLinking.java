package org.journeywright.language.linking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IEObjectDescription;

import com.google.inject.Inject;

/** Links a name only where it means exactly one element; a name that could mean several is an error, never a guess. */
public class UnambiguousLinking extends DefaultLinkingService {

	@Inject
	private IQualifiedNameConverter names;

	@Override
	public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
		Map<URI, IEObjectDescription> candidates = candidates(context, reference, getCrossRefNodeAsString(node));
		return candidates.size() == 1 ? Collections.singletonList(candidates.values().iterator().next().getEObjectOrProxy()) : Collections.emptyList();
	}

	/** The elements that a written name can mean here, by their URI. */
	public Map<URI, IEObjectDescription> candidates(EObject context, EReference reference, String path) {
		Map<URI, IEObjectDescription> candidates = new LinkedHashMap<>();
		if (path != null && !path.isEmpty()) {
			getScope(context, reference).getElements(names.toQualifiedName(path)).forEach(d -> candidates.putIfAbsent(d.getEObjectURI(), d));
		}
		return candidates;
	}

	/** Names that could be meant here, with so many segments each; at most {@code limit} of them. */
	public List<QualifiedName> names(EObject context, EReference reference, int segments, int limit) {
		return StreamSupport.stream(getScope(context, reference).getAllElements().spliterator(), false).map(IEObjectDescription::getName)
				.filter(n -> n.getSegmentCount() == segments).distinct().limit(limit).toList();
	}
}
