import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.ModelView;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.protocol.StreamServer;
import org.journeywright.language.ide.server.JourneyLanguageServer;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Progress;

/**
 * How long somebody who types waits for the language server, in a folder of 10,000 touchpoints over 200 files. Everything passes through the protocol, as
 * with an editor in another process. See README.md for what is measured and how.
 *
 * <p>usage: releng/benchmarks/run language-server [touchpoints files]
 */
public final class LanguageServerBenchmark {

	private static final String TYPED = "part0.journey";
	private static final int ROUNDS = 40;
	private static final int WARM_UP = 20;
	/** Nobody types evenly; so some keys are hit while the rules are being applied. */
	private static final Random PAUSES = new Random(7);

	public static void main(String[] arguments) throws Exception {
		int touchpoints = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
		int files = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
		Path folder = Files.createTempDirectory("journeywright-benchmark").toRealPath();
		try {
			GeneratedModel.write(folder, touchpoints, touchpoints / files);
			Files.writeString(folder.resolve("base.journey"), Files.readString(folder.resolve("base.journey")).replace("role Stock internal", "role Stock internal reports to Desk"));
			System.out.printf(Locale.ENGLISH, "Java %s, %d processors, heap %d MB; %,d touchpoints in %d files; times in ms%n%n", Runtime.version(),
					Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20, touchpoints, files);
			measure(folder, "part" + ((touchpoints - 1) / (touchpoints / files)) + ".journey");
		} finally {
			GeneratedModel.delete(folder);
		}
		System.exit(0);
	}

	private static void measure(Path folder, String last) throws Exception {
		Editor editor = new Editor(folder);
		long start = System.nanoTime();
		editor.start();
		editor.open(TYPED);
		editor.open("base.journey");
		editor.awaitGaps();
		System.out.printf(Locale.ENGLISH, "until the folder is read and its gaps are shown: %.0f%n%n", (System.nanoTime() - start) / 1e6);
		Map<String, Work> works = new LinkedHashMap<>();
		works.put("typing in a text, until diagnostics", new Typing(editor, TYPED, "story \"", TYPED, 0));
		works.put("typing a name, until diagnostics", new Typing(editor, TYPED, "touchpoint Touchpoint" + first(editor), TYPED, 0));
		works.put("completion of a name", () -> Time.of(false, () -> editor.completion(TYPED, "applies ")));
		works.put("completion of a clause", () -> Time.of(false, () -> editor.completion(TYPED, "wants +2 ")));
		works.put("a key, then completion", () -> Time.of(false, () -> {
			editor.change(TYPED, "opening \"", "a");
			editor.completion(TYPED, "applies ");
		}));
		works.put("hover", () -> Time.of(false, () -> editor.hover(TYPED, "applies Stand")));
		works.put("quick fixes", () -> Time.of(false, () -> editor.fixes(TYPED, "touchpoint Touch")));
		works.put("typing a role's name, until diagnostics", new Typing(editor, "base.journey", "role Desk", "base.journey", 1_500));
		works.put("typing a role's name, until all files", new Typing(editor, "base.journey", "role Desk", last, 1_500));
		works.put("reading the folder anew", () -> Time.of(true, () -> ModelLoader.standalone().load(folder, Progress.NONE)));
		works.put("reading it anew, with gaps", () -> Time.of(true, () -> {
			LoadedModel model = ModelLoader.standalone().load(folder, Progress.NONE);
			Analysis.of(ModelView.of(model.files()), model.locations());
		}));
		report(works, rounds(works));
	}

	private static String first(Editor editor) {
		String text = editor.text(TYPED);
		int at = text.indexOf("touchpoint Touchpoint") + "touchpoint Touchpoint".length();
		return text.substring(at, text.indexOf(' ', at));
	}

	private interface Work {
		/** Does it once; answers the time that counts. */
		Time run() throws Exception;
	}

	/** All pieces of work in turn, round after round, so that what else the machine does weighs on all of them alike. */
	private static Map<String, List<Time>> rounds(Map<String, Work> works) throws Exception {
		Map<String, List<Time>> times = new LinkedHashMap<>();
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			for (Map.Entry<String, Work> work : works.entrySet()) {
				boolean isWhole = work.getKey().startsWith("reading");
				if (isWhole && round % 10 != 0) {
					continue;
				}
				Thread.sleep(60 + PAUSES.nextInt(240));
				Time time = work.getValue().run();
				if (round >= WARM_UP) {
					times.computeIfAbsent(work.getKey(), w -> new ArrayList<>()).add(time);
				}
			}
		}
		return times;
	}

	/**
	 * @param clock
	 *            milliseconds that somebody waited
	 * @param processor
	 *            milliseconds that the processor spent meanwhile on the thread that does the work
	 */
	private record Time(double clock, double processor) {

		/** The time of something that is done on this thread, or that the one waits for which owns the model. */
		static Time of(boolean here, Waiting waiting) throws Exception {
			long busy = busy(here);
			long from = System.nanoTime();
			waiting.run();
			return new Time((System.nanoTime() - from) / 1e6, (busy(here) - busy) / 1e6);
		}

		private static long busy(boolean here) {
			ThreadMXBean threads = ManagementFactory.getThreadMXBean();
			return here ? threads.getCurrentThreadCpuTime()
					: Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(t -> t != null && t.getThreadName().startsWith("Journeywright model "))
							.mapToLong(t -> threads.getThreadCpuTime(t.getThreadId())).sum();
		}
	}

	private interface Waiting {
		void run() throws Exception;
	}

	private static void report(Map<String, Work> works, Map<String, List<Time>> times) {
		System.out.printf("%-42s %8s %8s %8s %8s%n", "", "median", "95 %", "median p", "95 % p");
		for (String work : works.keySet()) {
			double[] clock = times.get(work).stream().mapToDouble(Time::clock).sorted().toArray();
			double[] processor = times.get(work).stream().mapToDouble(Time::processor).sorted().toArray();
			System.out.printf(Locale.ENGLISH, "%-42s %8.1f %8.1f %8.1f %8.1f%n", work, part(clock, 0.5), part(clock, 0.95), part(processor, 0.5), part(processor, 0.95));
		}
	}

	private static double part(double[] sorted, double part) {
		return sorted[(int) Math.ceil(sorted.length * part) - 1];
	}

	/** A letter behind some words, and after a while away with it; the first of the two is measured. Then milliseconds for what all other files have to hear. */
	private record Typing(Editor editor, String file, String behind, String heard, int aftermath) implements Work {

		@Override
		public Time run() throws Exception {
			Time time = type(behind, 0, "x");
			Thread.sleep(PAUSES.nextInt(300));
			type(behind + "x", 1, "");
			Thread.sleep(aftermath);
			return time;
		}

		private Time type(String words, int length, String text) throws Exception {
			CompletableFuture<Void> told = editor.nextDiagnostics(heard);
			return Time.of(false, () -> {
				editor.change(file, words, behind.length(), length, text);
				told.get(60, TimeUnit.SECONDS);
			});
		}
	}

	/** An editor at the other end of two pipes. */
	private static final class Editor implements LanguageClient {

		private final Path folder;
		private final LanguageServer server;
		private final Map<String, String> texts = new ConcurrentHashMap<>();
		private final Map<String, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
		private final CountDownLatch gapsShown = new CountDownLatch(1);
		private int version;

		Editor(Path folder) throws IOException {
			this.folder = folder;
			PipedOutputStream toServer = new PipedOutputStream();
			PipedOutputStream toEditor = new PipedOutputStream();
			PipedInputStream atServer = new PipedInputStream(toServer, 1 << 20);
			PipedInputStream atEditor = new PipedInputStream(toEditor, 1 << 20);
			StreamServer serving = new StreamServer(LanguageServices.get(JourneyLanguageServer.class), toEditor, System.err::println);
			Thread.ofPlatform().daemon().start(() -> serving.serve(atServer));
			var launcher = LSPLauncher.createClientLauncher(this, atEditor, toServer, Executors.newCachedThreadPool(), Function.identity());
			launcher.startListening();
			server = launcher.getRemoteProxy();
		}

		void start() throws Exception {
			InitializeParams greeting = new InitializeParams();
			greeting.setCapabilities(capabilities());
			greeting.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "model")));
			server.initialize(greeting).get(60, TimeUnit.SECONDS);
			server.initialized(new InitializedParams());
		}

		/** As VS Code has it: the changes of a quick fix are asked for when it has been chosen. */
		private static ClientCapabilities capabilities() {
			CodeActionCapabilities actions = new CodeActionCapabilities();
			actions.setDataSupport(true);
			actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
			TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
			documents.setCodeAction(actions);
			ClientCapabilities capabilities = new ClientCapabilities();
			capabilities.setTextDocument(documents);
			return capabilities;
		}

		void open(String file) throws IOException {
			// A text on one line with a name that leads nowhere behind it: with every letter, the diagnostic of that name moves.
			String extra = file.startsWith("part") ? "wow Told { story \"He called\" shows Nothing }\n" : "";
			texts.put(file, Files.readString(folder.resolve(file), StandardCharsets.UTF_8) + extra);
			server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "journeywright", ++version, text(file))));
		}

		String text(String file) {
			return texts.get(file);
		}

		private String uri(String file) {
			return folder.resolve(file).toUri().toString();
		}

		void change(String file, String behind, String text) {
			change(file, behind, behind.length(), 0, text);
		}

		void change(String file, String words, int offset, int length, String text) {
			String before = text(file);
			if (!before.contains(words)) {
				throw new IllegalStateException(words + " does not stand in " + file);
			}
			int at = before.indexOf(words) + offset;
			texts.put(file, before.substring(0, at) + text + before.substring(at + length));
			server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(file), ++version),
					List.of(new TextDocumentContentChangeEvent(new Range(position(before, at), position(before, at + length)), text))));
		}

		private static Position position(String text, int offset) {
			String[] lines = text.substring(0, offset).split("\n", -1);
			return new Position(lines.length - 1, lines[lines.length - 1].length());
		}

		private Position behind(String file, String words) {
			return position(text(file), text(file).indexOf(words) + words.length());
		}

		void completion(String file, String words) throws Exception {
			var asked = new CompletionParams(new TextDocumentIdentifier(uri(file)), behind(file, words));
			answered(server.getTextDocumentService().completion(asked));
		}

		void hover(String file, String words) throws Exception {
			var asked = new HoverParams(new TextDocumentIdentifier(uri(file)), behind(file, words));
			answered(server.getTextDocumentService().hover(asked));
		}

		void fixes(String file, String words) throws Exception {
			Position at = behind(file, words);
			var asked = new CodeActionParams(new TextDocumentIdentifier(uri(file)), new Range(at, at), new CodeActionContext(List.of()));
			answered(server.getTextDocumentService().codeAction(asked));
		}

		private static void answered(CompletableFuture<?> answer) throws InterruptedException, ExecutionException, TimeoutException {
			if (answer.get(60, TimeUnit.SECONDS) == null) {
				throw new IllegalStateException("nothing was answered");
			}
		}

		CompletableFuture<Void> nextDiagnostics(String file) {
			CompletableFuture<Void> next = new CompletableFuture<>();
			awaited.put(uri(file), next);
			return next;
		}

		void awaitGaps() throws InterruptedException {
			if (!gapsShown.await(120, TimeUnit.SECONDS)) {
				throw new IllegalStateException("No gaps are shown.");
			}
		}

		@Override
		public void publishDiagnostics(PublishDiagnosticsParams told) {
			if (told.getDiagnostics().stream().anyMatch(d -> d.getCode().getLeft().startsWith("JW-2"))) {
				gapsShown.countDown();
			}
			CompletableFuture<Void> waiting = awaited.remove(told.getUri());
			if (waiting != null) {
				waiting.complete(null);
			}
		}

		@Override
		public CompletableFuture<Void> refreshCodeLenses() {
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public void telemetryEvent(Object event) {
			// There is none.
		}

		@Override
		public void showMessage(MessageParams message) {
			System.err.println(message.getMessage());
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public void logMessage(MessageParams message) {
			System.err.println(message.getMessage());
		}
	}
}
