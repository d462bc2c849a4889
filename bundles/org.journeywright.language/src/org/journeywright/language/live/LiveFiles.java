package org.journeywright.language.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.journeywright.language.linking.JourneyResource;
import org.journeywright.language.load.TextLocations;

/** Parses the files of one live model. */
final class LiveFiles {

	private final Path folder;
	private final LanguageParts language;
	private final XtextResourceSet resources;
	private final TextLocations locations;

	LiveFiles(Path folder, LanguageParts language) {
		this.folder = folder;
		this.language = language;
		this.resources = language.newResourceSet();
		this.locations = new TextLocations(folder);
	}

	/** Lets names be looked up in an index of all files. */
	void installNames(ResourceDescriptionsData names) {
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, names);
	}

	LiveFile parse(String name, String text) {
		// Not by the global registry: another injector of the same virtual machine may have registered itself there.
		JourneyResource resource = (JourneyResource) language.factory().createResource(URI.createFileURI(path(name).toString()));
		resources.getResources().add(resource);
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
		}
		LiveFile file = new LiveFile(name, text, resource, language.problems(resource, locations), language.describe(resource));
		file.readTies(language.linking(), language.names());
		return file;
	}

	/** Takes a file out; its elements stay as they are until nothing refers to them. */
	void forget(LiveFile file) {
		resources.getResources().remove(file.resource());
	}

	Path path(String name) {
		return folder.resolve(name);
	}

	TextLocations locations() {
		return locations;
	}

	XtextResourceSet resources() {
		return resources;
	}
}
