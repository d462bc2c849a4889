package org.journeywright.diagram.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Issue;
import org.journeywright.model.Metric;
import org.journeywright.model.Promise;
import org.journeywright.model.Scenario;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;
import org.journeywright.model.WowMoment;

/** Fills the cells of what is tied to a touchpoint from elsewhere: issues, scenarios, metrics, wow moments, promises and initiatives. */
final class TiedCells {

	/** How many things of a kind are shown, unless all are wanted; the rest is counted. */
	private static final int MOST = 3;

	private final Mapping mapping;
	private final Touchpoint touchpoint;
	private final Cell cell;
	private final Lane lane;
	private final int most;

	TiedCells(Mapping mapping, Touchpoint touchpoint, Cell cell, Lane lane) {
		this.mapping = mapping;
		this.touchpoint = touchpoint;
		this.cell = cell;
		this.lane = lane;
		most = mapping.whole().contains(lane) ? Integer.MAX_VALUE : MOST;
	}

	Content content() {
		return switch (lane) {
			case ISSUES -> issues();
			case SCENARIOS -> scenarios();
			case METRICS -> metrics();
			case WOW -> wowMoments();
			case PROMISES -> promises();
			case OPPORTUNITIES -> opportunities();
			default -> throw new IllegalArgumentException(lane.word());
		};
	}

	private Content issues() {
		List<Issue> issues = mapping.model().issuesAt(touchpoint);
		issues.stream().limit(most).map(i -> IssueFigure.of(mapping, i, touchpoint, cell.inside())).forEach(this::below);
		boolean isAccepted = ModelView.isToday(touchpoint) && touchpoint.getEffort() != null && touchpoint.getEffort() >= Cells.HIGH_EFFORT && !isWorkedOn();
		if (issues.isEmpty() && isAccepted) {
			cell.figure(Cells.missing(mapping, touchpoint, "issue", "issue", "an issue that says why it takes so much effort", cell.inside()));
		}
		return content(issues, "issue");
	}

	private boolean isWorkedOn() {
		return mapping.opportunities(touchpoint).stream().anyMatch(Initiatives::isOpen);
	}

	private void below(Figure figure) {
		cell.gap(cell.figures().isEmpty() ? 0 : 8).figure(figure);
	}

	private Content scenarios() {
		List<Scenario> scenarios = mapping.model().scenariosAt(touchpoint);
		List<TrainingProgramme> programmes = mapping.programmes(touchpoint, scenarios);
		cell.row(scenarios.stream().limit(most).map(this::scenario).toList());
		if (scenarios.isEmpty() && touchpoint.isMomentOfTruth() && ModelView.isToday(touchpoint)) {
			cell.figure(Cells.missing(mapping, touchpoint, "scenario", "scenario", "a scenario to practise", cell.inside()));
		}
		if (!programmes.isEmpty() || !scenarios.isEmpty()) {
			String trained = programmes.isEmpty() ? "in no programme" : "trained in " + Cells.said(programmes, mapping::label);
			more(scenarios).gap(cell.figures().isEmpty() ? 0 : 6).words(trained, TypeStyle.SMALL, programmes.isEmpty() ? Paint.FAIR : Paint.INK_2, 3);
			return finished(scenarios, "scenario", "; " + trained, cell.isCut() ? trained : "");
		}
		return content(scenarios, "scenario");
	}

	private Figure scenario(Scenario scenario) {
		String name = mapping.label(scenario);
		boolean isAnother = mapping.isForAnother(scenario);
		Chip chip = Chip.tinted(name).with(Icon.PLAY).painted(isAnother ? Paint.SURFACE : Paint.TINT, isAnother ? Paint.INK_3 : Paint.INK);
		Chip edged = isAnother ? chip.edged(Stroke.of(Paint.LINE, 1)) : mapping.isForChosen(scenario) ? chip.edged(Stroke.of(Paint.BRAND, 1.5)) : chip;
		String whom = scenario.getPersona() == null ? "" : ", with a " + mapping.label(scenario.getPersona());
		return edged.figure(mapping.with(scenario, touchpoint, "scenario"), "scenario", cell.inside()).about(mapping.id(scenario))
				.told("Scenario: " + name + ", " + scenario.getTone().getLiteral() + whom, name + ", " + scenario.getTone().getLiteral() + whom).able(chip("scenario", name));
	}

	private static Ways chip(String word, String name) {
		return Ways.NONE.writing(name, "Name of the " + word, false).dragging(word).deleting();
	}

	private Content metrics() {
		List<Metric> metrics = mapping.model().metricsOf(touchpoint);
		metrics.stream().limit(most).map(m -> MetricFigure.of(mapping, m, touchpoint, cell.inside())).forEach(this::below);
		if (metrics.isEmpty() && touchpoint.isMomentOfTruth() && ModelView.isToday(touchpoint)) {
			cell.figure(Cells.missing(mapping, touchpoint, "metric", "metric", "a metric", cell.inside()));
		}
		return content(metrics, "metric");
	}

	private Content wowMoments() {
		List<WowMoment> moments = mapping.wowMoments(touchpoint);
		cell.row(moments.stream().limit(most).map(this::wowMoment).toList());
		return content(moments, "wow moment");
	}

	private Figure wowMoment(WowMoment moment) {
		String name = mapping.label(moment);
		String story = moment.getStory() == null ? name : name + ": " + moment.getStory();
		return Chip.outlined(name).with(Icon.STAR).edged(Stroke.of(Paint.LINE, 1)).figure(mapping.with(moment, touchpoint, "wow"), "wow moment", cell.inside()).about(mapping.id(moment))
				.told("Wow moment: " + name, story).able(chip("wow moment", name));
	}

	private Content promises() {
		List<Promise> made = mapping.made(touchpoint);
		List<Promise> kept = mapping.kept(touchpoint);
		Stream<Figure> chips = Stream.concat(made.stream().map(p -> promise(p, true)), kept.stream().map(p -> promise(p, false)));
		cell.row(chips.limit(most).toList());
		return content(Stream.concat(made.stream(), kept.stream()).toList(), "promise");
	}

	private Figure promise(Promise promise, boolean isMade) {
		String name = mapping.label(promise);
		boolean isBroken = isMade && promise.getKeptAt().isEmpty();
		String words = isBroken ? "made, kept nowhere: " : isMade ? "made: " : "kept: ";
		String statement = promise.getStatement() == null ? name : "“" + promise.getStatement() + "”";
		Chip chip = Chip.outlined((isMade ? "made: " : "kept: ") + name).with(isBroken ? Icon.ERROR : isMade ? Icon.CHAT : Icon.PROMISE);
		Chip painted = isBroken ? chip.painted(Paint.FAIR_BG, Paint.FAIR).edged(Stroke.dashed(Paint.FAIR, 1)) : chip.edged(Stroke.of(Paint.LINE, 1));
		return painted.figure(mapping.with(promise, touchpoint, isMade ? "made" : "kept"), isMade ? "promise.made" : "promise.kept", cell.inside()).about(mapping.id(promise))
				.told("Promise " + words + name, words + statement).able(chip("promise", name));
	}

	private Content opportunities() {
		List<Initiative> initiatives = mapping.opportunities(touchpoint);
		if (ModelView.isToday(touchpoint) && EmotionCell.isFarBelow(touchpoint) && !isWorkedOn()) {
			cell.figure(Cells.missing(mapping, touchpoint, "initiative", "initiative", "an initiative, though customers feel far worse than we want", cell.inside()));
			cell.gap(initiatives.isEmpty() ? 0 : 6);
		}
		cell.row(initiatives.stream().limit(most).map(this::initiative).toList());
		return content(initiatives, "initiative");
	}

	private Figure initiative(Initiative initiative) {
		String name = mapping.label(initiative);
		boolean isDone = initiative.getStatus() == InitiativeStatus.DONE;
		String when = isDone ? "done" : initiative.getHorizon() == Horizon.UNPLANNED ? "" : initiative.getHorizon().getLiteral();
		Chip chip = Chip.outlined(when.isEmpty() ? name : when + " · " + name).with(isDone ? Icon.PROMISE : Icon.FLAG).painted(Paint.INFO_BG, Paint.INK).edged(Stroke.NONE);
		boolean isDirect = initiative.getAddresses().contains(touchpoint);
		String helps = isDirect ? "" : helped(initiative);
		String tip = name + " (" + initiative.getStatus().getLiteral() + ")" + helps + (initiative.getDescription() == null ? "" : ": " + initiative.getDescription());
		Ways ways = Ways.NONE.writing(name, "Name of the initiative", false).dragging("initiative");
		return (isDone ? chip.painted(Paint.GOOD_BG, Paint.GOOD) : chip).figure(mapping.with(initiative, touchpoint, "initiative"), "initiative", cell.inside()).about(mapping.id(initiative))
				.told("Initiative: " + name + ", " + (when.isEmpty() ? "no horizon" : when) + helps, tip).able(isDirect ? ways.deleting() : ways);
	}

	private String helped(Initiative initiative) {
		Stream<EObject> issues = mapping.model().issuesAt(touchpoint).stream()
				.filter(i -> initiative.getAddresses().contains(i) || i.getRootCauses().stream().anyMatch(c -> c.getRemedies().contains(initiative))).map(EObject.class::cast);
		Stream<EObject> standards = touchpoint.getStandards().stream().filter(initiative.getAddresses()::contains).map(EObject.class::cast);
		return Stream.concat(issues, standards).map(mapping::label).collect(Collectors.joining(", ", ", by way of ", ""));
	}

	private Content content(List<? extends EObject> elements, String word) {
		more(elements);
		if (cell.figures().isEmpty()) {
			Cells.nothing(cell);
		}
		return finished(elements, word, "", "");
	}

	private Cell more(List<? extends EObject> elements) {
		if (elements.size() <= MOST) {
			return cell;
		}
		boolean isWhole = elements.size() <= most;
		String words = isWhole ? "Show fewer" : "+ " + (elements.size() - MOST) + " more";
		String name = isWhole ? "Show fewer " + lane.label().toLowerCase(Locale.ROOT) : words + " " + lane.label().toLowerCase(Locale.ROOT) + ": " + Cells.said(elements.subList(MOST, elements
				.size()), mapping::label);
		Lines lines = Lettering.wrap(words, TypeStyle.SMALL_NAME, cell.inside(), 1);
		return cell.gap(6).figure(Figure.of(mapping.at(touchpoint, lane.word() + ".more"), "more", 0, 0, Math.max(24, Math.ceil(Lettering.width(words, lines.style()))), 24).about(mapping.id(touchpoint))
				.drawn(lines.marks(0, (24 - lines.height()) / 2, Paint.BRAND)).told(name, name).able(Ways.NONE.setting(Lane.WHOLE, others(isWhole))));
	}

	/** The lanes that show everything once this one does not, or does. */
	private String others(boolean isWhole) {
		Stream<Lane> rest = mapping.whole().stream().filter(l -> l != lane);
		return Stream.concat(rest, isWhole ? Stream.empty() : Stream.of(lane)).map(Lane::word).collect(Collectors.joining(","));
	}

	private Content finished(List<? extends EObject> elements, String word, String also, String rest) {
		String said = elements.isEmpty() ? "none" : Cells.said(elements, mapping::label);
		return Content.of(cell, said + also, elements.size() > most ? said : rest, Ways.NONE.taking(Flow.INTO, word).creating(word));
	}
}
