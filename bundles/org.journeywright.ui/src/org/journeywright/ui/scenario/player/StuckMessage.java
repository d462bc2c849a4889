package org.journeywright.ui.scenario.player;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.scenario.model.Gate.Remark;
import org.journeywright.ui.scenario.model.Rehearsal;

/** Stands in the place of the player while the scenario cannot be played: why, and where to mend it. */
final class StuckMessage {

	private static final int MOST = 5;

	private final Composite content;
	private final Consumer<String> reveal;
	private List<Remark> said = List.of();

	StuckMessage(Composite parent, Consumer<String> reveal) {
		this.reveal = reveal;
		content = Styles.surface(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(content);
	}

	void say(Rehearsal.Stuck stuck) {
		if (!said.equals(stuck.reasons())) {
			said = stuck.reasons();
			say("Not yet to be played", "Step 4, Conversation, has to be mended first:");
			said.stream().limit(MOST).forEach(this::reason);
			if (said.size() > MOST) {
				text("And " + (said.size() - MOST) + " more.");
			}
			content.layout();
		}
	}

	void say(String title, String sentence) {
		List.of(content.getChildren()).forEach(Control::dispose);
		Label head = Styles.name(new Label(content, SWT.WRAP));
		head.setText(title);
		text(sentence);
		content.layout();
	}

	private void text(String words) {
		Label label = Styles.text(new Label(content, SWT.WRAP));
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
	}

	private void reason(Remark remark) {
		text("•  " + remark.text());
		Link link = new Link(content, SWT.NONE);
		link.setText("<a>Go there</a>");
		link.setToolTipText(remark.text());
		GridDataFactory.swtDefaults().indent(12, -4).applyTo(link);
		link.addListener(SWT.Selection, event -> reveal.accept(remark.identity()));
	}

	Composite control() {
		return content;
	}
}
