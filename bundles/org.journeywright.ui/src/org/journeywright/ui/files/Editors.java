package org.journeywright.ui.files;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.journeywright.ui.session.Sessions;

/** Which file of the open model an editor shows. */
final class Editors {

	private Editors() {
	}

	/** The file that a part shows; empty for views, and for editors of other files. */
	static Optional<String> file(IWorkbenchPart part) {
		return part instanceof IEditorPart editor ? file(editor.getEditorInput()) : Optional.empty();
	}

	/** The file that a part shows, whether it has been opened since the start or not. */
	static Optional<String> file(IWorkbenchPartReference reference) {
		try {
			return reference instanceof IEditorReference editor ? file(editor.getEditorInput()) : Optional.empty();
		} catch (PartInitException e) {
			return Optional.empty();
		}
	}

	private static Optional<String> file(IEditorInput input) {
		return path(input).flatMap(path -> Sessions.instance().model().flatMap(model -> model.documents().name(path)));
	}

	/** Where the file is that an editor shows; empty where it shows none. */
	static Optional<Path> path(IEditorInput input) {
		return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Optional.of(Path.of(uri.getURI())) : Optional.empty();
	}

	/** Whether any editor of any window shows a file. */
	static boolean isShown(String file) {
		return references(file).findAny().isPresent();
	}

	/** The editors, of all windows, that show a file and have been looked at since the start. */
	static Stream<IEditorPart> showing(String file) {
		return references(file).map(reference -> reference.getEditor(false)).filter(Objects::nonNull);
	}

	private static Stream<IEditorReference> references(String file) {
		return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getPages).flatMap(Stream::of).map(IWorkbenchPage::getEditorReferences).flatMap(Stream::of)
				.filter(reference -> file(reference).filter(file::equals).isPresent());
	}
}
