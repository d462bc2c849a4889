package org.journeywright.diagram.warmup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.action.PlannedEdit;
import org.journeywright.language.ide.action.StepPlan;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModels;

/** A model in memory alone, which nobody sees. */
final class WarmUpHost implements DiagramHost, AutoCloseable {

	private static final AutoCloseable NOBODY = () -> {
	};

	/** Named after a folder that is never made. */
	private final ModelService service = new ModelService(Path.of("warm-up").toAbsolutePath(), () -> LanguageServices.get(LiveModels.class));

	WarmUpHost() {
		service.edit(WarmUpModel.FILE, WarmUpModel.text());
	}

	@Override
	public ModelService service() {
		return service;
	}

	@Override
	public boolean isReadOnly() {
		return false;
	}

	@Override
	public CompletableFuture<Boolean> edit(StepPlan plan) {
		return service.ask(model -> PlannedEdit.of(model, plan).after()).thenCompose((Map<String, String> after) -> service.edit(after).thenApply(done -> !after.isEmpty()));
	}

	@Override
	public CompletableFuture<Stepped> undo() {
		return CompletableFuture.completedFuture(new Stepped(false, ""));
	}

	@Override
	public CompletableFuture<Stepped> redo() {
		return undo();
	}

	@Override
	public AutoCloseable onSteps(BiConsumer<String, String> listener) {
		return NOBODY;
	}

	@Override
	public void chosen(List<String> identities) {
		// Nobody is there.
	}

	@Override
	public AutoCloseable onChosen(Consumer<List<String>> listener) {
		return NOBODY;
	}

	@Override
	public boolean open(String identity, String as) {
		return false;
	}

	@Override
	public void close() {
		service.close();
	}
}
