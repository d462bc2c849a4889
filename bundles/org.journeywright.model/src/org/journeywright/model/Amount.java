package org.journeywright.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, such as {@code 95 %}, {@code 2 h}, {@code 45 days} or {@code 4.2}.
 *
 * @param value
 *            the number, as it was written (so that {@code 4.20} stays {@code 4.20})
 * @param unit
 *            the unit, {@code %} or a word; empty where the number stands alone
 */
public record Amount(BigDecimal value, String unit) {

	private static final Pattern TEXT = Pattern.compile("([+-]?\\d{1,15}(?:\\.\\d{1,15})?)\\s*([^\\s\\d]\\S*)?");

	public Amount {
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(unit, "unit");
	}

	/**
	 * Reads an amount from text.
	 *
	 * @throws NumberFormatException
	 *             if the text is not a number with at most 15 digits on either side of the point, followed by at most one unit
	 */
	public static Amount valueOf(String text) {
		Matcher matcher = TEXT.matcher(text.strip());
		if (!matcher.matches()) {
			throw new NumberFormatException("'" + text + "' is not an amount; write a number and its unit, as in 95 % or 2 h");
		}
		return new Amount(new BigDecimal(matcher.group(1)), Objects.requireNonNullElse(matcher.group(2), ""));
	}

	/** The number as a double, for calculations. */
	public double number() {
		return value.doubleValue();
	}

	/** Whether the unit is percent. */
	public boolean isPercent() {
		return unit.equals("%");
	}

	@Override
	public String toString() {
		return unit.isEmpty() ? value.toPlainString() : value.toPlainString() + " " + unit;
	}
}
