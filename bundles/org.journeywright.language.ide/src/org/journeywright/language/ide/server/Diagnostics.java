package org.journeywright.language.ide.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.live.ModelListener;
import org.journeywright.language.ide.spelling.Misspelling;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.load.Problem;
import org.journeywright.model.Elements;

/**
 * Tells an editor what is wrong and what is missing: problems at once after each change, gaps as soon as the rules have been applied. Until then the gaps of a
 * changed file stay with the elements that have them. In files that are open it also tells which words are in no dictionary.
 */
final class Diagnostics implements ModelListener {

	/** A gap independent of elements, which the next change replaces. */
	private record Marked(String identity, Optional<EStructuralFeature> feature, SourceLocation place, String message, DiagnosticSeverity severity, String code) {

		Diagnostic at(Positions positions, SourceLocation now) {
			return diagnostic(positions, now, message, severity, code);
		}
	}

	private final ModelFolder folder;
	private final LanguageClient client;
	private final Map<String, List<Marked>> gaps = new HashMap<>();
	private final Set<String> changed = new HashSet<>();
	private final Map<String, List<Diagnostic>> shown = new HashMap<>();

	Diagnostics(ModelFolder folder, LanguageClient client) {
		this.folder = folder;
		this.client = client;
	}

	@Override
	public void changed(LiveModel model, Set<String> files) {
		changed.addAll(files);
		files.forEach(f -> publish(model, f, true));
	}

	/** Other words may be misspelt now in the files that are open, though no text has changed; called on any thread. */
	void spellingChanged() {
		folder.service().ask(model -> {
			folder.open().forEach(f -> publish(model, f, true));
			return null;
		});
	}

	@Override
	public void analysed(LiveModel model, Analysis analysis) {
		Map<String, List<Marked>> before = new HashMap<>(gaps);
		gaps.clear();
		for (Finding finding : analysis.findings()) {
			finding.location().ifPresent(l -> gaps.computeIfAbsent(l.file(), f -> new ArrayList<>()).add(new Marked(Elements.identity(finding.element()),
					finding.feature(), l, finding.message() + " " + finding.nextStep(), severity(finding.severity()), finding.rule().code())));
		}
		// In a large folder most gaps are those of before.
		Set<String> files = new TreeSet<>(before.keySet());
		files.addAll(gaps.keySet());
		files.removeIf(f -> !changed.contains(f) && gaps.getOrDefault(f, List.of()).equals(before.getOrDefault(f, List.of())));
		files.forEach(f -> publish(model, f, false));
		changed.clear();
	}

	private void publish(LiveModel model, String file, boolean moved) {
		List<Diagnostic> diagnostics = new ArrayList<>();
		Positions positions = new Positions(model.text(file).orElse(""));
		folder.service().problems(file).forEach(p -> diagnostics.add(diagnostic(positions, p)));
		List<Marked> marked = gaps.getOrDefault(file, List.of());
		diagnostics.addAll(moved ? inTheirPlaces(model, file, positions, marked) : marked.stream().map(m -> m.at(positions, m.place())).toList());
		if (folder.open().contains(file)) {
			folder.spelling().in(model, file).forEach(m -> diagnostics.add(diagnostic(positions, m)));
		}
		List<Diagnostic> before = diagnostics.isEmpty() ? shown.remove(file) : shown.put(file, diagnostics);
		if (!diagnostics.equals(before == null ? List.of() : before)) {
			client.publishDiagnostics(new PublishDiagnosticsParams(folder.uri(file), diagnostics));
		}
	}

	private static List<Diagnostic> inTheirPlaces(LiveModel model, String file, Positions positions, List<Marked> marked) {
		if (marked.isEmpty() || model.resource(file).isEmpty()) {
			return List.of();
		}
		Map<String, EObject> elements = new HashMap<>();
		model.resource(file).orElseThrow().getAllContents().forEachRemaining(e -> elements.putIfAbsent(Elements.identity(e), e));
		List<Diagnostic> moved = new ArrayList<>();
		for (Marked gap : marked) {
			Optional.ofNullable(elements.get(gap.identity())).flatMap(e -> model.locations().locate(e, gap.feature())).ifPresent(l -> moved.add(gap.at(positions, l)));
		}
		return moved;
	}

	private static Diagnostic diagnostic(Positions positions, Problem problem) {
		SourceLocation place = problem.location();
		return diagnostic(positions, place, problem.message(), DiagnosticSeverity.Error, problem.code());
	}

	private static Diagnostic diagnostic(Positions positions, Misspelling wrong) {
		return new Diagnostic(positions.range(wrong.offset(), wrong.length()), wrong.message(), DiagnosticSeverity.Information, Misspelling.CODE, Misspelling.CODE);
	}

	private static Diagnostic diagnostic(Positions positions, SourceLocation place, String message, DiagnosticSeverity severity, String code) {
		return new Diagnostic(positions.range(place.offset(), place.length()), message, severity, "Journeywright", code);
	}

	private static DiagnosticSeverity severity(GapSeverity severity) {
		return switch (severity) {
			case ERROR -> DiagnosticSeverity.Error;
			case CRITICAL, MAJOR -> DiagnosticSeverity.Warning;
			default -> DiagnosticSeverity.Information;
		};
	}
}
