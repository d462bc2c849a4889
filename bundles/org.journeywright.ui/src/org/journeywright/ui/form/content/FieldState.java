package org.journeywright.ui.form.content;

import java.util.List;
import java.util.Optional;

/**
 * What a field shows.
 *
 * @param spec
 *            the field
 * @param values
 *            the values, free of the model's thread: texts, numbers, days, literals, or {@link Target}s for ties and parts; of several elements, those that
 *            all of them have
 * @param isMixed
 *            whether several elements are shown that do not say the same
 */
public record FieldState(FieldSpec spec, List<Object> values, boolean isMixed) {

	/** The only value. */
	public Optional<Object> value() {
		return values.stream().findFirst();
	}

	/** The values as ties or parts. */
	public List<Target> targets() {
		return values.stream().map(Target.class::cast).toList();
	}
}
