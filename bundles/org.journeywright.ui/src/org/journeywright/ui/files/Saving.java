package org.journeywright.ui.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.journeywright.ui.session.OpenModel;

/** Writes texts of a model to disk, and says in words what could not be written. */
public final class Saving {

	private Saving() {
	}

	/**
	 * Saves files; those that cannot be saved keep no other from it.
	 *
	 * @return what went wrong and how to mend it, a sentence or two for each file; empty if all is on disk
	 */
	public static List<String> save(OpenModel model, Collection<String> files) {
		List<String> problems = new ArrayList<>();
		for (String file : files) {
			try {
				model.documents().save(file);
			} catch (CoreException e) {
				problems.add(problem(model, file, e));
			}
		}
		return problems;
	}

	private static String problem(OpenModel model, String file, CoreException cause) {
		if (!model.documents().isWritable(file)) {
			return "The file " + file + " may not be changed: it is write-protected. Remove the protection and save again, or copy the model to another folder.";
		}
		if (!model.documents().textFile(file).map(ITextFileBuffer::isSynchronized).orElse(true)) {
			return "The file " + file + " has changed on disk in this very moment. Its changes are brought together with yours; save again then.";
		}
		return "The file " + file + " cannot be written: " + cause.getMessage() + " Make room there, or ask for the right to write into the folder.";
	}
}
