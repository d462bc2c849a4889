package org.journeywright.ui.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.action.ElementRef;

/**
 * A row of the explorer, with those below it. Rows are made on the model's thread and hold no elements.
 *
 * @param key
 *            by which the row stays the same while the model changes: the keys of the rows above and its own
 * @param parent
 *            the key of the row above; empty at the top
 * @param sort
 *            what kind of row it is
 * @param ref
 *            the element it stands for; empty for headings and files
 * @param type
 *            the class of that element, or of those that belong under the heading
 * @param icon
 *            its icon, in the folder {@code icons/kind}
 * @param label
 *            what it is called
 * @param words
 *            the words by which it is found, in small letters
 * @param detail
 *            what else is worth knowing at a glance, in a few words
 * @param marks
 *            what is amiss with it and with what is below it
 * @param home
 *            where the element stands in the model; empty where the row only repeats it, as a touchpoint above its scenarios
 * @param place
 *            where it stands in the texts; empty for headings
 * @param children
 *            the rows below
 */
public record Row(String key, String parent, Sort sort, Optional<ElementRef> ref, Optional<EClass> type, String icon, String label, List<String> words, String detail, Marks marks,
		Optional<Home> home, Optional<SourceLocation> place, List<Row> children) {

	/** Kinds of rows. */
	public enum Sort {
		/** One of the headings at the top. */
		CATEGORY,
		/** A heading within one of them that stands for no element. */
		HEADING,
		/** An element. */
		ELEMENT,
		/** A file. */
		FILE,
		/** A place in a file that cannot be understood. */
		PROBLEM,
		/** Says how many more rows there are than are shown. */
		MORE
	}

	/**
	 * Where an element stands in the model.
	 *
	 * @param owner
	 *            the identity of the element that has it; empty where it stands in a file
	 * @param ownerType
	 *            the class of the owner
	 * @param feature
	 *            by which of its features
	 * @param index
	 *            its place among the others there
	 */
	public record Home(String owner, EClass ownerType, EReference feature, int index) {
	}

	/** The identity of the element; empty where there is none. */
	public String identity() {
		return ref.map(ElementRef::identity).orElse("");
	}

	/** The file it stands in; empty for headings. */
	public String file() {
		return place.map(SourceLocation::file).orElse("");
	}

	/** Whether the row stands for the element itself, in its own place. */
	public boolean isHome() {
		return home.isPresent();
	}
}
