package org.journeywright.language.names;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.util.Strings;

/**
 * Reads and writes paths of names. Names may hold any character, dots included, so the segments are kept apart by {@link #SEPARATOR}, which no text editor
 * enters; dots and quotes of the notation are the concern of {@link JourneyValueConverters}.
 */
public class PathNames implements IQualifiedNameConverter {

	/** Stands between the segments of a path: the unit separator of ASCII. */
	public static final String SEPARATOR = "\u001F";

	@Override
	public QualifiedName toQualifiedName(String path) {
		if (path == null || path.isEmpty()) {
			throw new IllegalArgumentException("A path needs at least one name.");
		}
		return QualifiedName.create(Strings.split(path, SEPARATOR));
	}

	@Override
	public String toString(QualifiedName name) {
		return name.toString(SEPARATOR);
	}
}
