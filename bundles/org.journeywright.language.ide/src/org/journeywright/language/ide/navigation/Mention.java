package org.journeywright.language.ide.navigation;

import java.util.Set;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.journeywright.model.NamedElement;

/**
 * A name in a text.
 *
 * @param leaf
 *            where it stands; in a path such as {@code "Own a machine".ReportFault} each name is a mention of its own
 * @param means
 *            the elements that have the name; none where it leads nowhere, several where it is not clear which one is meant
 * @param declares
 *            whether the element is written here, and not only named
 */
public record Mention(ILeafNode leaf, Set<NamedElement> means, boolean declares) {

	public Mention {
		means = Set.copyOf(means);
	}

	/** Whether it means an element and nothing else. */
	public boolean means(NamedElement element) {
		return means.equals(Set.of(element));
	}
}
