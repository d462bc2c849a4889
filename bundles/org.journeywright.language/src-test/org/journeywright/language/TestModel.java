package org.journeywright.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Problem;
import org.journeywright.language.load.Progress;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;

/** Models for tests, from texts. */
public final class TestModel {

	private TestModel() {
	}

	/** A service of the language. */
	public static <T> T service(Class<T> type) {
		return ModelLoader.standalone(type);
	}

	/** Loads a folder with one file, {@code a.journey}. */
	public static LoadedModel load(String text) {
		return load(Map.of("a.journey", text));
	}

	/** Loads a folder with the given files. */
	public static LoadedModel load(Map<String, String> files) {
		try {
			Path folder = Files.createTempDirectory("model");
			for (var file : files.entrySet()) {
				Path path = folder.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.writeString(path, file.getValue());
			}
			return ModelLoader.standalone().load(folder, Progress.NONE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The problems of a text, as {@code line:column message [code]}. */
	public static List<String> problems(String text) {
		return load(text).problems().stream().map(Problem::toString).map(p -> p.replaceFirst("^a\\.journey:", "").replaceFirst(": ", " ")).toList();
	}

	/** The identities of all named elements that were understood. */
	public static List<String> understood(String text) {
		return load(text).files().stream().flatMap(f -> java.util.stream.StreamSupport.stream(((Iterable<EObject>) f::eAllContents).spliterator(), false))
				.filter(org.journeywright.model.NamedElement.class::isInstance).map(Elements::identity).toList();
	}

	/** Parses files without a disk; names are linked among them. */
	public static XtextResourceSet parse(Map<String, String> files) {
		XtextResourceSet set = service(XtextResourceSet.class);
		new TreeMap<>(files).forEach((name, text) -> {
			XtextResource resource = (XtextResource) service(IResourceFactory.class).createResource(URI.createURI("memory:/" + name));
			set.getResources().add(resource);
			try {
				resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		EcoreUtil.resolveAll(set);
		return set;
	}

	/** Parses one file without a disk and expects it to be free of mistakes in grammar. */
	public static XtextResource parse(String text) {
		XtextResource resource = (XtextResource) parse(Map.of("a.journey", text)).getResources().get(0);
		if (resource.getParseResult().hasSyntaxErrors()) {
			throw new AssertionError(resource.getErrors().get(0) + " in\n" + text);
		}
		return resource;
	}

	/** What a parsed file says. */
	public static JourneyModel model(XtextResource resource) {
		return (JourneyModel) resource.getContents().get(0);
	}
}
