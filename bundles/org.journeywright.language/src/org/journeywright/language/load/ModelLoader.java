package org.journeywright.language.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.JourneyStandaloneSetup;
import org.journeywright.language.load.ModelFiles.UnreadableText;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.Twins;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;

/**
 * Reads a folder of {@code .journey} files into one model. Files with errors contribute what can be understood; names are linked across all files.
 */
public class ModelLoader {

	/** Code of a file that cannot be read at all. */
	public static final String UNREADABLE = "JW-0004";

	private static final class Standalone {
		static final Injector INJECTOR = JourneyStandaloneSetup.doSetup();
	}

	@Inject
	private Provider<XtextResourceSet> resourceSets;
	@Inject
	private IResourceFactory factory;
	@Inject
	private ProblemCollector collector;
	@Inject
	private IResourceDescription.Manager descriptions;

	/** A loader for use outside the workbench. */
	public static ModelLoader standalone() {
		return standalone(ModelLoader.class);
	}

	/** A service of the language for use outside the workbench. */
	public static <T> T standalone(Class<T> service) {
		return Standalone.INJECTOR.getInstance(service);
	}

	/**
	 * Reads a folder (or a single file).
	 *
	 * @throws NoSuchFileException
	 *             if there is no such folder
	 * @throws NotDirectoryException
	 *             if the path names something that is neither a folder nor a model file
	 * @throws IOException
	 *             if the folder cannot be listed
	 * @throws java.util.concurrent.CancellationException
	 *             if the progress listener asks to stop
	 */
	public LoadedModel load(Path folder, Progress progress) throws IOException {
		if (!Files.exists(folder)) {
			throw new NoSuchFileException(folder.toString());
		}
		Path root = folder.toRealPath();
		if (!Files.isDirectory(root) && !root.toString().endsWith(".journey")) {
			throw new NotDirectoryException(folder.toString());
		}
		return load(root, ModelFiles.of(root), progress);
	}

	private LoadedModel load(Path root, List<Path> paths, Progress progress) {
		XtextResourceSet set = resourceSets.get();
		List<Problem> problems = new ArrayList<>();
		List<XtextResource> resources = new ArrayList<>();
		for (Path path : paths) {
			progress.report("Reading", resources.size(), 2 * paths.size());
			read(root, path, set, problems).ifPresent(resources::add);
		}
		TextLocations locations = new TextLocations(root);
		// One index of names for all files while they are linked: without it every name would be looked for in one file after the other.
		ResourceDescriptionsData index = new ResourceDescriptionsData(resources.stream().map(descriptions::getResourceDescription).toList());
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(set, index);
		int done = paths.size();
		for (XtextResource resource : resources) {
			progress.report("Linking", done++, 2 * paths.size());
			EcoreUtil.resolveAll(resource);
			problems.addAll(collector.problems(resource, locations));
		}
		set.eAdapters().removeIf(ResourceDescriptionsData.ResourceSetAdapter.class::isInstance);
		progress.report("Linking", 2 * paths.size(), 2 * paths.size());
		List<JourneyModel> files = resources.stream().flatMap(r -> r.getContents().stream()).map(JourneyModel.class::cast).toList();
		files.forEach(Twins::countWithin);
		Twins.countAcross(files);
		UnderstoodParts.keep(resources);
		return new LoadedModel(root, files, problems.stream().sorted().distinct().toList(), locations, set);
	}

	private java.util.Optional<XtextResource> read(Path root, Path path, XtextResourceSet set, List<Problem> problems) {
		try {
			String text = ModelFiles.read(path);
			// Not by the global registry: another injector of the same virtual machine may have registered itself there.
			XtextResource resource = (XtextResource) factory.createResource(URI.createFileURI(path.toString()));
			set.getResources().add(resource);
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
			return java.util.Optional.of(resource);
		} catch (UnreadableText e) {
			problems.add(unreadable(ModelFiles.name(root, path), e));
		} catch (IOException e) {
			problems.add(new Problem(UNREADABLE, new SourceLocation(ModelFiles.name(root, path), 1, 1, 0, 0), "The file cannot be read: " + e.getMessage()));
		}
		return java.util.Optional.empty();
	}

	static Problem unreadable(String file, UnreadableText e) {
		int line = 1 + (int) e.before.chars().filter(c -> c == '\n').count();
		return new Problem(UNREADABLE, new SourceLocation(file, line, e.offset - e.before.lastIndexOf('\n'), e.offset, 1), e.getMessage());
	}
}
