package org.journeywright.ui.selection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.layout.PerWindow;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.text.Cursor;

/**
 * The elements that are chosen in a window: those of the view that was used last, or the one around the cursor of a text. Whoever shows details listens here.
 * Belongs to the user interface's thread.
 */
public final class Chosen {

	private static final PerWindow<Chosen> ALL = new PerWindow<>(Chosen::new, Chosen::close);

	private final List<Consumer<List<ElementRef>>> listeners = new CopyOnWriteArrayList<>();
	private List<ElementRef> elements = List.of();
	/** The text in which something was chosen last; empty where it was a view. */
	private Optional<ITextEditor> text = Optional.empty();
	private int asked;
	private final Sessions.Listener folders = this::turnTo;
	/** Where the text changes at a cursor that stands still, as when a name is changed in all files, the element there may be another. */
	private final OpenModelListener edits = new OpenModelListener() {
		@Override
		public void changed(Set<String> files) {
			text.ifPresent(editor -> choose(editor, ++asked, Chosen.this::isOther));
		}
	};
	private final IPartListener2 closedTexts = new IPartListener2() {
		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			text = text.filter(editor -> editor != reference.getPart(false));
		}
	};

	private Chosen(IWorkbenchWindow window) {
		window.getSelectionService().addPostSelectionListener(this::changed);
		window.getPartService().addPartListener(closedTexts);
		Sessions.instance().addListener(folders);
		Sessions.instance().model().ifPresent(model -> model.addListener(edits));
	}

	/** What is chosen in a window. */
	public static Chosen in(IWorkbenchWindow window) {
		return ALL.in(window);
	}

	/** The elements, in the order of the view; empty where nothing is chosen. */
	public List<ElementRef> elements() {
		return elements;
	}

	/** Hears of other choices from now on. */
	public void addListener(Consumer<List<ElementRef>> listener) {
		listeners.add(listener);
	}

	/** Hears of choices no more. */
	public void removeListener(Consumer<List<ElementRef>> listener) {
		listeners.remove(listener);
	}

	/** Chooses elements that no view has chosen, such as one that was just made. */
	public void choose(List<ElementRef> chosen) {
		asked++;
		set(chosen);
	}

	/** A view that has nothing to choose, as one that is just being filled, takes nothing away from what is chosen elsewhere. */
	private void changed(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection chosen && !chosen.isEmpty() && chosen.toList().stream().allMatch(ElementRef.class::isInstance)) {
			text = Optional.empty();
			choose(chosen.toList().stream().map(ElementRef.class::cast).toList());
		} else if (part instanceof ITextEditor editor && selection instanceof ITextSelection) {
			text = Optional.of(editor);
			choose(editor, ++asked, found -> true);
		}
	}

	/** Chooses the element around the cursor of a text. */
	private void choose(ITextEditor editor, int question, Predicate<ElementRef> isMeant) {
		Display display = Display.getCurrent();
		Cursor.of(editor).ifPresent(cursor -> cursor.element().thenAccept(found -> display.asyncExec(() -> {
			// Where the cursor has moved on, a later question is under way.
			if (question == asked) {
				found.filter(isMeant).ifPresent(e -> set(List.of(e)));
			}
		})));
	}

	private void turnTo(Optional<Path> folder) {
		forget();
		Sessions.instance().model().ifPresent(model -> model.addListener(edits));
	}

	private void close() {
		Sessions.instance().removeListener(folders);
		Sessions.instance().model().ifPresent(model -> model.removeListener(edits));
		forget();
	}

	private boolean isOther(ElementRef element) {
		return elements.size() != 1 || !elements.get(0).identity().equals(element.identity());
	}

	/** What was chosen in another folder is chosen no more, even where this one has an element of the same name. */
	private void forget() {
		asked++;
		text = Optional.empty();
		set(List.of());
	}

	private void set(List<ElementRef> chosen) {
		if (!chosen.equals(elements)) {
			elements = List.copyOf(chosen);
			listeners.forEach(l -> l.accept(elements));
		}
	}
}
