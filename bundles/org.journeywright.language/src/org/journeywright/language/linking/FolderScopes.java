package org.journeywright.language.linking;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;

import com.google.common.base.Predicate;
import com.google.common.collect.Iterables;
import com.google.inject.Inject;

/** Makes the elements of all files of a model visible to each other: a folder is one model, without imports. */
public class FolderScopes implements IGlobalScopeProvider {

	@Inject
	private ResourceDescriptionsProvider descriptions;

	@Override
	public IScope getScope(Resource context, EReference reference, Predicate<IEObjectDescription> filter) {
		return new FolderScope(descriptions.getResourceDescriptions(context), reference.getEReferenceType(), filter == null ? d -> true : filter);
	}

	private record FolderScope(IResourceDescriptions folder, EClass type, Predicate<IEObjectDescription> filter) implements IScope {

		@Override
		public IEObjectDescription getSingleElement(QualifiedName name) {
			return Iterables.getFirst(getElements(name), null);
		}

		@Override
		public Iterable<IEObjectDescription> getElements(QualifiedName name) {
			return Iterables.filter(folder.getExportedObjects(type, name, false), filter);
		}

		@Override
		public IEObjectDescription getSingleElement(EObject object) {
			return Iterables.getFirst(getElements(object), null);
		}

		@Override
		public Iterable<IEObjectDescription> getElements(EObject object) {
			return Iterables.filter(folder.getExportedObjectsByObject(object), filter);
		}

		@Override
		public Iterable<IEObjectDescription> getAllElements() {
			return Iterables.filter(folder.getExportedObjectsByType(type), filter);
		}
	}
}
