package org.journeywright.ui.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.ui.diagram.DiagramEditor;
import org.journeywright.ui.diagram.OpenDiagram;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.files.OpenFolder;

/** A model with one of its diagrams, open in the window. */
final class DiagramWindow implements AutoCloseable {

	private final OpenFolder open;
	private final DiagramEditor editor;

	DiagramWindow(Map<String, String> files, DiagramKind kind) {
		open = new OpenFolder(files);
		Window.untilShown(open.model());
		run(kind);
		assertTrue(Ui.until(() -> Window.page().getActiveEditor() instanceof DiagramEditor), "A diagram opens.");
		editor = (DiagramEditor) Window.page().getActiveEditor();
		assertTrue(untilDrawn(), "The diagram is drawn.");
	}

	/** The first page of a run waits for the web engine to start, which on a busy machine takes longer than anything else. */
	private boolean untilDrawn() {
		return IntStream.range(0, 4).anyMatch(attempt -> Ui.until(() -> !drawn().isEmpty() || isEmpty()));
	}

	/** Whether the page says that there is nothing to draw yet. */
	boolean isEmpty() {
		return browser() != null && Boolean.TRUE.equals(ask("document.querySelector('.hint') !== null"));
	}

	private static void run(DiagramKind kind) {
		try {
			var command = Window.get().getService(ICommandService.class).getCommand(OpenDiagram.COMMAND);
			Window.get().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, Map.of(OpenDiagram.KIND, kind.word())), null);
		} catch (CommandException e) {
			throw new AssertionError("The diagram cannot be opened", e);
		}
	}

	OpenFolder folder() {
		return open;
	}

	DiagramEditor editor() {
		return editor;
	}

	Browser browser() {
		return editor.getAdapter(Browser.class);
	}

	/** What the page answers to a question about itself. */
	Object ask(String expression) {
		return browser().evaluate("return " + expression + ";");
	}

	/** The ids of the figures that are to be seen. */
	List<String> drawn() {
		return browser() == null ? List.of() : texts("window.journeywright ? window.journeywright.figures() : []");
	}

	/** The ids of all figures, whether they are to be seen at present or not. */
	List<String> all() {
		return texts("window.journeywright.all()");
	}

	/** The ids of the figures that are chosen. */
	List<String> chosen() {
		return texts("window.journeywright.selected()");
	}

	private List<String> texts(String expression) {
		return ask(expression) instanceof Object[] several ? Stream.of(several).map(String.class::cast).toList() : List.of();
	}

	/** The middle of what a selector of the page finds first, on the display; once it is there. The selector quotes with single quotes. */
	Point middle(String selector) {
		String box = "(() => { const box = document.querySelector(\"" + selector + "\")?.getBoundingClientRect(); return box ? [box.x + box.width / 2, box.y + box.height / 2] : null; })()";
		assertTrue(Ui.until(() -> ask(box) instanceof Object[]), () -> selector + " is not on the page, which says: " + says());
		Object[] at = still(box);
		return browser().toDisplay(((Number) at[0]).intValue(), ((Number) at[1]).intValue());
	}

	/** Drawings glide to where they are to be seen: answers once they stand still. */
	private Object[] still(String place) {
		AtomicReference<Object[]> last = new AtomicReference<>((Object[]) ask(place));
		Ui.until(() -> {
			Ui.settle(150);
			Object[] now = (Object[]) ask(place);
			return Arrays.equals(last.getAndSet(now), now);
		});
		return last.get();
	}

	/** The middle of a figure. */
	Point figure(String id) {
		return middle("[data-id='" + id + "']");
	}

	/** All words on the page. */
	String says() {
		return ask("document.body.innerText").toString();
	}

	/** Lets the page say something, as it does when somebody has done it by hand. */
	void say(String action) {
		browser().execute("void window.journeywright.dispatch(" + action + ");");
	}

	@Override
	public void close() {
		open.close();
	}
}
