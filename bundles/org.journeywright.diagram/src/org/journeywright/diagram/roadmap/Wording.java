package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.ModelPackage.Literals;

/** Writes what is typed over a text of the roadmap. */
record Wording(CommonEdits edits) {

	private static final String BETWEEN = "(?i)(?:^|\\s+)(?:to|until|–|-)(?:\\s+|$)|\\s*–\\s*";

	Edited write(Standing at, String text) {
		return switch (at.figure().kind()) {
			case "name" -> edits.rename(RoadmapEdits.initiative(at), text);
			case "description" -> edits.write(RoadmapEdits.initiative(at), Literals.INITIATIVE__DESCRIPTION, text).choosing(RoadmapEdits.initiative(at));
			case "status" -> status(RoadmapEdits.initiative(at), text);
			case "sponsor", "missing.sponsor" -> role(RoadmapEdits.initiative(at), Literals.INITIATIVE__SPONSOR, text);
			case "owner", "missing.owner" -> role(RoadmapEdits.initiative(at), Literals.INITIATIVE__OWNER, text);
			case "rating", "missing.impact", "missing.effort" -> rating(RoadmapEdits.initiative(at), feature(at), text);
			case "dates" -> dates(RoadmapEdits.initiative(at), text);
			case "start" -> text.isBlank() ? unset("Take out first day", RoadmapEdits.initiative(at), Literals.INITIATIVE__START) : days(RoadmapEdits.initiative(at), said(text), Optional.empty());
			case "end" -> text.isBlank() ? unset("Take out last day", RoadmapEdits.initiative(at), Literals.INITIATIVE__END) : days(RoadmapEdits.initiative(at), Optional.empty(), said(text));
			case "milestone" -> result(at.about().orElseThrow(), text);
			default -> throw new EditRefusedException("There is no text to write here. Choose a name, a description or a role on the roadmap.");
		};
	}

	/** Which rating a figure shows. */
	static EAttribute feature(Standing at) {
		return at.figure().id().endsWith("@" + Rating.IMPACT.feature()) ? Literals.INITIATIVE__IMPACT : Literals.INITIATIVE__EFFORT;
	}

	private Edited status(String initiative, String text) {
		String word = text.strip().toLowerCase(Locale.ROOT);
		if (word.isEmpty()) {
			return unset("Change status", initiative, Literals.INITIATIVE__STATUS);
		}
		InitiativeStatus status = InitiativeStatus.VALUES.stream().filter(s -> s.getLiteral().equals(word)).findFirst()
				.orElseThrow(() -> new EditRefusedException(Names.quoted(text) + " is no status. Write proposed, planned, running, done or stopped."));
		return edits.set("Change status", initiative, Literals.INITIATIVE__STATUS, status).choosing(initiative);
	}

	private Edited role(String initiative, EReference feature, String text) {
		String label = "Change " + feature.getName();
		if (text.isBlank()) {
			return unset(label, initiative, feature);
		}
		return edits.set(label, initiative, feature, edits.element(Existing.required(edits.model(), Literals.ROLE, text))).choosing(initiative);
	}

	private Edited rating(String initiative, EAttribute feature, String text) {
		String label = "Change " + feature.getName();
		if (text.isBlank()) {
			return unset(label, initiative, feature);
		}
		if (!text.strip().matches("[1-5]")) {
			throw new EditRefusedException(Names.quoted(text) + " is no " + feature.getName() + ". Write a whole number from 1 to 5.");
		}
		return edits.set(label, initiative, feature, Integer.valueOf(text.strip())).choosing(initiative);
	}

	private Edited unset(String label, String element, EStructuralFeature feature) {
		boolean isSaid = edits.element(element).eIsSet(feature);
		return Edited.of(label, isSaid ? edits.editor().unset(edits.element(element), feature) : TextEdits.NONE).choosing(element);
	}

	private Edited dates(String initiative, String text) {
		if (text.isBlank()) {
			return Edited.of("Take out dates", new Days(initiative, Optional.empty(), Optional.empty(), true).plan(edits.model(), edits.editor())).choosing(initiative);
		}
		String[] days = text.strip().replaceFirst("(?i)^from\\s+", "").split(BETWEEN, -1);
		boolean isOneSaid = Stream.of(days).anyMatch(d -> !d.isBlank());
		if (days.length > 2 || !isOneSaid) {
			throw new EditRefusedException("Write the first and the last day, as in 2026-03-01 to 2026-05-31.");
		}
		return days(initiative, said(days[0]), days.length == 2 ? said(days[1]) : Optional.empty());
	}

	private static Optional<LocalDate> said(String day) {
		return day.isBlank() ? Optional.empty() : Optional.of(day(day));
	}

	/** Says the first day, the last day or both; what is not given stays. */
	Edited days(String initiative, Optional<LocalDate> start, Optional<LocalDate> end) {
		return Edited.of("Change dates", new Days(initiative, start, end, false).plan(edits.model(), edits.editor())).choosing(initiative);
	}

	private static LocalDate day(String text) {
		try {
			LocalDate day = LocalDate.parse(text.strip());
			if (day.getYear() >= 0 && day.getYear() <= 9999) {
				return day;
			}
		} catch (DateTimeParseException e) {
			// Told below: it is not a day, or not one that the language can say.
		}
		throw new EditRefusedException(Names.quoted(text) + " is no day. Write it as year, month and day, as in 2026-03-01.");
	}

	private Edited result(String milestone, String text) {
		if (text.isBlank()) {
			throw new EditRefusedException("A milestone says what will be there on its day. To take it off the roadmap, delete it.");
		}
		return edits.write(milestone, Literals.MILESTONE__RESULT, text).choosing(milestone);
	}
}
