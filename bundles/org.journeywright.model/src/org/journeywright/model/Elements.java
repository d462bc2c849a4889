package org.journeywright.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What an element is called: its kind in plain words, its label, and the identity by which it stays the same while the text around it changes. */
public final class Elements {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

	private static final Map<String, String> KINDS = new ConcurrentHashMap<>();

	private Elements() {
	}

	/**
	 * The kind of an element as people say it, such as {@code touchpoint} or {@code service standard}.
	 */
	public static String kind(EObject element) {
		return kind(element.eClass());
	}

	/** The kind of the elements of a class as people say it. */
	public static String kind(EClass type) {
		return switch (type.getClassifierID()) {
			case ModelPackage.CONVERSATION_OPTION -> "option";
			case ModelPackage.SCENARIO_OUTCOME -> "outcome";
			case ModelPackage.CONVERSATION_STEP -> "decision point or outcome";
			case ModelPackage.MEASURABLE -> "organisation, journey, touchpoint, handoff, standard or programme";
			case ModelPackage.ADDRESSABLE -> "element";
			case ModelPackage.JOURNEY_MODEL -> "file";
			// Every identity begins with a kind, so the words are worked out once.
			default -> KINDS.computeIfAbsent(type.getName(), n -> words(n).toLowerCase(Locale.ROOT));
		};
	}

	/**
	 * The label of an element: its name, with the words of a name like {@code ReportFault} set apart ("Report fault"). An element without a name is called
	 * after its kind and its owner.
	 */
	public static String label(EObject element) {
		if (element instanceof NamedElement named && named.getName() != null) {
			return label(named.getName());
		}
		EObject owner = element.eContainer();
		return owner == null || owner instanceof JourneyModel ? kind(element) : kind(element) + " of " + label(owner);
	}

	/** The label of a name: {@code ReportFault} becomes "Report fault"; a name with spaces stays as it is. */
	public static String label(String name) {
		if (name.indexOf(' ') >= 0) {
			return name;
		}
		String words = words(name);
		StringBuilder label = new StringBuilder();
		for (String word : words.split(" ")) {
			boolean plain = label.length() > 0 && word.length() > 1 && Character.isLowerCase(word.charAt(1)) || label.length() > 0 && word.equals("A");
			label.append(label.length() == 0 ? "" : " ").append(plain ? word.toLowerCase(Locale.ROOT) : word);
		}
		return label.toString();
	}

	/**
	 * The names that lead to a named element, outermost first. Touchpoints are found by journey and name, whichever stage they stand in; stages, phases and
	 * everything else by the names of all their owners.
	 */
	public static List<String> path(NamedElement element) {
		List<String> path = new ArrayList<>();
		path.add(nameOf(element));
		for (EObject owner = element.eContainer(); owner instanceof NamedElement named; owner = owner.eContainer()) {
			if (!(named instanceof Stage)) {
				path.add(nameOf(named));
			}
		}
		Collections.reverse(path);
		return path;
	}

	/**
	 * The identity of an element: {@code touchpoint:Own a machine/ReportFault}. It depends on names alone, so it survives edits elsewhere; an element
	 * without a name is told by its place among its owner's elements of the same kind, starting at 1. While several have one kind, name and owner, the later
	 * ones are told by their number, too: {@code touchpoint:Own a machine/ReportFault~2}; see {@link Twins}.
	 */
	public static String identity(EObject element) {
		if (element instanceof NamedElement named) {
			return kind(element) + ":" + segments(named);
		}
		EObject owner = element.eContainer();
		return owner == null || owner instanceof JourneyModel ? kind(element) + ":" + position(element) : identity(owner) + "#" + kind(element) + " " + position(element);
	}

	private static String segments(NamedElement element) {
		EObject owner = element.eContainer();
		while (owner instanceof Stage) {
			owner = owner.eContainer();
		}
		int number = Twins.number(element);
		String own = segment(nameOf(element)) + (number == 1 ? "" : "~" + number);
		return owner instanceof NamedElement named ? segments(named) + "/" + own : own;
	}

	/** A name as it stands in identities: without what tells the parts of an identity. */
	public static String segment(String name) {
		return name.replace("%", "%25").replace("/", "%2F").replace("#", "%23").replace("~", "%7E");
	}

	/** The name that a part of an identity is made of. */
	public static String named(String segment) {
		return segment.replaceFirst("~\\d+$", "").replace("%7E", "~").replace("%23", "#").replace("%2F", "/").replace("%25", "%");
	}

	private static int position(EObject element) {
		EObject owner = element.eContainer();
		if (owner == null) {
			return 1;
		}
		int position = 1;
		for (EObject sibling : owner.eContents()) {
			if (sibling == element) {
				return position;
			}
			position += sibling.eClass() == element.eClass() ? 1 : 0;
		}
		return position;
	}

	static String nameOf(NamedElement element) {
		return element.getName() == null ? "" : element.getName();
	}

	private static String words(String name) {
		return BETWEEN_WORDS.matcher(name.replace('_', ' ')).replaceAll(" ");
	}
}
