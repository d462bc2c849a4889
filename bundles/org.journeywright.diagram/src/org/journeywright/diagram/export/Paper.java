package org.journeywright.diagram.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sizes of paper, upright, in points of 1/72 inch. Source: ISO 216 and ANSI/ASME Y14.1. */
public enum Paper {

	A4("A4", mm(210), mm(297)), A3("A3", mm(297), mm(420)), A2("A2", mm(420), mm(594)), A1("A1", mm(594), mm(841)), A0("A0", mm(841), mm(1189)),
	LETTER("Letter", 612, 792), TABLOID("Tabloid", 792, 1224);

	private final String label;
	private final double width;
	private final double height;

	Paper(String label, double width, double height) {
		this.label = label;
		this.width = width;
		this.height = height;
	}

	private static double mm(double length) {
		return length * 72 / 25.4;
	}

	/** As it is called. */
	public String label() {
		return label;
	}

	/** The shorter edge, in points. */
	public double width() {
		return width;
	}

	/** The longer edge, in points. */
	public double height() {
		return height;
	}

	/** The paper of that name, in capitals or not. */
	public static Optional<Paper> of(String name) {
		return Arrays.stream(values()).filter(p -> p.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
	}

	/** All names, for a sentence: "A4, A3, ... or Tabloid". */
	public static String names() {
		return Arrays.stream(values()).map(Paper::label).collect(Collectors.joining(", "));
	}
}
