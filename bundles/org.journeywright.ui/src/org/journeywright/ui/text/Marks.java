package org.journeywright.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.swt.widgets.Display;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.spelling.Misspelling;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.session.Sessions;

/** Shows problems, gaps and misspelt words in the texts in use. Between two looks at the model the marks move with the text. Belongs to the user interface's thread. */
final class Marks implements OpenModelListener {

	/** The kinds of marks, as plugin.xml declares them. */
	static final String PREFIX = "org.journeywright.ui.mark.";
	private static final String PROBLEM = PREFIX + "problem";
	private static final int PAUSE_MS = 500;
	static final String SPELLING = PREFIX + "spelling";

	private record Mark(String type, String code, String message, int offset, int length) {
	}

	private final OpenModel model;
	private final Display display;
	private final Map<String, List<Annotation>> problems = new HashMap<>();
	private final Map<String, List<Annotation>> gaps = new HashMap<>();
	private final Map<String, List<Annotation>> misspelt = new HashMap<>();
	private final Set<String> changed = new TreeSet<>();
	private final Runnable paused = this::paused;

	Marks(OpenModel model, Display display) {
		this.model = model;
		this.display = display;
		model.spelling().onChange(() -> display.asyncExec(this::markSpelling));
	}

	@Override
	public void changed(Set<String> files) {
		model.documents().inUse().stream().filter(files::contains).forEach(file -> {
			markProblems(file);
			changed.add(file);
		});
		// While somebody types a word it is not wrong yet.
		display.timerExec(PAUSE_MS, paused);
	}

	@Override
	public void analysed() {
		model.documents().inUse().forEach(this::markGaps);
	}

	@Override
	public void opened(String file) {
		markProblems(file);
		markGaps(file);
		markSpelling(file);
	}

	private void markSpelling() {
		changed.addAll(model.documents().inUse());
		paused();
	}

	private void paused() {
		if (Sessions.instance().model().filter(model::equals).isPresent()) {
			changed.forEach(this::markSpelling);
		}
		changed.clear();
	}

	private void markSpelling(String file) {
		show(file, misspelt, live -> model.spelling().in(live, file).stream().map(m -> new Mark(SPELLING, Misspelling.CODE, m.message(), m.offset(), m.length())).toList());
	}

	private void markProblems(String file) {
		show(file, problems, live -> model.service().problems(file).stream().map(p -> mark(PROBLEM, p.code(), p.message(), p.location())).toList());
	}

	private void markGaps(String file) {
		show(file, gaps, live -> model.service().gaps().map(a -> a.findings().stream().filter(f -> f.location().filter(l -> l.file().equals(file)).isPresent())
				.map(Marks::mark).toList()).orElse(null));
	}

	private static Mark mark(Finding gap) {
		return mark(gap.severity() == GapSeverity.ERROR ? PROBLEM : PREFIX + gap.severity().word(), gap.rule().code(), gap.message() + " " + gap.nextStep(), gap.location().orElseThrow());
	}

	private static Mark mark(String type, String code, String message, SourceLocation place) {
		return new Mark(type, code, message, place.offset(), place.length());
	}

	/** What is known on the model's thread about the text as it is there. */
	private record Known(String text, List<Mark> marks) {
	}

	private void show(String file, Map<String, List<Annotation>> shown, java.util.function.Function<LiveModel, List<Mark>> question) {
		model.service().ask(live -> Optional.ofNullable(question.apply(live)).map(marks -> new Known(live.text(file).orElse(""), marks)))
				.thenAccept(known -> known.ifPresent(k -> display.asyncExec(() -> replace(file, shown, k))));
	}

	private void replace(String file, Map<String, List<Annotation>> shown, Known known) {
		Optional<ITextFileBuffer> buffer = model.documents().textFile(file);
		// Where typing has gone on, the next answer is on its way.
		if (buffer.isEmpty() || !buffer.get().getDocument().get().equals(known.text()) || buffer.get().getAnnotationModel() == null) {
			return;
		}
		IAnnotationModel annotations = buffer.get().getAnnotationModel();
		Map<Annotation, Position> added = new HashMap<>();
		known.marks().forEach(m -> added.put(new MarkAnnotation(m.type(), m.code(), m.message()), new Position(m.offset(), onFirstLine(known.text(), m))));
		List<Annotation> old = shown.getOrDefault(file, List.of());
		((IAnnotationModelExtension) annotations).replaceAnnotations(old.toArray(Annotation[]::new), added);
		shown.put(file, new ArrayList<>(added.keySet()));
	}

	/** How much of a mark is shown: what is amiss with a whole block is said at its beginning. */
	private static int onFirstLine(String text, Mark mark) {
		int end = text.indexOf('\n', mark.offset());
		return end < 0 ? mark.length() : Math.min(mark.length(), end - mark.offset());
	}

	/** A mark that knows its rule. */
	static final class MarkAnnotation extends Annotation {

		private final String code;

		MarkAnnotation(String type, String code, String message) {
			super(type, false, message);
			this.code = code;
		}

		String code() {
			return code;
		}
	}
}
