package org.journeywright.language.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.journeywright.analysis.SourceLocator;
import org.journeywright.language.linking.UnambiguousLinking;
import org.journeywright.language.load.Problem;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.Twins;

/**
 * A folder's model that follows its texts: a changed file is parsed anew, and of all other files only the names that the change can concern are looked up
 * again. After every change the model, its problems and its places are those that reading the whole folder anew would give.
 *
 * <p>
 * Not for use by several threads at once: it belongs to the thread that changes it. Elements of a changed file are replaced by new ones, so keep identities
 * ({@link org.journeywright.model.Elements#identity}) rather than elements from one change to the next.
 */
public final class LiveModel {

	private final LiveFiles parser;
	private final LinkProblems messages;
	private final Links links;
	private final Completeness completeness = new Completeness();
	private final TreeMap<String, LiveFile> files = new TreeMap<>();
	private final Map<LiveFile, List<EObject>> incomplete = new HashMap<>();
	private final ResourceDescriptionsData names = new ResourceDescriptionsData(List.of());
	private long version;

	LiveModel(LiveFiles parser, UnambiguousLinking linking, LinkProblems messages) {
		this.parser = parser;
		this.messages = messages;
		this.links = new Links(linking);
		parser.installNames(names);
	}

	/**
	 * Takes in texts that are new or have changed.
	 *
	 * @param texts
	 *            the whole text of each file, by its name relative to the folder, with {@code /} between its parts
	 * @return the files whose problems may have changed, those named included
	 */
	public SortedSet<String> put(Map<String, String> texts) {
		return change(texts, Set.of());
	}

	/**
	 * Forgets files.
	 *
	 * @return the files whose problems may have changed, those named included
	 */
	public SortedSet<String> remove(Collection<String> gone) {
		return change(Map.of(), gone);
	}

	private SortedSet<String> change(Map<String, String> texts, Collection<String> gone) {
		SortedSet<String> concerned = new TreeSet<>(gone);
		concerned.addAll(texts.keySet());
		version++;
		Set<Tie> again = new LinkedHashSet<>();
		bringBack();
		Map<QualifiedName, List<EClass>> before = new HashMap<>();
		for (String name : concerned) {
			LiveFile old = files.remove(name);
			if (old != null) {
				again.addAll(forget(old));
				old.exports().forEach((n, kinds) -> before.merge(n, kinds, LiveModel::joined));
			}
		}
		Map<QualifiedName, List<EClass>> after = new HashMap<>();
		for (Map.Entry<String, String> text : texts.entrySet()) {
			LiveFile file = takeIn(text.getKey(), text.getValue());
			file.exports().forEach((n, kinds) -> after.merge(n, kinds, LiveModel::joined));
			again.addAll(file.ties());
		}
		Twins.countAcross(model());
		Stream.concat(before.keySet().stream(), after.keySet().stream()).filter(n -> !Objects.equals(before.get(n), after.get(n)))
				.forEach(n -> again.addAll(links.mentioning(n)));
		again.stream().filter(t -> files.get(t.file().name()) == t.file()).filter(links::resolve).forEach(t -> concerned.add(t.file().name()));
		setAsideIncomplete();
		return concerned;
	}

	private static List<EClass> joined(List<EClass> some, List<EClass> others) {
		return Stream.concat(some.stream(), others.stream()).toList();
	}

	private static Stream<EObject> withContents(EObject element) {
		List<EObject> all = new ArrayList<>(List.of(element));
		element.eAllContents().forEachRemaining(all::add);
		return all.stream();
	}

	private Set<Tie> forget(LiveFile file) {
		links.remove(file.ties());
		incomplete.remove(file);
		names.removeDescription(file.resource().getURI());
		parser.forget(file);
		Set<Tie> leadHere = new LinkedHashSet<>();
		for (TreeIterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
			leadHere.addAll(links.to(all.next()));
		}
		return leadHere;
	}

	private LiveFile takeIn(String name, String text) {
		LiveFile file = parser.parse(name, text);
		files.put(name, file);
		models(file).forEach(Twins::countWithin);
		names.addDescription(file.resource().getURI(), file.description());
		links.add(file.ties());
		incomplete.put(file, completeness.incomplete(file));
		return file;
	}

	private void setAsideIncomplete() {
		List<EObject> candidates = new ArrayList<>();
		incomplete.values().forEach(candidates::addAll);
		links.unknown().stream().filter(Tie::leavesOwnerIncomplete).map(Tie::owner).forEach(candidates::add);
		completeness.setAside(candidates, links::to);
	}

	/** The names of the files, in order. */
	public Set<String> fileNames() {
		return Collections.unmodifiableSet(files.keySet());
	}

	/** Where a file stands, or would stand. */
	public Path path(String file) {
		return parser.path(file);
	}

	/** The name of the file that an element was parsed from; empty where it stands in none. */
	public Optional<String> fileOf(EObject element) {
		return element.eResource() == null ? Optional.empty() : Optional.of(parser.locations().fileOf(element.eResource()));
	}

	/** The text of a file; empty if there is no such file. */
	public Optional<String> text(String file) {
		return Optional.ofNullable(files.get(file)).map(LiveFile::text);
	}

	/** The parsed file; empty if there is no such file. */
	public Optional<XtextResource> resource(String file) {
		return Optional.ofNullable(files.get(file)).map(LiveFile::resource);
	}

	/** What each file says, in the order of the file names: what could be understood, even when other parts have problems. */
	public List<JourneyModel> model() {
		return files.values().stream().flatMap(LiveModel::models).toList();
	}

	private static Stream<JourneyModel> models(LiveFile file) {
		return file.resource().getContents().stream().map(JourneyModel.class::cast);
	}

	/** What could not be understood in a file, in the order of the text. */
	public List<Problem> problems(String file) {
		LiveFile asked = files.get(file);
		return asked == null ? List.of() : Stream.concat(asked.syntax().stream(), linkProblems(asked).stream()).sorted().distinct().toList();
	}

	private List<Problem> linkProblems(LiveFile file) {
		if (file.ties().stream().allMatch(t -> t.unknown().isEmpty())) {
			return List.of();
		}
		// What a name could have meant is asked of the element in its place, even if it lacks something.
		bringBack();
		List<Problem> problems = messages.of(file, version, parser.locations());
		setAsideIncomplete();
		return problems;
	}

	private void bringBack() {
		List<EObject> back = completeness.bringBackAll();
		back.stream().flatMap(LiveModel::withContents).flatMap(e -> links.to(e).stream()).distinct().toList().forEach(Tie::enterIntoModel);
	}

	/** The elements, in any file, that refer to an element by a name in their text. */
	public List<EObject> referringTo(EObject element) {
		return links.to(element).stream().map(Tie::owner).distinct().toList();
	}

	/** The element with an identity as {@link org.journeywright.model.Elements#identity} gives it; empty if there is none now. */
	public Optional<EObject> element(String identity) {
		return new Identities(names).find(identity, model());
	}

	/** Finds elements in the texts. */
	public SourceLocator locations() {
		return parser.locations();
	}

	/** The parsed files. */
	public XtextResourceSet resources() {
		return parser.resources();
	}

	/** Counts the changes. */
	public long version() {
		return version;
	}
}
