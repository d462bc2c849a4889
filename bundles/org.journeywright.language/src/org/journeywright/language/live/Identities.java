package org.journeywright.language.live;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage;

/** Finds elements by their identity, through the index of names, so that the time does not grow with the model. */
final class Identities {

	private static final Pattern PART = Pattern.compile("^(.*)#([^#/]+) (\\d+)$", Pattern.DOTALL);
	private static final Pattern NAMED = Pattern.compile("^([^:]+):(.*)$", Pattern.DOTALL);
	private static final Pattern UNNAMED = Pattern.compile("\\d+");

	private final ResourceDescriptionsData names;

	Identities(ResourceDescriptionsData names) {
		this.names = names;
	}

	/** The element with an identity as {@link Elements#identity} gives it. */
	Optional<EObject> find(String identity, List<JourneyModel> files) {
		Matcher part = PART.matcher(identity);
		if (part.matches()) {
			return find(part.group(1), files).flatMap(owner -> part(owner.eContents(), part.group(2), Integer.parseInt(part.group(3))));
		}
		Matcher named = NAMED.matcher(identity);
		if (!named.matches()) {
			return Optional.empty();
		}
		Optional<EObject> exported = exported(named.group(2), identity);
		return exported.isPresent() ? exported
				: UNNAMED.matcher(named.group(2)).matches() ? files.stream().flatMap(f -> f.eContents().stream()).filter(e -> Elements.identity(e).equals(identity)).findFirst()
						: inner(named.group(2), identity);
	}

	private Optional<EObject> exported(String path, String identity) {
		QualifiedName name = QualifiedName.create(Stream.of(path.split("/", -1)).map(Elements::named).toList());
		return StreamSupport.stream(names.getExportedObjects(ModelPackage.Literals.NAMED_ELEMENT, name, false).spliterator(), false)
				.map(IEObjectDescription::getEObjectOrProxy).filter(e -> e.eResource() != null && Elements.identity(e).equals(identity)).findFirst();
	}

	/** Parts of a scenario are not in the index: they are found in what their path leads to. */
	private Optional<EObject> inner(String path, String identity) {
		int last = path.lastIndexOf('/');
		if (last < 0) {
			return Optional.empty();
		}
		QualifiedName owner = QualifiedName.create(Stream.of(path.substring(0, last).split("/", -1)).map(Elements::named).toList());
		return StreamSupport.stream(names.getExportedObjects(ModelPackage.Literals.NAMED_ELEMENT, owner, false).spliterator(), false)
				.map(IEObjectDescription::getEObjectOrProxy).filter(e -> e.eResource() != null)
				.flatMap(e -> StreamSupport.stream(((Iterable<EObject>) e::eAllContents).spliterator(), false)).filter(e -> Elements.identity(e).equals(identity)).findFirst();
	}

	private static Optional<EObject> part(List<EObject> parts, String kind, int position) {
		List<EObject> ofKind = parts.stream().filter(p -> Elements.kind(p).equals(kind)).toList();
		return position >= 1 && position <= ofKind.size() ? Optional.of(ofKind.get(position - 1)) : Optional.empty();
	}
}
