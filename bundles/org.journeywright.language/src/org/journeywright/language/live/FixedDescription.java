package org.journeywright.language.live;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;

import com.google.common.collect.ImmutableList;

/**
 * The names of a parsed file, worked out once. Xtext's own description works them out anew after every change of the resource, and to enter a tie into the model
 * is a change: the time to link a file would grow with the square of its size.
 */
final class FixedDescription extends AbstractResourceDescription {

	private final URI file;
	private final List<IEObjectDescription> exported;

	FixedDescription(IResourceDescription description) {
		this.file = description.getURI();
		this.exported = ImmutableList.copyOf(description.getExportedObjects());
	}

	@Override
	protected List<IEObjectDescription> computeExportedObjects() {
		return exported;
	}

	@Override
	public URI getURI() {
		return file;
	}

	@Override
	public Iterable<QualifiedName> getImportedNames() {
		return List.of();
	}

	@Override
	public Iterable<IReferenceDescription> getReferenceDescriptions() {
		return List.of();
	}
}
