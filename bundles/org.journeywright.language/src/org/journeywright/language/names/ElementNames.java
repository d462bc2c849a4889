package org.journeywright.language.names;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;

/** Names elements by their path, see {@link Elements#path(NamedElement)}. */
public class ElementNames extends IQualifiedNameProvider.AbstractImpl {

	@Override
	public QualifiedName getFullyQualifiedName(EObject element) {
		if (element instanceof NamedElement named && named.getName() != null && !named.getName().isEmpty()) {
			return QualifiedName.create(Elements.path(named));
		}
		return null;
	}
}
