package org.journeywright.diagram.relationship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Choices;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Days;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Keys;
import org.journeywright.diagram.common.Legends;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Persona;

/** The whole customer relationship: all journeys on one line, each as it is to be below itself as it is. */
public final class Relationship implements Diagram {

	private static final String PERSONA = "persona";
	private static final double GAP = 32;
	private static final double LINE = 32;
	private static final double BEFORE_WORDS = 42;

	@Override
	public DiagramKind kind() {
		return DiagramKind.RELATIONSHIP;
	}

	@Override
	public List<Subject> subjects(ModelView model) {
		return List.of(new Subject("", title(model)));
	}

	private static String title(ModelView model) {
		return model.organisation().map(o -> "Customers of " + Elements.label(o)).orElse("Customer relationship");
	}

	@Override
	public Drawing draw(ModelView model, String subject, Settings settings) {
		Optional<Persona> persona = settings.value(PERSONA).flatMap(p -> model.all(Persona.class).stream().filter(o -> Ids.of(o).equals(p)).findFirst());
		List<Journey> journeys = model.all(Journey.class).stream().filter(j -> persona.isEmpty() || j.getPersonas().contains(persona.get())).toList();
		List<Figure> figures = new ArrayList<>();
		List<Double> starts = new ArrayList<>();
		double width = 0;
		double height = 0;
		for (Journey first : journeys.stream().filter(j -> before(j, journeys).isEmpty()).toList()) {
			List<Journey> column = Stream.concat(Stream.of(first), journeys.stream().filter(j -> before(j, journeys).equals(Optional.of(first)))).toList();
			double wide = column.stream().mapToDouble(JourneyCard::width).max().orElse(0);
			height = Math.max(height, column(column, width, wide, figures));
			starts.add(width);
			width += wide + GAP;
		}
		double end = Math.max(width - GAP, 0);
		if (!figures.isEmpty()) {
			figures.add(0, line(end, starts));
		}
		return new Drawing(kind(), title(model), subtitle(model, journeys, persona), end, height, Ids.distinct(figures), Legends.of(List.of(Keys.NOW, Keys.WANTED, Keys.TRUTH), figures), choices(model, persona),
				hint(journeys, persona));
	}

	/** The journey of today below which one to be stands. */
	private static Optional<Journey> before(Journey journey, List<Journey> shown) {
		return Optional.ofNullable(journey.getImproves()).filter(o -> o != journey && shown.contains(o) && o.getImproves() == null);
	}

	private static double column(List<Journey> journeys, double x, double width, List<Figure> figures) {
		double bottom = LINE - GAP;
		for (Journey journey : journeys) {
			Figure card = new JourneyCard(journey, width).figure().at(x, bottom + GAP);
			figures.add(card);
			if (journey != journeys.getFirst()) {
				figures.add(improves(journey, journey == journeys.get(1), x, bottom, width));
			}
			bottom += GAP + card.height();
		}
		return bottom;
	}

	/** The way to the journey that a journey improves; by its name where another one stands between them. */
	private static Figure improves(Journey journey, boolean isBelow, double x, double top, double width) {
		double middle = x + 28;
		String improved = Elements.label(journey.getImproves());
		String words = Lettering.fit(isBelow ? "improves" : "improves “" + improved + "”, too", TypeStyle.SMALL, width - BEFORE_WORDS);
		String arrow = "M%s %sL%s %sL%s %s".formatted(middle - 5, top + 9, middle, top + 2, middle + 5, top + 9);
		List<Mark> marks = List.of(Shape.line("M%s %sV%s".formatted(middle, top + GAP, top + 3), Stroke.dashed(Paint.WANTED, 1.5)), Shape.line(arrow, Stroke.of(Paint.WANTED, 1.5)),
				Mark.Words.at(x + BEFORE_WORDS, top + 20, words, TypeStyle.SMALL, Paint.INK_2));
		return Figure.of(Ids.at(journey, "improves"), "improves", 0, 0, x + Math.max(120, BEFORE_WORDS + Lettering.width(words, TypeStyle.SMALL)), top + GAP).drawn(marks)
				.linking(Ids.of(journey), Ids.of(journey.getImproves())).told(Elements.label(journey) + " improves " + improved, "");
	}

	private static Figure line(double width, List<Double> starts) {
		List<Mark> marks = new ArrayList<>(List.of(Shape.line("M6 10H%s".formatted(width - 2), Stroke.of(Paint.EDGE, 1.5)),
				Shape.line("M%s 5L%s 10L%s 15".formatted(width - 8, width - 1, width - 8), Stroke.of(Paint.EDGE, 1.5))));
		starts.forEach(x -> marks.add(new Dot(x + 6, 10, 5, Paint.SURFACE, Stroke.of(Paint.NOW, 2))));
		return Figure.of("line", "line", 0, 0, width, LINE - 8).drawn(marks);
	}

	private static String subtitle(ModelView model, List<Journey> journeys, Optional<Persona> persona) {
		int planned = (int) journeys.stream().filter(j -> j.getKind() == JourneyKind.TO_BE).count();
		String count = Wording.count(journeys.size() - planned, "journey") + " of today, " + planned + " to be";
		return "Customer relationship · " + count + persona.map(p -> " · for " + Elements.label(p)).orElse("")
				+ Days.of(model).map(d -> " · " + d).orElse("");
	}

	private static List<Choice> choices(ModelView model, Optional<Persona> persona) {
		SequencedMap<String, String> personas = new LinkedHashMap<>();
		personas.put("", "Everybody");
		model.all(Persona.class).forEach(p -> personas.put(Ids.of(p), Elements.label(p)));
		return List.of(Choices.one(PERSONA, "Persona", persona.map(Ids::of).orElse(""), personas));
	}

	private static String hint(List<Journey> journeys, Optional<Persona> persona) {
		return !journeys.isEmpty() ? ""
				: persona.map(p -> "No journey is for " + Elements.label(p) + " yet. Create one, or drop the persona on one.")
						.orElse("There is no journey yet. Create the first one: from first contact to the day the customer leaves.");
	}

	@Override
	public List<Tool> tools() {
		return List.of(new Tool("journey", "Journey", false, "What a customer goes through with us, from the first contact to the last: put it before or after another one."),
				new Tool("to-be", "Journey to be", false, "How a journey is to become: put it on the journey that it improves."));
	}

	@Override
	public List<String> names(String tool, ModelView model) {
		return tool.equals(RelationshipEdits.PERSONA) ? Existing.names(model, Literals.PERSONA) : List.of();
	}

	@Override
	public Edited edit(Gesture gesture, Drawing drawing, LiveModel model, ModelEditor editor) {
		return new RelationshipEdits(new CommonEdits(model, editor), drawing).edit(gesture);
	}
}
