package org.journeywright.ui.tests.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.NamedElement;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;

/** A small model, open in the window. */
public final class OpenFolder implements AutoCloseable {

	private final Path folder;
	private final OpenModel model;

	/** Opens a folder. */
	public OpenFolder(Path folder) {
		this.folder = folder;
		try {
			Sessions.instance().open(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		model = Sessions.instance().model().orElseThrow();
		Ui.get(model.service().ask(LiveModel::fileNames));
	}

	/** Writes files into a new folder and opens it. */
	public OpenFolder(Map<String, String> files) {
		this(written(files));
	}

	private static Path written(Map<String, String> files) {
		try {
			Path folder = TestFolder.of("model");
			for (Map.Entry<String, String> file : files.entrySet()) {
				Files.createDirectories(folder.resolve(file.getKey()).getParent());
				Files.writeString(folder.resolve(file.getKey()), file.getValue());
			}
			return folder;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The model. */
	public OpenModel model() {
		return model;
	}

	/** Its folder. */
	public Path folder() {
		return folder;
	}

	/** The text in the window. */
	public String text(String file) {
		return model.documents().document(file).map(IDocument::get).orElseGet(() -> onDisk(file));
	}

	/** The text on disk. */
	public String onDisk(String file) {
		try {
			return Files.readString(folder.resolve(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes as somebody else would, late enough that the file's time tells. */
	public void somebodyWrites(String file, String text) {
		Ui.settle(1500);
		try {
			Files.writeString(folder.resolve(file), text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Renames an element, as a view does. */
	public void rename(String identity, String name) {
		Ui.get(model.edit("Rename " + identity.replaceFirst(":.*", ""), (live, editor) -> editor.rename((NamedElement) live.element(identity).orElseThrow(), name)));
	}

	@Override
	public void close() {
		Window.page().closeAllEditors(false);
		Sessions.instance().close();
	}
}
