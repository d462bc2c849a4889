package org.journeywright.language.ide.refactor;

import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.parser.IParseResult;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.ide.navigation.Mention;
import org.journeywright.language.ide.navigation.Mentions;
import org.journeywright.language.ide.server.Edits;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.names.Texts;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;

import com.google.inject.Inject;

/** Renames the element at a place, wherever it is named. */
public final class Renames {

	private final Mentions mentions;
	private final ModelEditor editor;

	@Inject
	Renames(Mentions mentions, ModelEditor editor) {
		this.mentions = mentions;
		this.editor = editor;
	}

	/**
	 * The name at the place and its range; empty where there is nothing to rename.
	 *
	 * @throws EditRefusedException
	 *             if it is not clear what would be renamed, or a mistake stands in the way
	 */
	public Optional<PrepareRenameResult> prepare(Spot spot) {
		return mentions.at(spot).map(mention -> {
			NamedElement element = renamed(mention);
			return new PrepareRenameResult(spot.positions().range(mention.leaf().getOffset(), mention.leaf().getLength()), element.getName());
		});
	}

	/**
	 * The changes of all files.
	 *
	 * @param name
	 *            the new name, in quotes or without
	 * @throws EditRefusedException
	 *             with a message for the user, if the name cannot be given or something would be lost
	 */
	public WorkspaceEdit rename(Spot spot, String name) {
		Mention mention = mentions.at(spot).orElseThrow(() -> new EditRefusedException("There is no name here; put the cursor on the name to change."));
		NamedElement element = renamed(mention);
		String plain = checked(name);
		refuseWhereNotUnderstood(spot.model(), element.getName());
		return Edits.of(spot.model(), editor.rename(element, plain));
	}

	private NamedElement renamed(Mention mention) {
		String name = mentions.name(mention.leaf());
		if (mention.means().size() != 1) {
			throw new EditRefusedException(mention.means().isEmpty() ? "'" + name + "' is not declared in any file; correct it instead of renaming it."
					: "'" + name + "' can mean several elements; write the path to the one that is meant, or rename it where it is declared.");
		}
		NamedElement element = mention.means().iterator().next();
		if (element.eResource() == null || element.getName() == null) {
			throw new EditRefusedException("This " + Elements.kind(element) + " cannot be renamed before the mistake in it is mended.");
		}
		return element;
	}

	private static String checked(String typed) {
		String name = typed.strip();
		if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
			name = Texts.read(name).strip();
		}
		if (name.isEmpty()) {
			throw new EditRefusedException("A name needs at least one letter or figure.");
		}
		if (name.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.SURROGATE)) {
			throw new EditRefusedException("A name stands on one line and holds no control characters; type it without.");
		}
		return name;
	}

	/** Where a text was not understood, what the name means there is not known, and it would be left behind. */
	private static void refuseWhereNotUnderstood(LiveModel model, String name) {
		for (String file : model.fileNames()) {
			IParseResult parsed = model.resource(file).orElseThrow().getParseResult();
			if (parsed.hasSyntaxErrors()) {
				StreamSupport.stream(parsed.getRootNode().getLeafNodes().spliterator(), false).filter(l -> l.isHidden() && says(l.getText(), name)).findFirst().ifPresent(l -> {
					throw new EditRefusedException("'" + name + "' also stands in " + file + ", line " + l.getStartLine()
							+ ", in a part that a mistake keeps from being understood; mend that first.");
				});
			}
		}
	}

	private static boolean says(String word, String name) {
		return word.equals(name) || word.startsWith("\"") && Texts.read(word).equals(name) || word.startsWith("^") && word.substring(1).equals(name);
	}
}
