package org.journeywright.ui.scenario;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.scenario.model.Gate;
import org.journeywright.ui.scenario.model.Gate.Remark;

/** What a step lacks, sentence by sentence, each with what to do and a way to the place. */
final class GateList {

	private static final int GAP = 4;
	private static final int MARGINS = 32;

	private final ScrolledComposite scroll;
	private final Consumer<String> reveal;
	private Gate shown;

	GateList(Composite parent, Consumer<String> reveal) {
		this.reveal = reveal;
		scroll = Styles.surface(new ScrolledComposite(parent, SWT.V_SCROLL));
		scroll.setExpandHorizontal(true);
		scroll.addListener(SWT.Resize, event -> fit());
	}

	void show(Gate gate) {
		if (gate.equals(shown)) {
			return;
		}
		shown = gate;
		if (scroll.getContent() != null) {
			scroll.getContent().dispose();
		}
		Composite content = Styles.surface(new Composite(scroll, SWT.NONE));
		GridLayoutFactory.fillDefaults().margins(8, 0).spacing(0, GAP).applyTo(content);
		head(content, gate.isDone() ? "✓ This step is done." : "Still missing");
		gate.missing().forEach(r -> remark(content, r));
		if (!gate.hints().isEmpty()) {
			head(content, "Hints");
			gate.hints().forEach(r -> remark(content, r));
		}
		scroll.setContent(content);
		fit();
	}

	private void fit() {
		if (scroll.getContent() != null) {
			scroll.getContent().setSize(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
		}
	}

	private static void head(Composite parent, String words) {
		Label label = Styles.name(new Label(parent, SWT.WRAP));
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(label);
	}

	private void remark(Composite parent, Remark remark) {
		Stream.of(remark.text(), remark.nextStep()).filter(s -> !s.isBlank()).forEach(words -> {
			Label label = words.equals(remark.text()) ? Styles.text(new Label(parent, SWT.WRAP)) : Styles.hint(new Label(parent, SWT.WRAP));
			label.setText(words.replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
		});
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>Go there</a>");
		link.setToolTipText(remark.text());
		GridDataFactory.swtDefaults().applyTo(link);
		link.addListener(SWT.Selection, event -> reveal.accept(remark.identity()));
	}

	/** The height that all sentences need. */
	int height(int width) {
		return scroll.getContent() == null ? 0 : scroll.getContent().computeSize(Math.max(80, width - MARGINS), SWT.DEFAULT).y;
	}

	Composite control() {
		return scroll;
	}
}
