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
import org.journeywright.language.names.JourneyValueConverters;

import com.google.inject.Inject;

/** Links a name only where it means exactly one element; a name that could mean several is an error, never a guess. */
public class UnambiguousLinking extends DefaultLinkingService {

	@Inject
	private IQualifiedNameConverter names;
	@Inject
	private JourneyValueConverters converters;

	@Override
	public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
		String path = getCrossRefNodeAsString(node);
		if (path == null || path.isEmpty()) {
			return Collections.emptyList();
		}
		IEObjectDescription found = null;
		for (IEObjectDescription description : getScope(context, reference).getElements(names.toQualifiedName(path))) {
			if (found != null && !isSame(found, description)) {
				return Collections.emptyList();
			}
			found = description;
		}
		return found == null ? Collections.emptyList() : Collections.singletonList(found.getEObjectOrProxy());
	}

	private static boolean isSame(IEObjectDescription one, IEObjectDescription other) {
		return one.getEObjectOrProxy() == other.getEObjectOrProxy() || one.getEObjectURI().equals(other.getEObjectURI());
	}

	@Override
	public String getCrossRefNodeAsString(INode node) {
		// All references are written as paths; read straight from the node they need no second look at its text.
		return converters.path(node);
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
