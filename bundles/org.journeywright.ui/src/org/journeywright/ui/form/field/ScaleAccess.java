package org.journeywright.ui.form.field;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleValueAdapter;
import org.eclipse.swt.accessibility.AccessibleValueEvent;

/** Tells those who hear the form about a scale: that it is a slider, its value, and its ends. */
final class ScaleAccess {

	private ScaleAccess() {
	}

	static void install(StepScale scale, Steps steps) {
		scale.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_SLIDER;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = scale.value().isPresent() ? steps.words(scale.value().getAsInt()) : "not said";
			}
		});
		scale.getAccessible().addAccessibleValueListener(new AccessibleValueAdapter() {
			@Override
			public void getCurrentValue(AccessibleValueEvent event) {
				event.value = scale.value().orElse(steps.least());
			}

			@Override
			public void getMinimumValue(AccessibleValueEvent event) {
				event.value = steps.least();
			}

			@Override
			public void getMaximumValue(AccessibleValueEvent event) {
				event.value = steps.most();
			}
		});
	}
}
