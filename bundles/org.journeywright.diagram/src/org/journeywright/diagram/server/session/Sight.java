package org.journeywright.diagram.server.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagram.Subject;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Problem;
import org.journeywright.language.messages.SyntaxMessages;

/**
 * What one page shows.
 *
 * @param subject
 *            the identity of what it is a diagram of
 * @param subjects
 *            what there was to choose from when it was drawn
 * @param broken
 *            the files that could not be read when it was drawn, in part or at all
 * @param drawing
 *            as it is shown
 * @param note
 *            why the drawing is older than the text, or may lack something; empty where all is well
 * @param isStale
 *            whether the drawing is older than the text, so that it must not be edited
 * @param version
 *            of the model for which this holds
 */
record Sight(Diagram diagram, String subject, Settings settings, List<String> subjects, Set<String> broken, Drawing drawing, String note, boolean isStale,
		long version) {

	/** Draws for the first time, or something else. On the model's thread. */
	static Sight of(ModelService service, Diagram diagram, String subject, Settings settings) {
		ModelView view = service.view();
		List<String> subjects = subjects(diagram, view);
		Drawing drawing = diagram.draw(view, subject, settings);
		List<Problem> broken = brokenIn(service);
		return new Sight(diagram, subject, settings, subjects, files(broken), drawing, broken.stream().findFirst().map(Sight::doubt).orElse(""), false, service.version());
	}

	private static List<String> subjects(Diagram diagram, ModelView view) {
		return diagram.subjects(view).stream().map(Subject::identity).toList();
	}

	/** The same with other settings; where the drawing is older than the text, they wait until the text can be read. On the model's thread. */
	Sight with(ModelService service, Settings others) {
		return isStale ? new Sight(diagram, subject, others, subjects, broken, drawing, note, true, version) : of(service, diagram, subject, others);
	}

	/**
	 * The same of the model as it is now. While a file cannot be read and something would vanish because of that, the drawing stays as it was. On the model's
	 * thread.
	 */
	Sight now(ModelService service) {
		List<String> present = subjects(diagram, service.view());
		List<Problem> problems = brokenIn(service);
		String renamed = problems.isEmpty() ? renamed(present) : subject;
		Drawing next = diagram.draw(service.view(), renamed, settings);
		// What a file that was broken before does not say was not lost just now.
		Optional<Problem> newlyBroken = problems.stream().filter(p -> !broken.contains(p.location().file())).findFirst();
		if (newlyBroken.isPresent() && lacks(next)) {
			return new Sight(diagram, subject, settings, subjects, broken, drawing, stays(newlyBroken.get()), true, service.version());
		}
		return new Sight(diagram, renamed, settings, present, files(problems), next, problems.stream().findFirst().map(Sight::doubt).orElse(""), false, service.version());
	}

	/** The same, drawn so. */
	Sight with(Drawing other) {
		return new Sight(diagram, subject, settings, subjects, broken, other, note, isStale, version);
	}

	/** Whether this shows the same as another, at some time. */
	boolean isAlike(Sight other) {
		return diagram == other.diagram && subject.equals(other.subject) && settings.equals(other.settings);
	}

	/**
	 * What the subject is called now: where all the others are as they were, in their places, it is the one in its place. Where they come in another order, as by
	 * their names, it is the one that has come, if no other has gone or come.
	 */
	private String renamed(List<String> present) {
		if (subjects.contains(subject) && present.size() == subjects.size() && IntStream.range(0, present.size()).filter(i -> !name(present.get(i)).equals(name(subjects.get(i)))).count() == 1) {
			return present.get(subjects.indexOf(subject));
		}
		if (present.contains(subject)) {
			return subject;
		}
		List<String> come = new ArrayList<>(present);
		come.removeAll(subjects);
		List<String> gone = new ArrayList<>(subjects);
		gone.removeAll(present);
		return come.size() == 1 && gone.equals(List.of(subject)) ? come.get(0) : subject;
	}

	/** An identity without the number that tells it from others of its name; that changes with the others. */
	private static String name(String identity) {
		return identity.replaceFirst("~\\d+$", "");
	}

	private boolean lacks(Drawing next) {
		Set<String> there = next.all().flatMap(f -> f.about().stream()).collect(Collectors.toCollection(HashSet::new));
		return drawing.all().flatMap(f -> f.about().stream()).anyMatch(a -> !there.contains(a));
	}

	private static List<Problem> brokenIn(ModelService service) {
		return service.files().stream().flatMap(f -> service.problems(f).stream()).filter(p -> p.code().equals(SyntaxMessages.SYNTAX) || p.code().equals(ModelLoader.UNREADABLE)).toList();
	}

	/** Where the text cannot be read at present: the first such place, as in {@code visit.journey, line 5}. On the model's thread. */
	static Optional<String> unread(ModelService service) {
		return brokenIn(service).stream().findFirst().map(Sight::place);
	}

	private static Set<String> files(List<Problem> problems) {
		return problems.stream().map(p -> p.location().file()).collect(Collectors.toUnmodifiableSet());
	}

	private static String place(Problem problem) {
		return problem.location().file() + ", line " + problem.location().line();
	}

	private static String stays(Problem problem) {
		return "The text cannot be read at present (" + place(problem) + "). You see the diagram as it was before; it can be edited again as soon as the text is mended.";
	}

	private static String doubt(Problem problem) {
		return "Part of the text cannot be read (" + place(problem) + "), so something may be missing here.";
	}

	/** The figures about an element: the one that stands for it first. */
	List<String> figuresAbout(String identity) {
		return drawing.all().filter(f -> f.about().equals(Optional.of(identity))).map(Figure::id)
				.sorted(java.util.Comparator.comparing((String id) -> !id.equals(identity))).toList();
	}

	/** The element that a figure is about; empty where it is about none or gone. */
	static Optional<org.eclipse.emf.ecore.EObject> element(LiveModel model, Figure figure) {
		return figure.about().flatMap(model::element);
	}
}
