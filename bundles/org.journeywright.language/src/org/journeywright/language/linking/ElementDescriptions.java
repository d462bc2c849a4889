package org.journeywright.language.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.FailureStory;

/**
 * Makes every named element known to the whole model: under each end of its path, so that {@code ReportFault} will do where it is unambiguous and
 * {@code "Own a machine".ReportFault} always does. Parts of a conversation are known inside their scenario only.
 */
public class ElementDescriptions extends DefaultResourceDescriptionStrategy {

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		if (element instanceof ConversationStep || element instanceof FailureStory) {
			return false;
		}
		QualifiedName name = getQualifiedNameProvider().getFullyQualifiedName(element);
		if (name != null) {
			for (int skip = 0; skip < name.getSegmentCount(); skip++) {
				acceptor.accept(EObjectDescription.create(name.skipFirst(skip), element));
			}
		}
		return true;
	}
}
