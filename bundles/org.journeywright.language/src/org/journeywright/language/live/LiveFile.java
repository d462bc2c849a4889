package org.journeywright.language.live;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.Triple;
import org.journeywright.language.linking.JourneyResource;
import org.journeywright.language.linking.UnambiguousLinking;
import org.journeywright.language.load.Problem;

/** One file of a live model as it was last parsed. */
final class LiveFile {

	private final String name;
	private final String text;
	private final JourneyResource resource;
	private final List<Problem> syntax;
	private final IResourceDescription description;
	private final Map<QualifiedName, List<EClass>> exports = new LinkedHashMap<>();
	private final List<Tie> ties = new ArrayList<>();

	LiveFile(String name, String text, JourneyResource resource, List<Problem> syntax, IResourceDescription description) {
		this.name = name;
		this.text = text;
		this.resource = resource;
		this.syntax = syntax;
		this.description = description;
		for (IEObjectDescription export : description.getExportedObjects()) {
			exports.computeIfAbsent(export.getName(), n -> new ArrayList<>(1)).add(export.getEClass());
		}
	}

	/** Finds the references in the text. */
	void readTies(UnambiguousLinking linking, IQualifiedNameConverter names) {
		Map<EObject, Map<EReference, Tie>> byOwner = new IdentityHashMap<>();
		for (Triple<EObject, EReference, INode> reference : resource.references()) {
			EObject owner = reference.getFirst();
			Tie tie = byOwner.computeIfAbsent(owner, o -> new LinkedHashMap<>(4)).computeIfAbsent(reference.getSecond(), r -> {
				Tie created = new Tie(this, owner, r);
				ties.add(created);
				return created;
			});
			if (!tie.reference().isMany()) {
				tie.mentions().clear();
			}
			String path = linking.getCrossRefNodeAsString(reference.getThird());
			tie.mentions().add(new Tie.Mention(path == null || path.isEmpty() ? QualifiedName.EMPTY : names.toQualifiedName(path), reference.getThird()));
		}
	}

	String name() {
		return name;
	}

	String text() {
		return text;
	}

	JourneyResource resource() {
		return resource;
	}

	/** What the parser did not understand. */
	List<Problem> syntax() {
		return syntax;
	}

	IResourceDescription description() {
		return description;
	}

	/** The names by which other files can refer to elements of this one, each with the kinds of the elements that have it. */
	Map<QualifiedName, List<EClass>> exports() {
		return exports;
	}

	List<Tie> ties() {
		return ties;
	}
}
