package org.journeywright.diagram.export;

/** Writes numbers into files, alike on every machine. */
final class Numbers {

	private Numbers() {
	}

	/** A length with at most two decimals and without trailing zeros; what is no number counts as nought. */
	static String of(double length) {
		long hundredths = Math.round(length * 100);
		long rest = Math.abs(hundredths % 100);
		String sign = hundredths < 0 ? "-" : "";
		String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
		return sign + Math.abs(hundredths / 100) + decimals;
	}
}
