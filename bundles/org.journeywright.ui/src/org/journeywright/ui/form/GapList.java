package org.journeywright.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.ui.form.content.GapNote;
import org.journeywright.ui.look.Styles;

/** The gaps of the element, each with its next step and the way to the field in question. */
final class GapList {

	private final Composite list;
	private final Consumer<EStructuralFeature> goTo;
	private final Runnable reflow;
	private List<GapNote> shown = new ArrayList<>();

	GapList(Composite parent, Consumer<EStructuralFeature> goTo, Runnable reflow) {
		this.goTo = goTo;
		this.reflow = reflow;
		list = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(list);
		list.setVisible(false);
	}

	void show(List<GapNote> gaps) {
		if (gaps.equals(shown)) {
			return;
		}
		shown = gaps;
		for (var child : list.getChildren()) {
			child.dispose();
		}
		gaps.forEach(this::add);
		list.setVisible(!gaps.isEmpty());
		((GridData) list.getLayoutData()).exclude = gaps.isEmpty();
		reflow.run();
	}

	private void add(GapNote gap) {
		Composite row = new Composite(list, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label sign = styled(new Label(row, SWT.NONE), gap.severity());
		sign.setText(gap.severity().sign());
		sign.setToolTipText(gap.severity().word() + ", " + gap.code());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 2).applyTo(sign);
		Label message = new Label(row, SWT.WRAP);
		message.setText((sentence(gap.severity().word()) + ": " + gap.message()).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		Link next = Styles.text(new Link(row, SWT.WRAP));
		String words = gap.nextStep().replace("&", "&&").replace("<", "‹").replace(">", "›");
		next.setText(gap.feature().isPresent() ? "Next: " + words + " <a>Go to the field</a>" : "Next: " + words);
		next.addListener(SWT.Selection, e -> gap.feature().ifPresent(goTo));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(next);
	}

	private static Label styled(Label sign, GapSeverity severity) {
		return switch (severity) {
			case ERROR, CRITICAL -> Styles.poor(sign);
			case MAJOR -> Styles.fair(sign);
			case MINOR -> Styles.hint(sign);
		};
	}

	private static String sentence(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}
}
