package org.journeywright.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.form.content.TieGroup;

/** What the element is tied to in both directions, as links under a fold. */
final class TieList {

	private final Fold fold;
	private final Consumer<Target> opener;
	private final Runnable reflow;
	private List<TieGroup> shown = List.of();

	TieList(Composite parent, Consumer<Target> opener, Runnable reflow) {
		this.opener = opener;
		this.reflow = reflow;
		fold = new Fold(parent, "Ties", false, reflow);
		fold.visible(false);
	}

	void show(List<TieGroup> ties) {
		if (ties.equals(shown)) {
			return;
		}
		shown = ties;
		for (var child : fold.body().getChildren()) {
			child.dispose();
		}
		ties.forEach(this::add);
		fold.words(count(ties));
		fold.visible(!ties.isEmpty());
		reflow.run();
	}

	private static String count(List<TieGroup> ties) {
		int out = ties.stream().filter(t -> !t.isIncoming()).mapToInt(t -> t.targets().size()).sum();
		int in = ties.stream().filter(TieGroup::isIncoming).mapToInt(t -> t.targets().size()).sum();
		return "Refers to " + out + ", referred to by " + in;
	}

	private void add(TieGroup group) {
		Link line = new Link(fold.body(), SWT.WRAP);
		String names = IntStream.range(0, group.targets().size()).mapToObj(i -> "<a href=\"" + i + "\">" + plain(group.targets().get(i).caption()) + "</a>")
				.collect(Collectors.joining(", "));
		line.setText((group.isIncoming() ? "← " : "→ ") + plain(group.label()) + ": " + names);
		line.setToolTipText(group.isIncoming() ? "They refer to this element" : "This element refers to them");
		line.addListener(SWT.Selection, e -> opener.accept(group.targets().get(Integer.parseInt(e.text))));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
	}

	private static String plain(String words) {
		return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
	}
}
