package org.journeywright.ui.gaps;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.ui.gaps.Choices.Choice;

/** What the table is searched, filtered and grouped by. */
final class GapBar {

	private static final int SEARCH_WIDTH = 180;

	private final Composite bar;
	private final Text search;
	private final Combo grouping;
	private final Map<GapSeverity, Button> severities = new EnumMap<>(GapSeverity.class);
	private final Choices<GapKind> kinds;
	private final Choices<String> journeys;
	private final Button onlySelected;

	/** {@code changed} hears when something else is asked for. */
	GapBar(Composite parent, Runnable changed) {
		bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 6;
		bar.setLayout(layout);
		search = search(changed);
		grouping = grouping(changed);
		for (GapSeverity severity : GapSeverity.values()) {
			severities.put(severity, severity(severity, changed));
		}
		kinds = new Choices<>(bar, "Show gaps of this kind", "All kinds", k -> changed.run());
		journeys = new Choices<>(bar, "Show gaps in this journey", "All journeys", j -> changed.run());
		onlySelected = button("Only selected", "Show only what concerns the element selected in another view or in the text", changed);
	}

	Composite control() {
		return bar;
	}

	private Text search(Runnable changed) {
		Text text = Choices.named(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "Search the gaps: every word must occur");
		text.setMessage("Search gaps");
		text.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
		text.addListener(SWT.Modify, e -> changed.run());
		text.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ESC) {
				text.setText("");
			}
		});
		return text;
	}

	private Combo grouping(Runnable changed) {
		Combo combo = Choices.named(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "What gaps are brought together by");
		Stream.of(Grouping.values()).map(Grouping::label).forEach(combo::add);
		combo.select(0);
		combo.addListener(SWT.Selection, e -> changed.run());
		return combo;
	}

	private Button severity(GapSeverity severity, Runnable changed) {
		String what = severity == GapSeverity.ERROR ? "errors and problems" : severity.word() + " gaps";
		Button button = button(severity.sign() + " " + Words.capital(severity.word()), "Show " + what, changed);
		button.setSelection(true);
		return button;
	}

	private Button button(String label, String what, Runnable changed) {
		Button button = new Button(bar, SWT.TOGGLE);
		button.setText(label);
		button.setToolTipText(what);
		button.addListener(SWT.Selection, e -> changed.run());
		return button;
	}

	/** Offers what occurs in these gaps. */
	void offer(GapSnapshot snapshot) {
		Set<GapKind> present = EnumSet.noneOf(GapKind.class);
		snapshot.gaps().forEach(g -> present.add(g.kind()));
		kinds.offer(present.stream().map(k -> new Choice<>(k, Words.capital(k.word()))).toList());
		Map<String, String> labels = new LinkedHashMap<>();
		snapshot.columns().stream().map(GapSnapshot.Column::journey).filter(j -> !j.identity().isEmpty()).forEach(j -> labels.putIfAbsent(j.identity(), j.label()));
		journeys.offer(labels.entrySet().stream().map(j -> new Choice<>(j.getKey(), j.getValue())).toList());
	}

	/** What is asked for; {@code selected} is the element selected elsewhere. */
	GapFilter filter(Optional<String> selected) {
		EnumSet<GapSeverity> some = EnumSet.noneOf(GapSeverity.class);
		severities.forEach((severity, button) -> {
			if (button.getSelection()) {
				some.add(severity);
			}
		});
		return GapFilter.ALL.search(search.getText()).of(some).of(kinds.value()).in(journeys.value()).about(onlySelected.getSelection() ? selected : Optional.empty());
	}

	Grouping grouping() {
		return Grouping.values()[Math.max(0, grouping.getSelectionIndex())];
	}

	/** Whether the table follows the selection in other views. */
	boolean isOnlySelected() {
		return onlySelected.getSelection();
	}

	void focus() {
		search.setFocus();
	}

	/** Asks for everything. */
	void clear() {
		search.setText("");
		severities.values().forEach(b -> b.setSelection(true));
		kinds.choose(Optional.empty());
		journeys.choose(Optional.empty());
		onlySelected.setSelection(false);
	}

	/** Asks for one kind or severity alone. */
	void choose(Optional<GapKind> kind, Optional<GapSeverity> severity) {
		kinds.choose(kind);
		severities.forEach((s, b) -> b.setSelection(severity.isEmpty() || severity.get() == s));
	}

	/** What is asked for in words, for when nothing is found. */
	List<String> inWords() {
		return search.getText().isBlank() ? List.of() : List.of("“" + search.getText().strip() + "”");
	}
}
