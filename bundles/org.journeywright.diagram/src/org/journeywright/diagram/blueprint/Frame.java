package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.journeywright.diagram.blueprint.route.Routed.Area;
import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Persona;
import org.journeywright.model.Role;
import org.journeywright.model.Team;

/** Draws the lanes: their names at the left, which stay in sight while one scrolls, and the lines between them. */
final class Frame {

	/** How wide the names are. */
	static final double LEFT = 192;

	/** The room for a line between two bands. */
	static final double LINE = 32;

	private final Scope scope;
	private final List<Lane> lanes;
	private final double right;

	Frame(Scope scope, List<Lane> lanes, double right) {
		this.scope = scope;
		this.lanes = lanes;
		this.right = right;
	}

	/** The room above each lane. */
	static List<Double> above(List<Lane> lanes) {
		List<Double> above = new ArrayList<>();
		for (int i = 0; i < lanes.size(); i++) {
			above.add(isFirst(lanes, i) ? LINE : 0);
		}
		return above;
	}

	/** How high each lane must be for its name. */
	static List<Double> least(List<Lane> lanes) {
		List<Double> least = new ArrayList<>();
		for (int i = 0; i < lanes.size(); i++) {
			least.add(cell(lanes.get(i), isFirst(lanes, i)).height());
		}
		return least;
	}

	private static boolean isFirst(List<Lane> lanes, int lane) {
		return lane == 0 || lanes.get(lane).band() != lanes.get(lane - 1).band();
	}

	/** The lines, behind everything else. */
	List<Figure> lines(List<Area> areas) {
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < lanes.size(); i++) {
			Band band = lanes.get(i).band();
			if (isFirst(lanes, i)) {
				Dash dash = band == Band.BACKSTAGE ? Dash.DOTTED : Dash.DASHED;
				figures.add(rule("line:" + band.token(), areas.get(i).y() - LINE / 2, new Stroke(Paint.EDGE, 1.5, dash)));
			} else {
				figures.add(rule("rule:" + lanes.get(i).id(), areas.get(i).y(), Stroke.of(Paint.LINE, 1)));
			}
		}
		return figures;
	}

	private Figure rule(String id, double y, Stroke stroke) {
		return Figure.of(id, "line", 0, y, right, 0).drawn(List.of(Shape.line("M0 0H" + Math.round(right), stroke)));
	}

	/** The names. */
	List<Figure> names(List<Area> areas, double header) {
		List<Figure> figures = new ArrayList<>();
		double bottom = areas.getLast().bottom();
		figures.add(Figure.of("lanes", "ground", 0, header, LEFT - 8, bottom - header).drawn(List.of(Box.filled(0, 0, LEFT - 8, bottom - header, 0, Paint.CANVAS))).pinned(Figure.Pin.LEFT));
		for (int i = 0; i < lanes.size(); i++) {
			if (!isFirst(lanes, i)) {
				Stroke hairline = Stroke.of(Paint.LINE, 1);
				figures.add(Figure.of("rule:" + lanes.get(i).id() + "@name", "ground", 0, areas.get(i).y(), LEFT - 8, 0).drawn(List.of(Shape.line("M0 0H" + Math.round(LEFT - 8), hairline))).pinned(
						Figure.Pin.LEFT));
			}
			figures.add(lane(lanes.get(i), areas.get(i), isFirst(lanes, i)));
			if (isFirst(lanes, i)) {
				figures.add(line(lanes.get(i).band(), areas.get(i)));
			}
		}
		figures.add(corner(header));
		return figures;
	}

	private Figure line(Band band, Area below) {
		List<Mark> marks = List.of(Cards.label(0, (LINE - TypeStyle.LABEL.lineHeight()) / 2, band.line()));
		return Figure.of("line:" + band.token() + "@name", "line.name", 0, below.y() - LINE, LEFT - 8, LINE).drawn(marks).told(band.line(), band.meaning()).pinned(Figure.Pin.LEFT);
	}

	private static Cell cell(Lane lane, boolean isFirst) {
		Cell cell = new Cell(LEFT, 12);
		if (isFirst) {
			cell.marks(List.of(Cards.label(Cell.PADDING, cell.bottom(), lane.band().label())), TypeStyle.LABEL.lineHeight() + 2);
		}
		return cell.words(lane.label(), TypeStyle.NAME, lane.owner().isEmpty() ? Paint.INK_3 : Paint.INK, 2).words(under(lane), TypeStyle.SMALL, Paint.INK_3, 1);
	}

	private Figure lane(Lane lane, Area area, boolean isFirst) {
		Cell cell = cell(lane, isFirst);
		Figure figure = Figure.of(lane.id(), "lane", 0, area.y(), LEFT - 8, area.height()).drawn(cell.marks()).pinned(Figure.Pin.LEFT);
		String name = lane.band().label() + ": " + lane.label();
		return lane.owner().map(o -> figure.about(Elements.identity(o)).told(name, name + ". Choose it to see every touchpoint that it reaches.").able(ways(lane))).orElseGet(() -> figure.told(name,
				"Activities that nobody is named for; drop them on the lane of a role"));
	}

	private static Ways ways(Lane lane) {
		Ways ways = Ways.NONE.writing(lane.label(), "What is it called?", false);
		return lane.owner().orElseThrow() instanceof Role ? ways.dragging("role").starting("handoff").ending("handoff") : ways;
	}

	/** What the owner of a lane belongs to, where that has another name. */
	private static String under(Lane lane) {
		String over = lane.owner().map(o -> o instanceof Role && o.eContainer() instanceof Team team ? Elements.label(team) : o instanceof Team team && team.getDepartment() != null
				? team.getDepartment() : "").orElse("");
		return over.equals(lane.label()) ? "" : over;
	}

	private Figure corner(double header) {
		List<Persona> personas = scope.journey().getPersonas();
		List<Mark> marks = new ArrayList<>(List.of(Box.filled(0, 0, LEFT - 8, header, 0, Paint.CANVAS), Cards.label(Cell.PADDING, 50, "Customer")));
		marks.addAll(Lettering.wrap(personas.stream().map(Elements::label).collect(Collectors.joining(", ")), TypeStyle.NAME, LEFT - 8 - 2 * Cell.PADDING, 3).marks(Cell.PADDING,
				66, Paint.INK));
		return Figure.of("customer", "lane.customer", 0, 0, LEFT - 8, header).drawn(marks).told("Customer lane" + Optional.of(personas).filter(p -> !p.isEmpty()).map(p -> ": " + Elements.label(p.get(
				0))).orElse(""), "").pinned(Figure.Pin.CORNER);
	}
}
