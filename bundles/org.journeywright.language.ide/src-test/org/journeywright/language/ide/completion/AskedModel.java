package org.journeywright.language.ide.completion;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.server.Positions;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.live.LiveModels;
import org.journeywright.language.load.Problem;

/** A model of which tests ask what can be written where; {@code |} marks the cursor. */
final class AskedModel {

	private final LiveModel model = LanguageServices.get(LiveModels.class).empty(Path.of("model").toAbsolutePath());

	AskedModel(Map<String, String> files) {
		model.put(files);
	}

	/** What is proposed at the mark of a text. */
	CompletionList at(String marked) {
		int cursor = marked.indexOf('|');
		return at("asked.journey", marked.substring(0, cursor) + marked.substring(cursor + 1), cursor);
	}

	CompletionList at(String file, String text, int cursor) {
		put(file, text);
		return ask(file, cursor);
	}

	CompletionList ask(String file, int cursor) {
		String text = model.text(file).orElseThrow();
		return LanguageServices.get(Completion.class).at(new Spot(model, file, model.resource(file).orElseThrow(), text, new Positions(text), cursor), true);
	}

	void put(String file, String text) {
		model.put(Map.of(file, text));
	}

	List<Problem> problems(String file) {
		return model.problems(file);
	}

	/** The labels of the proposals, in the order in which an editor shows them. */
	List<String> labels(String marked) {
		return at(marked).getItems().stream().sorted(java.util.Comparator.comparing(CompletionItem::getSortText)).map(CompletionItem::getLabel).toList();
	}

	CompletionItem item(String marked, String label) {
		return at(marked).getItems().stream().filter(i -> i.getLabel().equals(label)).findFirst().orElseThrow(() -> new NoSuchElementException(label + " in " + labels(marked)));
	}

	/** The text after a proposal has been taken, with what its places say already. */
	String taken(String marked, String label) {
		return taken(marked.replaceFirst("\\|", ""), item(marked, label));
	}

	static String taken(String text, CompletionItem item) {
		var edit = item.getTextEdit().getLeft();
		Positions positions = new Positions(text);
		String written = edit.getNewText().replaceAll("\"\\$\\d+\"", "\"said\"").replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replace("$0", "").replaceAll("\\$\\d+", "Some");
		return text.substring(0, positions.offset(edit.getRange().getStart())) + written + text.substring(positions.offset(edit.getRange().getEnd()));
	}

	static Map<String, String> files(String... namesAndTexts) {
		Map<String, String> files = new LinkedHashMap<>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			files.put(namesAndTexts[i], namesAndTexts[i + 1]);
		}
		return files;
	}
}
