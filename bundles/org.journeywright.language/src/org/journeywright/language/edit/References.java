package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.language.names.PathNames;
import org.journeywright.model.NamedElement;

/** Finds the places at which elements are named, and keeps them true when names or owners change. */
final class References {

	private final Collection<Page> pages;
	private final JourneyValueConverters converters;
	private final Names before;

	References(Collection<Page> pages, JourneyValueConverters converters, Names before) {
		this.pages = pages;
		this.converters = converters;
		this.before = before;
	}

	/** A change of one reference. */
	record Renewed(Reference reference, TextEdit edit) {
	}

	/** All references in whose path one of the names occurs; names that lead nowhere, or to several elements, are no references. */
	List<Reference> naming(Set<String> names) {
		List<Reference> found = new ArrayList<>();
		for (Page page : pages) {
			for (INode node : page.root().getAsTreeIterable()) {
				if (Reference.isReference(node)) {
					reference(page, node, names).ifPresent(found::add);
				}
			}
		}
		return found;
	}

	private Optional<Reference> reference(Page page, INode node, Set<String> names) {
		List<String> path = List.of(converters.QName().toValue(NodeModelUtils.getTokenText(node), node).split(PathNames.SEPARATOR));
		if (path.stream().noneMatch(names::contains)) {
			return Optional.empty();
		}
		EObject holder = NodeModelUtils.findActualSemanticObjectFor(node);
		Set<NamedElement> meant = before.meant(holder, Reference.type(node), path);
		return meant.size() == 1 ? Optional.of(new Reference(page, node, holder, path, meant.iterator().next())) : Optional.empty();
	}

	/**
	 * What has to be written anew so that all references mean what they meant before.
	 *
	 * @throws EditRefusedException
	 *             if a reference could no longer be written
	 */
	List<Renewed> renewed(Set<String> names, Names after, Values values) {
		List<Renewed> renewed = new ArrayList<>();
		for (Reference reference : naming(names)) {
			List<String> path = after.shortest(reference.holder(), reference.type(), reference.target(), reference.path().size())
					.orElseThrow(() -> new EditRefusedException("'" + reference.target().getName() + "' would no longer be found from where it is named: another element has that name, or it stands in another conversation."));
			if (!path.equals(reference.path())) {
				INode node = reference.node();
				renewed.add(new Renewed(reference, new TextEdit(node.getOffset(), node.getLength(), values.path(path))));
			}
		}
		return renewed;
	}
}
