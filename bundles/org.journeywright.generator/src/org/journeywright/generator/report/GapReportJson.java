package org.journeywright.generator.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.coverage.Cell;
import org.journeywright.analysis.coverage.Coverage;
import org.journeywright.analysis.coverage.Matrix;
import org.journeywright.model.Elements;
import org.journeywright.model.Organisation;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** The whole gap analysis for other programs, as {@code gap-report.schema.json} describes it. What is not known is left out. */
final class GapReportJson {

	/** Beyond so many gaps the lines are not indented, which keeps the file to a half of the size. */
	private static final int INDENTED = 10_000;
	private static final int FORMAT = 1;

	private final ModelView model;
	private final Ranking ranking;
	private final Map<String, Integer> ids = new HashMap<>();

	private GapReportJson(ModelView model, Analysis analysis) {
		this.model = model;
		this.ranking = new Ranking(model, analysis);
	}

	private record Report(String $schema, int format, String organisation, String modelDate, Summary summary, List<GapEntry> gaps, List<RuleEntry> rules,
			List<MatrixEntry> coverage, List<SettingEntry> settings, List<String> problems) {
	}

	private record Summary(int gaps, int error, int critical, int major, int minor, Map<String, Integer> byKind) {
	}

	private record GapEntry(String id, String code, String kind, String severity, TeamEntry weighedByTeam, String message, List<String> evidence, String nextStep, ElementEntry element,
			Place location, List<ElementEntry> touchpoints, List<ElementEntry> roles) {
	}

	private record TeamEntry(String usualSeverity, String reason) {
	}

	private record ElementEntry(String kind, String identity, String label) {
	}

	private record Place(String file, int line, int column) {
	}

	private record RuleEntry(String code, String title, String kind, String severity, String reasoning, String meaning, String source, String nextStep) {
	}

	private record MatrixEntry(String id, String title, String question, String rowWord, List<String> columns, List<RowEntry> rows) {
	}

	private record RowEntry(ElementEntry element, boolean mattersMost, boolean covered, List<CellEntry> cells) {
	}

	private record CellEntry(String state, List<String> behind) {
	}

	private record SettingEntry(String code, boolean off, String severity, String reason, int gaps) {
	}

	/**
	 * Writes the analysis.
	 *
	 * @param problems
	 *            what could not be understood and is left out, a line each
	 * @return JSON with a line break at the end
	 */
	static String of(ModelView model, Analysis analysis, List<String> problems) {
		Gson gson = analysis.findings().size() > INDENTED ? new Gson() : new GsonBuilder().setPrettyPrinting().create();
		return gson.toJson(new GapReportJson(model, analysis).report(analysis, problems)) + "\n";
	}

	private Report report(Analysis analysis, List<String> problems) {
		List<RuleEntry> rules = analysis.findings().stream().map(Finding::rule).distinct().sorted(Comparator.comparing(RuleInfo::code))
				.map(GapReportJson::rule).toList();
		return new Report("gap-report.schema.json", FORMAT, model.organisation().map(Organisation::getName).orElse(null), model.date().map(LocalDate::toString).orElse(null),
				summary(), ranking.ranked().stream().map(this::gap).toList(), rules, Coverage.of(model).stream().map(GapReportJson::matrix).toList(),
				analysis.settings().stream().map(GapReportJson::setting).toList(), problems);
	}

	private Summary summary() {
		GapPage.Tally tally = Tallies.all(ranking.ranked());
		Map<String, Integer> byKind = new TreeMap<>();
		ranking.ranked().forEach(f -> byKind.merge(f.rule().kind().word(), 1, Integer::sum));
		return new Summary(tally.total(), tally.errors(), tally.critical(), tally.major(), tally.minor(), byKind);
	}

	private GapEntry gap(Finding f) {
		Place place = f.location().map(l -> new Place(l.file(), l.line(), l.column())).orElse(null);
		return new GapEntry(unique(f.id()), f.rule().code(), f.rule().kind().word(), f.severity().word(), team(f), f.message(), f.evidence(), f.nextStep(), element(f.element()), place,
				elements(f.touchpoints()), elements(f.roles()));
	}

	private static TeamEntry team(Finding f) {
		return f.setting().map(s -> new TeamEntry(s.usual().word(), s.reason().orElse(null))).orElse(null);
	}

	/** A rule may have more to say about one element: the second time on, the identity carries a number. */
	private String unique(String id) {
		int times = ids.merge(id, 1, Integer::sum);
		return times == 1 ? id : id + "~" + times;
	}

	private static List<ElementEntry> elements(Collection<? extends EObject> elements) {
		return elements.stream().map(GapReportJson::element).toList();
	}

	private static ElementEntry element(EObject element) {
		return new ElementEntry(Elements.kind(element), Elements.identity(element), Elements.label(element));
	}

	private static RuleEntry rule(RuleInfo r) {
		return new RuleEntry(r.code(), r.title(), r.kind().word(), r.severity().word(), r.reasoning(), r.meaning(), r.source(), r.nextStep());
	}

	private static MatrixEntry matrix(Matrix matrix) {
		return new MatrixEntry(matrix.id(), matrix.title(), matrix.question(), matrix.rowWord(), matrix.columns(), matrix.rows().stream()
				.map(r -> new RowEntry(element(r.element()), r.weighty(), r.isCovered(), r.cells().stream().map(GapReportJson::cell).toList())).toList());
	}

	private static CellEntry cell(Cell cell) {
		return new CellEntry(cell.state().word(), cell.behind());
	}

	private static SettingEntry setting(Analysis.AppliedSetting applied) {
		String severity = GapSeverity.of(applied.setting().getSeverity()).map(GapSeverity::word).orElse(null);
		return new SettingEntry(applied.rule().code(), applied.setting().isOff(), severity, applied.setting().getReason(), applied.findings());
	}
}
