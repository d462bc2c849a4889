package org.journeywright.diagram.drawing;

/** The one type scale of drawings: six sizes, and nothing between them. Sizes and line heights in drawing units, which are pixels at full size. */
public enum TypeStyle {

	/** The title of a drawing. */
	TITLE(Face.MEDIUM, 22, 28),
	/** Stages, horizons, large names. */
	HEADING(Face.MEDIUM, 15, 20),
	/** Names. */
	NAME(Face.MEDIUM, 13, 18),
	/** Texts. */
	TEXT(Face.REGULAR, 13, 18),
	/** What customers say or expect. */
	SPEECH(Face.ITALIC, 13, 18),
	/** Small names: chips, figures that matter. */
	SMALL_NAME(Face.MEDIUM, 11.5, 15),
	/** Small texts. */
	SMALL(Face.REGULAR, 11.5, 15),
	/** Labels of lanes and fields; written in capitals, so give the words in capitals. */
	LABEL(Face.MEDIUM, 10.5, 14);

	/** The faces that drawings use, all of one family. */
	public enum Face {
		REGULAR, MEDIUM, ITALIC
	}

	private final Face face;
	private final double size;
	private final double lineHeight;

	TypeStyle(Face face, double size, double lineHeight) {
		this.face = face;
		this.size = size;
		this.lineHeight = lineHeight;
	}

	public Face face() {
		return face;
	}

	/** Height of the type. */
	public double size() {
		return size;
	}

	/** What is added to the width of every letter: capitals stand better a little apart. */
	public double spacing() {
		return this == LABEL ? 0.42 : 0;
	}

	/** From one baseline to the next. */
	public double lineHeight() {
		return lineHeight;
	}

	/** From the top of a line to its baseline, so that the type stands in the middle of the line. */
	public double baseline() {
		return (lineHeight + size * 0.72) / 2;
	}

	/** The name in style sheets: {@code small-name}. */
	public String token() {
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}
}
