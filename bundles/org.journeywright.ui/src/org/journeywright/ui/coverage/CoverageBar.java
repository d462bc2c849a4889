package org.journeywright.ui.coverage;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.journeywright.ui.gaps.Named;
import org.journeywright.ui.gaps.Toggle;

/** Which matrix is shown, and which of its rows. */
final class CoverageBar {

	private static final int SEARCH_WIDTH = 100;

	private final Composite bar;
	private final Combo matrices;
	private final Text search;
	private final Toggle onlyHoles;
	private List<CoverageTable> tables = List.of();

	/** {@code changed} hears when something else is asked for. */
	CoverageBar(Composite parent, Runnable changed) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).spacing(6, 0).applyTo(bar);
		matrices = Named.named(new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN), "Which matrix is shown");
		matrices.addListener(SWT.Selection, e -> changed.run());
		search = Named.named(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "Search the rows: every word must occur");
		search.setMessage("Search rows");
		search.addListener(SWT.Modify, e -> changed.run());
		search.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ESC) {
				search.setText("");
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
		ToolBar tools = Named.named(new ToolBar(bar, SWT.FLAT), "Filters");
		onlyHoles = new Toggle(tools, SWT.CHECK, "Only with holes", changed).explained("Show only rows in which something is missing");
	}

	Composite control() {
		return bar;
	}

	/** Offers matrices; the one that was chosen stays so. */
	void offer(List<CoverageTable> next) {
		List<String> titles = next.stream().map(CoverageTable::title).toList();
		if (!titles.equals(List.of(matrices.getItems()))) {
			matrices.setItems(titles.toArray(String[]::new));
			matrices.select(0);
			bar.layout();
		}
		tables = next;
	}

	/** The short name of the matrix that is chosen; empty while there is none. */
	String matrix() {
		int index = matrices.getSelectionIndex();
		return index < 0 || index >= tables.size() ? "" : tables.get(index).id();
	}

	String words() {
		return search.getText();
	}

	boolean isOnlyHoles() {
		return onlyHoles.isOn();
	}
}
