package org.journeywright.language.ide.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.spelling.SpellCheck;
import org.journeywright.language.live.LiveModel;

/** A folder that editors have opened: its model, and the texts in the editors, which run ahead of the model. */
public final class ModelFolder {

	private final ModelService service;
	private final SpellCheck spelling;
	private final Map<String, String> texts = new HashMap<>();

	ModelFolder(ModelService service) {
		this.service = service;
		this.spelling = new SpellCheck(service);
	}

	/** The model. */
	public ModelService service() {
		return service;
	}

	/** The spelling of its texts. */
	public SpellCheck spelling() {
		return spelling;
	}

	/** The files that are open in editors. */
	synchronized Set<String> open() {
		return Set.copyOf(texts.keySet());
	}

	/** The address of a file of this folder. */
	public String uri(String file) {
		return Uris.of(service.root().resolve(file));
	}

	/** The name of a file of this folder by its path. */
	String name(Path file) {
		return service.root().relativize(file).toString().replace('\\', '/');
	}

	synchronized void open(String file, String text) {
		texts.put(file, text);
		service.edit(file, text);
	}

	synchronized void change(String file, List<TextDocumentContentChangeEvent> changes) {
		String text = texts.getOrDefault(file, "");
		for (TextDocumentContentChangeEvent change : changes) {
			if (change.getRange() == null) {
				text = change.getText();
			} else {
				Positions positions = new Positions(text);
				int start = positions.offset(change.getRange().getStart());
				int end = Math.max(start, positions.offset(change.getRange().getEnd()));
				text = text.substring(0, start) + change.getText() + text.substring(end);
			}
		}
		open(file, text);
	}

	synchronized void close(String file) {
		texts.remove(file);
		service.closed(file);
	}

	/** Asks about a place in a file once the model has caught up; the other answer where the folder has no such file. */
	<T> CompletableFuture<T> at(String file, Function<Positions, Integer> offset, T otherwise, Function<Spot, T> question) {
		return service.ask(model -> spot(model, file, offset).map(question).orElse(otherwise));
	}

	/** A place in a file, on the model's thread; empty where the model has no such file. */
	public static Optional<Spot> spot(LiveModel model, String file, Function<Positions, Integer> offset) {
		return model.resource(file).map(resource -> {
			String text = model.text(file).orElseThrow();
			Positions positions = new Positions(text);
			return new Spot(model, file, resource, text, positions, offset.apply(positions));
		});
	}
}
