package org.journeywright.ui.form.content;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.model.Elements;

/** Keeps to the way in which names are written: forms show "Report a fault" for both {@code ReportAFault} and {@code "Report a fault"}. */
public final class NameStyle {

	private NameStyle() {
	}

	/** A name that reads as typed, written like another: as one word where that is one and people still read the same, otherwise as typed. */
	public static String like(String other, String typed) {
		if (other.isEmpty() || other.indexOf(' ') >= 0 || typed.indexOf(' ') < 0) {
			return typed;
		}
		String oneWord = Stream.of(typed.split(" +")).map(Labels::sentence).collect(Collectors.joining());
		return oneWord.matches("[\\p{L}_][\\p{L}\\p{N}_]*") && Elements.label(oneWord).equals(typed) ? oneWord : typed;
	}
}
