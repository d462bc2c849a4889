package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.AddElement;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.model.Elements;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;

/** Makes new initiatives where the roadmap has room for them, and milestones on them. */
record Creations(CommonEdits edits, Drawing drawing) {

	/** The word of the palette for a result on the way. */
	static final String MILESTONE = "milestone";

	/** What is put on an initiative by its name, by the words that are offered. */
	static final Map<String, EReference> BY_NAME = Map.of("sponsor", Literals.INITIATIVE__SPONSOR, "owner", Literals.INITIATIVE__OWNER, "strategy element", Literals.INITIATIVE__STRENGTHENS,
			"thing to improve", Literals.INITIATIVE__ADDRESSES, "initiative to wait for", Literals.INITIATIVE__DEPENDS_ON);

	private static final String UNNAMED = "What will be there on that day";

	Edited create(Create create) {
		Standing at = Standing.of(drawing, create.target());
		return switch (create.kind()) {
			case "initiative" -> initiative(at, create);
			case MILESTONE -> milestone(RoadmapEdits.initiative(at), create.name());
			case String word when BY_NAME.containsKey(word) -> byName(RoadmapEdits.initiative(at), BY_NAME.get(word), create.name());
			default -> throw new EditRefusedException(Names.begin(create.kind()) + " cannot be made on the roadmap. Make an initiative or a milestone.");
		};
	}

	private Edited byName(String initiative, EReference reference, String name) {
		String thing = Existing.required(edits.model(), reference.getEReferenceType(), name);
		return reference == Literals.INITIATIVE__DEPENDS_ON ? new Waiting(edits).connect(thing, initiative) : new OnInitiative(edits, drawing).tie(thing, initiative, reference);
	}

	private Edited initiative(Standing at, Create create) {
		Spot spot = Spot.of(at, drawing, edits);
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		spot.horizon().filter(h -> h != Horizon.UNPLANNED).ifPresent(h -> values.put(Literals.INITIATIVE__HORIZON, h));
		spot.level().ifPresent(l -> values.put(Literals.INITIATIVE__LEVEL, l));
		spot.element().ifPresent(e -> values.put(Literals.INITIATIVE__STRENGTHENS, List.of(e)));
		if (spot.isDated().orElse(false)) {
			ModelView.of(edits.model().model()).date().ifPresent(today -> {
				values.put(Literals.INITIATIVE__START, today);
				values.put(Literals.INITIATIVE__END, Placing.end(today));
			});
		}
		Optional<String> neighbour = at.nearest("initiative").or(() -> last(at.figure()));
		return neighbour.map(n -> edits.addBeside(n, create.where() != Where.BEFORE, Literals.INITIATIVE, create.name(), values))
				.orElseGet(() -> edits.addInFile(Literals.INITIATIVE, create.name(), values, spot.element().stream().toList()));
	}

	private static Optional<String> last(Figure cell) {
		return cell.inner().stream().filter(f -> f.kind().equals("initiative")).reduce((a, b) -> b).flatMap(Figure::about);
	}

	/** On the last day of its initiative, or as near to it as is known. */
	private Edited milestone(String identity, String name) {
		Initiative initiative = edits.element(identity, Initiative.class);
		LocalDate day = Optional.ofNullable(initiative.getEnd()).or(() -> Optional.ofNullable(initiative.getStart())).or(() -> ModelView.of(edits.model().model()).date())
				.orElseThrow(() -> new EditRefusedException("A milestone has a day. Say when “" + Elements.label(initiative) + "” starts or ends first."));
		Destination end = new Destination(identity, "", Literals.INITIATIVE__MILESTONES, Destination.LAST);
		AddElement add = new AddElement(end, Literals.MILESTONE, Map.of(Literals.MILESTONE__DATE, day, Literals.MILESTONE__RESULT, name.isBlank() ? UNNAMED : name.strip()));
		return Edited.of(add.label(), add.plan(edits.model(), edits.editor())).choosing(identity);
	}
}
