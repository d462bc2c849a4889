package org.journeywright.ui.tests.explorer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.journeywright.ui.explorer.ExplorerView;
import org.journeywright.ui.explorer.Row;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;

/** The explorer as a test uses it: a model in a folder of its own, the tree, and what stands in the texts. */
final class Explorer {

	final Path folder;
	final ExplorerView view;

	private Explorer(Path folder, ExplorerView view) {
		this.folder = folder;
		this.view = view;
	}

	/** Opens a model of some files. */
	static Explorer of(Map<String, String> files) throws Exception {
		Path folder = TestFolder.of("explorer");
		for (Map.Entry<String, String> file : files.entrySet()) {
			Files.createDirectories(folder.resolve(file.getKey()).getParent());
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
		return at(folder);
	}

	/** Opens the model in a folder. */
	static Explorer at(Path folder) throws IOException, PartInitException {
		Window.page().closeAllEditors(false);
		Sessions.instance().open(folder);
		ExplorerView view = (ExplorerView) Window.page().showView(Views.EXPLORER);
		Explorer explorer = new Explorer(folder, view);
		assertTrue(Ui.until(() -> explorer.tree().getItemCount() > 0), "The explorer shows nothing.");
		// With the folder its first text opens, and takes the keyboard.
		Window.untilShown(explorer.model());
		Window.page().activate(view);
		Window.get().getShell().forceActive();
		explorer.tree().setFocus();
		Ui.settle(100);
		return explorer;
	}

	TreeViewer viewer() {
		return view.viewer();
	}

	Tree tree() {
		return viewer().getTree();
	}

	OpenModel model() {
		return Sessions.instance().model().orElseThrow();
	}

	/** What the rows show, opened as far as they are, two blanks for each level. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		collect(tree().getItems(), "", lines);
		return lines;
	}

	private static void collect(TreeItem[] items, String indent, List<String> lines) {
		for (TreeItem item : items) {
			lines.add(indent + item.getText());
			if (item.getExpanded()) {
				collect(item.getItems(), indent + "  ", lines);
			}
		}
	}

	/** The lines below a heading at the top. */
	List<String> below(String heading) {
		List<String> all = lines();
		int from = all.stream().filter(l -> l.startsWith(heading)).findFirst().map(all::indexOf).orElseThrow(() -> new AssertionError("no " + heading + " in " + all));
		return all.stream().skip(from + 1L).takeWhile(l -> l.startsWith("  ")).map(l -> l.substring(2)).toList();
	}

	/** The row of an element, opened as far as need be. */
	Row row(String identity) {
		viewer().expandAll();
		return find(tree().getItems(), identity).orElseThrow(() -> new AssertionError("no " + identity + " in " + lines()));
	}

	private static Optional<Row> find(TreeItem[] items, String identity) {
		for (TreeItem item : items) {
			Optional<Row> row = Optional.ofNullable((Row) item.getData()).filter(r -> r.identity().equals(identity) || r.key().equals(identity));
			Optional<Row> found = row.isPresent() ? row : find(item.getItems(), identity);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** Chooses rows by the identities of their elements, or by their keys. */
	void choose(String... identities) {
		viewer().setSelection(new StructuredSelection(Arrays.stream(identities).map(this::row).toList()), true);
		Ui.settle(20);
	}

	/** The labels of the rows that are chosen. */
	List<String> chosen() {
		return Arrays.stream(viewer().getStructuredSelection().toArray()).map(r -> ((Row) r).label()).toList();
	}

	/** The item of a row that is to be seen. */
	TreeItem item(String identity) {
		Row row = row(identity);
		viewer().reveal(row);
		Ui.settle(50);
		return (TreeItem) viewer().testFindItem(row);
	}

	/** Picks an item of the menu under the right mouse button. */
	void menu(String... path) {
		Menu menu = tree().getMenu();
		for (String label : path) {
			menu.notifyListeners(SWT.Show, new Event());
			MenuItem item = Arrays.stream(menu.getItems()).filter(i -> i.getText().replaceAll("\t.*", "").equals(label)).findFirst()
					.orElseThrow(() -> new AssertionError("no " + label));
			menu = item.getMenu();
			if (menu == null) {
				item.notifyListeners(SWT.Selection, new Event());
			}
		}
	}

	/** Drags a row to another, to a part of that row's height; answers whether it could be dropped there. */
	boolean drag(String from, String to, double height) {
		choose(from);
		return dragChosen(to, height);
	}

	/** Drags what is chosen. */
	boolean dragChosen(String to, double height) {
		TreeItem item = item(to);
		Rectangle place = item.getBounds();
		boolean isTaken = Drag.to(tree(), item, tree().toDisplay(place.x + 20, place.y + (int) (place.height * height)));
		Ui.settle(100);
		return isTaken;
	}

	/** The text of a file as it is in the window, else on disk. */
	String text(String file) {
		return model().documents().document(file).map(d -> d.get()).orElseGet(() -> {
			try {
				return Files.readString(folder.resolve(file));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** Waits until a text is as it should be. */
	void expect(String file, String text) {
		Ui.until(() -> text(file).equals(text));
		org.junit.jupiter.api.Assertions.assertEquals(text, text(file));
	}
}
