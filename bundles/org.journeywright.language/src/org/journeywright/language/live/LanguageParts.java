package org.journeywright.language.live;

import java.util.List;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.journeywright.language.linking.UnambiguousLinking;
import org.journeywright.language.load.Problem;
import org.journeywright.language.load.ProblemCollector;
import org.journeywright.language.load.TextLocations;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** The parts of the language that live models are made with. */
final class LanguageParts {

	@Inject
	private Provider<XtextResourceSet> resourceSets;
	@Inject
	private IResourceFactory factory;
	@Inject
	private IResourceDescription.Manager descriptions;
	@Inject
	private ProblemCollector collector;
	@Inject
	private UnambiguousLinking linking;
	@Inject
	private IQualifiedNameConverter names;

	XtextResourceSet newResourceSet() {
		return resourceSets.get();
	}

	IResourceFactory factory() {
		return factory;
	}

	IResourceDescription describe(XtextResource resource) {
		return new FixedDescription(descriptions.getResourceDescription(resource));
	}

	List<Problem> problems(XtextResource resource, TextLocations locations) {
		return collector.problems(resource, locations);
	}

	UnambiguousLinking linking() {
		return linking;
	}

	IQualifiedNameConverter names() {
		return names;
	}
}
