package org.journeywright.language.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Scenario;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What references can lead to, also those of elements that are too incomplete to be part of the model yet. */
@Singleton
class Targets {

	@Inject
	private IScopeProvider scopes;
	@Inject
	private IGlobalScopeProvider folder;
	@Inject
	private JourneyValueConverters names;
	@Inject
	private IQualifiedNameConverter paths;

	/** The elements that a reference can lead to from an element in a file. */
	IScope of(XtextResource file, Optional<EObject> owner, EReference reference) {
		boolean ofScenario = reference == ModelPackage.Literals.CONVERSATION_OPTION__TARGET || reference == ModelPackage.Literals.CONVERSATION_OPTION__FROM;
		if (!ofScenario) {
			return folder.getScope(file, reference, null);
		}
		return owner.filter(o -> EcoreUtil2.getContainerOfType(o, Scenario.class) != null).map(o -> scopes.getScope(o, reference)).orElse(IScope.NULLSCOPE);
	}

	/** What the path of names in a node means: nothing, one element, or several where it is ambiguous. */
	List<EObject> meant(IScope scope, INode path) {
		String written = names.path(path);
		return written.isEmpty() ? List.of()
				: StreamSupport.stream(scope.getElements(paths.toQualifiedName(written)).spliterator(), false).map(IEObjectDescription::getEObjectOrProxy).distinct().toList();
	}
}
