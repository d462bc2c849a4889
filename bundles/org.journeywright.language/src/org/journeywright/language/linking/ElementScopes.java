package org.journeywright.language.linking;

import java.util.Collection;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.Scopes;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Scenario;

import com.google.inject.Inject;

/** What a reference can mean: any element of the right kind in the folder; inside a conversation, the steps and failure stories of the same scenario. */
public class ElementScopes implements IScopeProvider {

	@Inject
	private IGlobalScopeProvider globalScopes;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		if (reference == ModelPackage.Literals.CONVERSATION_OPTION__TARGET) {
			return ofScenario(context, Scenario::getSteps);
		}
		if (reference == ModelPackage.Literals.CONVERSATION_OPTION__FROM) {
			return ofScenario(context, Scenario::getFailures);
		}
		return globalScopes.getScope(context.eResource(), reference, null);
	}

	private static IScope ofScenario(EObject context, Function<Scenario, Collection<? extends NamedElement>> elements) {
		Scenario scenario = EcoreUtil2.getContainerOfType(context, Scenario.class);
		return scenario == null ? IScope.NULLSCOPE
				: Scopes.scopeFor(elements.apply(scenario), e -> e.getName() == null ? null : QualifiedName.create(e.getName()), IScope.NULLSCOPE);
	}
}
