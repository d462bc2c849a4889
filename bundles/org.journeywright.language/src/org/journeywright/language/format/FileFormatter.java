package org.journeywright.language.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Problem;
import org.journeywright.language.load.Progress;
import org.journeywright.language.messages.SyntaxMessages;

import com.google.inject.Inject;

/** Formats the files of a folder. Nothing is written: the caller gets the texts that change. */
public class FileFormatter {

	/** Problems with these codes keep a file from being formatted; a name that leads nowhere does not. */
	private static final List<String> UNREADABLE = List.of(SyntaxMessages.SYNTAX, ModelLoader.UNREADABLE);

	@Inject
	private ModelLoader loader;
	@Inject
	private JourneyFormatter formatter;

	/**
	 * What formatting a folder comes to.
	 *
	 * @param changed
	 *            the new texts of the files that change
	 * @param unchanged
	 *            how many files were in order
	 * @param refused
	 *            the mistakes for which files were left alone
	 */
	public record Formatted(Map<Path, String> changed, int unchanged, List<Problem> refused) {
	}

	/** A formatter for use outside the workbench. */
	public static FileFormatter standalone() {
		return ModelLoader.standalone(FileFormatter.class);
	}

	/**
	 * Formats a folder (or a single file). A file with mistakes in it is left alone, the others are formatted.
	 *
	 * @throws IOException
	 *             if there is no such folder, or it cannot be listed
	 */
	public Formatted format(Path folder, Progress progress) throws IOException {
		LoadedModel model = loader.load(folder, progress);
		List<Problem> refused = model.problems().stream().filter(p -> UNREADABLE.contains(p.code())).toList();
		Map<Path, String> changed = new TreeMap<>();
		int unchanged = 0;
		for (XtextResource resource : model.resources().getResources().stream().map(XtextResource.class::cast).toList()) {
			if (resource.getParseResult().hasSyntaxErrors()) {
				continue;
			}
			String text = resource.getParseResult().getRootNode().getText();
			String formatted = TextEdits.apply(text, formatter.edits(resource.getParseResult().getRootNode()));
			if (formatted.equals(text)) {
				unchanged++;
			} else {
				changed.put(Path.of(resource.getURI().toFileString()), formatted);
			}
		}
		return new Formatted(changed, unchanged, refused);
	}
}
