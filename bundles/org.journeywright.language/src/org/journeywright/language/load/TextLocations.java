package org.journeywright.language.load;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.analysis.SourceLocator;
import org.journeywright.model.ModelPackage;

/** Finds elements in the text they were parsed from. */
public final class TextLocations implements SourceLocator {

	private final Path folder;

	/** Names files relative to a folder. */
	public TextLocations(Path folder) {
		this.folder = folder;
	}

	@Override
	public Optional<SourceLocation> locate(EObject element, Optional<EStructuralFeature> feature) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return Optional.empty();
		}
		INode stated = feature.map(f -> first(element, f)).orElseGet(() -> name(element));
		return Optional.of(at(element.eResource(), stated == null ? node : stated));
	}

	/** The place of a node. */
	public SourceLocation at(Resource resource, INode node) {
		return at(resource, node, node.getOffset(), node.getLength());
	}

	SourceLocation at(Resource resource, INode node, int offset, int length) {
		LineAndColumn place = NodeModelUtils.getLineAndColumn(node, offset);
		return new SourceLocation(fileOf(resource), place.getLine(), place.getColumn(), offset, length);
	}

	/** The name of a file, relative to the folder. */
	public String fileOf(Resource resource) {
		URI uri = resource.getURI();
		return uri.isFile() ? ModelFiles.name(folder, Path.of(uri.toFileString())) : uri.toString();
	}

	private static INode name(EObject element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature(ModelPackage.Literals.NAMED_ELEMENT__NAME.getName());
		return name == null ? null : first(element, name);
	}

	private static INode first(EObject element, EStructuralFeature feature) {
		var nodes = NodeModelUtils.findNodesForFeature(element, feature);
		return nodes.isEmpty() ? null : nodes.get(0);
	}
}
