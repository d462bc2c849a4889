package org.journeywright.language.ide.live;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.AnalysisRun;
import org.journeywright.analysis.ModelView;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.live.LiveModels;
import org.journeywright.language.load.FolderFiles;
import org.journeywright.language.load.Problem;

/**
 * The model of a folder as it is being edited, for every view and editor at once: texts come in, questions are answered in order, and the rules are applied
 * when nobody waits. All work on the model is done by one thread of its own, so callers never block each other and never see half a change.
 */
public final class ModelService implements AutoCloseable {

	private static final long QUIET_BEFORE_ANALYSIS_MS = 150;

	private final FolderFiles folder;
	private final ModelThread thread;
	/** Made and used on the thread alone. */
	private LiveModel model;
	private final List<ModelListener> listeners = new CopyOnWriteArrayList<>();
	private final Set<String> edited = new LinkedHashSet<>();
	private final Map<String, Problem> unreadable = new LinkedHashMap<>();
	private Optional<Analysis> analysis = Optional.empty();
	private Optional<ModelView> view = Optional.empty();
	private long analysisDue;

	/** The model of a folder, empty until {@link #loadAll} has been asked for. */
	public ModelService(Path folder, LiveModels models) {
		this(folder, () -> models);
	}

	/** The model of a folder, empty until {@link #loadAll} has been asked for; the language is made ready by the thread of the model, where that takes a while. */
	public ModelService(Path folder, Supplier<LiveModels> models) {
		this.folder = new FolderFiles(folder);
		this.thread = new ModelThread("Journeywright model " + folder.getFileName());
		thread.ask(() -> model = models.get().empty(this.folder.root()));
	}

	/** Hears of changes from now on. */
	public void addListener(ModelListener listener) {
		listeners.add(listener);
	}

	/** Hears of changes no more. */
	public void removeListener(ModelListener listener) {
		listeners.remove(listener);
	}

	/** The folder. */
	public Path root() {
		return folder.root();
	}

	/** Reads all files of the folder that are not being edited, and forgets those that are gone. */
	public CompletableFuture<Void> loadAll() {
		return thread.ask(() -> {
			List<String> present = folder.names();
			reload(java.util.stream.Stream.concat(present.stream(), model.fileNames().stream()).distinct().filter(f -> !edited.contains(f)).toList());
			return null;
		});
	}

	/** Reads files again that have changed outside; those being edited keep what the editor says, and one that says what it said before is no change. */
	public CompletableFuture<Void> filesChanged(Collection<String> files) {
		return thread.ask(() -> {
			List<String> others = files.stream().filter(f -> !edited.contains(f) && !isKnown(f)).toList();
			if (!others.isEmpty()) {
				reload(others);
			}
			return null;
		});
	}

	private boolean isKnown(String file) {
		return folder.read(file) instanceof FolderFiles.Text now && model.text(file).filter(now.text()::equals).isPresent();
	}

	/** Takes the text of an editor; from now on the file on disk is not looked at. */
	public CompletableFuture<Void> edit(String file, String text) {
		return edit(Map.of(file, text));
	}

	/** Takes the texts of several editors as one change. */
	public CompletableFuture<Void> edit(Map<String, String> texts) {
		return thread.ask(() -> {
			edited.addAll(texts.keySet());
			unreadable.keySet().removeAll(texts.keySet());
			changed(model.put(texts));
			return null;
		});
	}

	/** The editor of a file has closed: the file on disk counts again. */
	public CompletableFuture<Void> closed(String file) {
		return thread.ask(() -> {
			if (edited.remove(file)) {
				reload(List.of(file));
			}
			return null;
		});
	}

	/** Asks something about the model as it is after all changes so far. The answer must not hold on to elements: they belong to the model's thread. */
	public <T> CompletableFuture<T> ask(Function<LiveModel, T> question) {
		return thread.ask(() -> question.apply(model));
	}

	/** Asks something about the gaps of the model; the rules are applied first where that has not been done since the last change. */
	public <T> CompletableFuture<T> askGaps(java.util.function.BiFunction<LiveModel, Analysis, T> question) {
		return thread.ask(() -> {
			if (analysis.isEmpty()) {
				publish(Analysis.of(view(), model.locations()));
			}
			return question.apply(model, analysis.orElseThrow());
		});
	}

	/** The gaps as they were found last, empty after a change; to be asked on the model's thread. */
	public Optional<Analysis> gaps() {
		return analysis;
	}

	/** The ties of the model in both directions; to be asked on the model's thread. */
	public ModelView view() {
		ModelView present = view.orElseGet(() -> ModelView.of(model.model()));
		view = Optional.of(present);
		return present;
	}

	/** Counts the changes of the model; to be asked on the model's thread. */
	public long version() {
		return model.version();
	}

	/** The files of the folder in their order, those that cannot be read included; to be asked on the model's thread. */
	public SortedSet<String> files() {
		SortedSet<String> all = new TreeSet<>(model.fileNames());
		all.addAll(unreadable.keySet());
		return all;
	}

	/** What could not be understood in a file; to be asked on the model's thread. */
	public List<Problem> problems(String file) {
		return unreadable.containsKey(file) ? List.of(unreadable.get(file)) : model.problems(file);
	}

	private void reload(List<String> files) {
		Map<String, String> texts = new LinkedHashMap<>();
		Set<String> gone = new LinkedHashSet<>();
		for (String file : files) {
			unreadable.remove(file);
			listeners.forEach(l -> l.progress("Reading", texts.size(), files.size()));
			switch (folder.read(file)) {
				case FolderFiles.Text text -> texts.put(file, text.text());
				case FolderFiles.Unreadable problem -> {
					unreadable.put(file, problem.problem());
					gone.add(file);
				}
				case FolderFiles.Gone nothing -> gone.add(file);
			}
		}
		Set<String> concerned = new LinkedHashSet<>(model.remove(gone));
		concerned.addAll(model.put(texts));
		changed(concerned);
	}

	private void changed(Set<String> files) {
		analysis = Optional.empty();
		view = Optional.empty();
		listeners.forEach(l -> l.changed(model, files));
		analyseLater();
	}

	private void analyseLater() {
		long due = ++analysisDue;
		thread.later(() -> {
			if (due == analysisDue && analysis.isEmpty()) {
				analyse();
			}
		}, QUIET_BEFORE_ANALYSIS_MS);
	}

	private void analyse() {
		AnalysisRun run = new AnalysisRun(view(), model.locations());
		goOn(run, model.version());
	}

	/** Goes on with the rules until somebody asks for something, who is answered first. */
	private void goOn(AnalysisRun run, long version) {
		while (version == model.version() && analysis.isEmpty()) {
			if (!run.hasNext()) {
				publish(run.result());
				return;
			}
			run.next();
			listeners.forEach(l -> l.progress("Analysing", run.done(), run.total()));
			if (thread.isAsked()) {
				thread.later(() -> goOn(run, version), 0);
				return;
			}
		}
	}

	private void publish(Analysis found) {
		analysis = Optional.of(found);
		listeners.forEach(l -> l.analysed(model, found));
	}

	@Override
	public void close() {
		thread.close();
	}
}
