package org.journeywright.generator.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.SourceLocator;
import org.journeywright.generator.course.Course;
import org.journeywright.generator.course.CourseException;
import org.journeywright.generator.course.Mark;
import org.journeywright.generator.course.Outputs;
import org.journeywright.generator.course.PlayerFiles;
import org.journeywright.generator.course.ResumeBudget;
import org.journeywright.generator.course.SafeName;
import org.journeywright.generator.course.Scorm12Package;
import org.journeywright.generator.course.WebFolder;
import org.journeywright.generator.training.GeneratedTraining.Artefact;

/**
 * Makes the training of a model: for each programme a SCORM 1.2 package and a web folder with the coaching guide, and
 * one report that says why each piece is where it is. The same model and player give the same bytes; everything is
 * made before anything is written, and then all of it is written or nothing.
 */
public final class TrainingGenerator {

	private static final String NOTHING_PLAYABLE = "Nothing can be trained until a scenario can be played; mend those that are left out.";
	private static final String NOTHING = "The model says nothing that could be trained yet; write a role, and a standard that binds it.";

	private final TrainingModel model;
	private final PlayerFiles player;
	private final Outputs outputs;
	private final Set<String> slugs = new HashSet<>();
	private final List<String> whats = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private final List<ReportPage.Programme> rows = new ArrayList<>();

	private TrainingGenerator(TrainingModel model, PlayerFiles player, Path out) {
		this.model = model;
		this.player = player;
		this.outputs = new Outputs(out);
	}

	/** Makes the programmes that authors wrote; see {@link #generate(ModelView, SourceLocator, PlayerFiles, Path, TrainingScope, ProgressListener)}. */
	public static GeneratedTraining generate(ModelView view, PlayerFiles player, Path out, ProgressListener listener) throws IOException {
		return generate(view, SourceLocator.NONE, player, out, TrainingScope.AUTHORED, listener);
	}

	/**
	 * Makes training. A programme that cannot be packed is named among the problems and keeps no other from being made.
	 *
	 * @param locator knows where the model's elements stand in its text
	 * @param player the built training player
	 * @param out    the folder to write to, made when missing
	 * @throws IOException when the player cannot be read or something cannot be written
	 */
	public static GeneratedTraining generate(ModelView view, SourceLocator locator, PlayerFiles player, Path out, TrainingScope scope,
			ProgressListener listener) throws IOException {
		TrainingModel model = new TrainingModel(view, locator);
		Map<String, byte[]> files = player.read();
		return new TrainingGenerator(model, () -> files, out).run(plans(model, scope), listener);
	}

	private static List<ProgrammePlan> plans(TrainingModel model, TrainingScope scope) {
		ProgrammePlanner planner = new ProgrammePlanner(model);
		List<ProgrammePlan> plans = new ArrayList<>();
		model.programmes().forEach(programme -> plans.add(planner.plan(programme)));
		scope.derived(model).stream().map(planner::derive).filter(plan -> !plan.phases().isEmpty()).forEach(plans::add);
		return plans;
	}

	private GeneratedTraining run(List<ProgrammePlan> plans, ProgressListener listener) throws IOException {
		for (int index = 0; index < plans.size(); index++) {
			listener.step("Packing " + Words.brief(plans.get(index).title()), index, plans.size());
			pack(plans.get(index));
		}
		List<String> general = !plans.isEmpty() ? List.of() : List.of(model.leftOut().isEmpty() ? NOTHING : NOTHING_PLAYABLE);
		problems.addAll(general);
		report(general);
		List<Path> written = outputs.write();
		listener.step("Training written", plans.size(), plans.size());
		List<Artefact> artefacts = IntStream.range(0, written.size()).mapToObj(index -> new Artefact(written.get(index), whats.get(index))).toList();
		return new GeneratedTraining(artefacts, problems, model.leftOut());
	}

	private void pack(ProgrammePlan plan) throws IOException {
		String slug = slug(plan);
		String title = Words.brief(plan.title());
		Course course = CourseBuilder.build(model, plan, slug);
		List<String> files = List.of(slug + "-scorm12.zip", slug + "-web");
		try {
			Scorm12Package.add(course, player, files.get(0), outputs);
			whats.add("“" + title + "” for learning systems (SCORM 1.2)");
			WebFolder.add(course, player, Map.of(CoachingGuide.FILE, CoachingGuide.page(model, plan)), files.get(1), outputs);
			whats.add("“" + title + "” for any browser: open index.html; for coaches, " + CoachingGuide.FILE);
			rows.add(row(plan, slug, course, List.of(files.get(0), files.get(1) + "/index.html", files.get(1) + "/" + CoachingGuide.FILE), List.of()));
		} catch (CourseException unfit) {
			unfit.problems().forEach(problem -> problems.add("“" + title + "” is not packed. " + problem));
			rows.add(row(plan, slug, course, List.of(), unfit.problems()));
		}
	}

	private String slug(ProgrammePlan plan) {
		String hash = ShortIds.hash(plan.identity());
		String name = SafeName.of(plan.title(), "programme-" + hash);
		String slug = slugs.add(name) ? name : name + "-" + hash;
		slugs.add(slug);
		return slug;
	}

	private static ReportPage.Programme row(ProgrammePlan plan, String slug, Course course, List<String> files, List<String> problems) {
		boolean derived = plan.identity().startsWith(ProgrammePlanner.DERIVED);
		return new ReportPage.Programme(slug, plan.title(), Words.list(plan.audience()), plan.outcome(), plan.rationale(), plan.why(), derived,
				ResumeBudget.of(course).size(), ReportRows.issues(plan), ReportRows.coverage(plan), ReportRows.phases(plan), plan.missing(), files, problems);
	}

	private void report(List<String> general) {
		ReportPage page = new ReportPage(model.organisationName(), model.view().date().map(Object::toString).orElse(""), rows, general, ReportRows.leftOut(model));
		outputs.file(TrainingReport.HTML_FILE, TrainingReport.html(page), Mark.PAGE);
		whats.add("why each piece is where it is");
		outputs.file(TrainingReport.JSON_FILE, TrainingReport.json(page), TrainingReport.JSON_MARK);
		whats.add("the same for programs");
	}
}
