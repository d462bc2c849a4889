package org.journeywright.ui.form.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What an element is to say that is not there yet: takes the changes of fields before there is anything in the model to change. */
public final class Draft {

	private final Map<EStructuralFeature, List<Object>> values = new LinkedHashMap<>();

	/** What it says so far; features that say nothing are left out. */
	public Map<EStructuralFeature, List<Object>> said() {
		Map<EStructuralFeature, List<Object>> said = new LinkedHashMap<>();
		values.forEach((feature, all) -> {
			if (!all.isEmpty()) {
				said.put(feature, all);
			}
		});
		return Collections.unmodifiableMap(said);
	}

	/** The values of a feature; {@link Target}s for ties. */
	public List<Object> values(EStructuralFeature feature) {
		return values.getOrDefault(feature, List.of());
	}

	/** What a field shows of it. */
	public FieldState state(FieldSpec spec) {
		return new FieldState(spec, values(spec.feature()), false);
	}

	/** Says something in place of what was said before. */
	public void put(EStructuralFeature feature, List<?> now) {
		values.put(feature, List.copyOf(now));
	}

	/** Takes what somebody did to a field. */
	public void apply(EStructuralFeature feature, Change change) {
		List<Object> now = new ArrayList<>(values(feature));
		switch (change) {
			case Change.Put put -> now = List.of(put.value());
			case Change.Clear clear -> now.clear();
			case Change.Add add -> now.add(Math.min(add.index(), now.size()), add.value());
			case Change.Replace replace -> now.set(replace.index(), replace.value());
			case Change.Remove remove -> now.remove(remove.index());
			case Change.Swap swap -> Collections.swap(now, swap.index(), swap.index() + 1);
		}
		put(feature, now);
	}
}
