package org.journeywright.generator.course;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The file {@code imsmanifest.xml} of a SCORM 1.2 package: one organisation, one item, one SCO that lists every file.
 * It names no schema locations, because the package carries no schema files.
 */
final class Scorm12Manifest {

	/** Longest title that the schema of IMS Content Packaging 1.1.2 allows, in characters. */
	static final int TITLE_LIMIT = 200;

	private static final String TEMPLATE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
			    identifier="journeywright-%1$s" version="1">
			  <metadata>
			    <schema>ADL SCORM</schema>
			    <schemaversion>1.2</schemaversion>
			  </metadata>
			  <organizations default="organisation">
			    <organization identifier="organisation">
			      <title>%2$s</title>
			      <item identifier="course" identifierref="player" isvisible="true">
			        <title>%2$s</title>
			        <adlcp:masteryscore>%3$s</adlcp:masteryscore>
			      </item>
			    </organization>
			  </organizations>
			  <resources>
			    <resource identifier="player" type="webcontent" adlcp:scormtype="sco" href="%4$s">
			%5$s
			    </resource>
			  </resources>
			</manifest>
			""";

	private Scorm12Manifest() {
	}

	/**
	 * The manifest as text.
	 *
	 * @param files names of all files in the package besides the manifest itself
	 */
	static String of(Course.About course, Collection<String> files) {
		String listed = files.stream().map(name -> "      <file href=\"" + XmlText.escape(name) + "\"/>")
				.collect(Collectors.joining("\n"));
		return TEMPLATE.formatted(XmlText.escape(course.id()), XmlText.escape(XmlText.shorten(course.title(), TITLE_LIMIT)),
				course.masteryScore(), PackageFiles.START_PAGE, listed);
	}
}
