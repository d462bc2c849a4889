package org.journeywright.language.ide.server;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModels;

import com.google.inject.Inject;

/** The folders that editors have opened. A folder is one model; a file outside all of them makes a model of the folder it stands in. */
public final class ModelFolders {

	private final LiveModels models;
	private final Map<Path, ModelFolder> folders = new TreeMap<>();
	private boolean checksSpelling = true;
	private Consumer<ModelFolder> whenOpened = folder -> {
	};

	@Inject
	ModelFolders(LiveModels models) {
		this.models = models;
	}

	synchronized void whenOpened(Consumer<ModelFolder> listener) {
		whenOpened = listener;
	}

	/** Says whether spelling is to be checked in the folders that are opened from now on. */
	synchronized void checkSpelling(boolean on) {
		checksSpelling = on;
	}

	/** Opens a folder, or answers the one that is open. */
	public synchronized ModelFolder open(Path root) {
		Path folder = root.toAbsolutePath().normalize();
		return folders.computeIfAbsent(folder, f -> {
			ModelFolder opened = new ModelFolder(new ModelService(f, models));
			opened.spelling().setOn(checksSpelling);
			whenOpened.accept(opened);
			opened.service().loadAll();
			return opened;
		});
	}

	synchronized void close(Path root) {
		Optional.ofNullable(folders.remove(root.toAbsolutePath().normalize())).ifPresent(f -> f.service().close());
	}

	/** The folder of a file, the innermost where one stands in another. */
	synchronized Optional<ModelFolder> of(Path file) {
		return folders.entrySet().stream().filter(f -> file.startsWith(f.getKey())).max(Comparator.comparingInt(f -> f.getKey().getNameCount()))
				.map(Map.Entry::getValue);
	}

	synchronized ModelFolder ofOrOpened(Path file) {
		return of(file).orElseGet(() -> open(file.getParent()));
	}

	synchronized Collection<ModelFolder> all() {
		return List.copyOf(folders.values());
	}

	synchronized void closeAll() {
		folders.values().forEach(f -> f.service().close());
		folders.clear();
	}
}
