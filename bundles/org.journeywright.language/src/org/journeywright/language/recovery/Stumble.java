package org.journeywright.language.recovery;

/** Leaves a clause that cannot be understood; the mistake has been noted before. */
final class Stumble extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Stumble() {
		super(null, null, false, false);
	}
}
