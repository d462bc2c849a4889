package org.journeywright.ui.gaps;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.journeywright.analysis.GapSeverity;

/** What the table is searched, filtered and grouped by. */
final class GapBar {

	private static final int SEARCH_WIDTH = 110;
	/** How long nobody types before the table follows. */
	private static final int QUIET_MS = 120;

	private final Composite bar;
	private final Text search;
	private final Map<GapSeverity, Toggle> severities = new EnumMap<>(GapSeverity.class);
	private final FilterMenus menus;
	private final Runnable changed;
	private final Runnable searched = this::typed;

	/** {@code changed} hears when something else is asked for. */
	GapBar(Composite parent, GapSorting sorting, Runnable changed) {
		this.changed = changed;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).spacing(6, 0).applyTo(bar);
		search = search();
		ToolBar tools = Named.named(new ToolBar(bar, SWT.FLAT | SWT.RIGHT), "Filters");
		for (GapSeverity severity : GapSeverity.values()) {
			severities.put(severity, severity(tools, severity));
		}
		new ToolItem(tools, SWT.SEPARATOR);
		menus = new FilterMenus(tools, sorting, changed);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
		bar.addListener(SWT.Resize, e -> breakLine(tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + SEARCH_WIDTH > bar.getSize().x));
	}

	Composite control() {
		return bar;
	}

	/** Gives the search a line of its own where it would be too narrow to type in. */
	private void breakLine(boolean isNarrow) {
		GridLayout layout = (GridLayout) bar.getLayout();
		int columns = isNarrow ? 1 : 2;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			bar.getDisplay().asyncExec(() -> {
				if (!bar.isDisposed()) {
					bar.getParent().layout(true, true);
				}
			});
		}
	}

	private Text search() {
		Text text = Named.named(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "Search gaps: every word must occur");
		text.setMessage("Search gaps");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, e -> bar.getDisplay().timerExec(QUIET_MS, searched));
		text.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ESC) {
				text.setText("");
			}
		});
		return text;
	}

	private void typed() {
		if (!bar.isDisposed()) {
			changed.run();
		}
	}

	private Toggle severity(ToolBar tools, GapSeverity severity) {
		return new Toggle(tools, SWT.CHECK, severity.sign() + " " + Words.capital(severity.word()), changed)
				.explained("Show " + (severity == GapSeverity.ERROR ? "errors and problems in the text" : severity.word() + " gaps")).turn(true);
	}

	/** Offers what occurs in these gaps. */
	void offer(GapSnapshot snapshot) {
		menus.offer(snapshot);
	}

	/** What is asked for; {@code selected} is the element that must be concerned. */
	GapFilter filter(Optional<String> selected) {
		EnumSet<GapSeverity> some = EnumSet.noneOf(GapSeverity.class);
		severities.forEach((severity, toggle) -> {
			if (toggle.isOn()) {
				some.add(severity);
			}
		});
		return GapFilter.ALL.search(search.getText()).of(some).of(menus.kind()).in(menus.journey().map(GapRow.Party::identity)).about(selected);
	}

	Grouping grouping() {
		return menus.grouping();
	}

	void focus() {
		search.setFocus();
	}

	/** Asks for everything. */
	void clear() {
		search.setText("");
		severities.values().forEach(toggle -> toggle.turn(true));
		menus.clear();
		changed.run();
	}

	/** What is left out, in words. */
	List<String> inWords() {
		return menus.inWords();
	}
}
