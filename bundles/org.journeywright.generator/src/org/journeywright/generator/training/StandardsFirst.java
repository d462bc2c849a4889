package org.journeywright.generator.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywright.generator.course.Course.Module.Kind;
import org.journeywright.generator.training.Draft.DraftModule;
import org.journeywright.model.ServiceStandard;

/**
 * Sees to it that every standard is read before a scenario practises it: readings that come too late, unless pinned,
 * move to the head of the basics, and those that are missing are added there.
 */
final class StandardsFirst {

	private final Draft draft;
	private final Set<ServiceStandard> practised = new HashSet<>();
	private final Set<ServiceStandard> inTime = new HashSet<>();
	private final Map<ServiceStandard, String> late = new HashMap<>();

	StandardsFirst(Draft draft) {
		this.draft = draft;
	}

	/**
	 * Completes the readings.
	 *
	 * @param concerned the standards that concern the audience, each with the reason
	 */
	void read(Map<ServiceStandard, String> concerned) {
		Map<ServiceStandard, String> needed = new LinkedHashMap<>(concerned);
		draft.pieces().forEach(piece -> piece.practisedStandards().forEach(standard -> needed.putIfAbsent(standard,
				"The scenario “" + piece.content().title() + "” practises " + Words.quoted(standard))));
		draft.modules().toList().forEach(this::takeLate);
		List<Piece> more = needed.entrySet().stream().filter(entry -> !inTime.contains(entry.getKey()))
				.map(entry -> reading(entry.getKey(), entry.getValue() + ", and standards come before practice.")).toList();
		if (!more.isEmpty()) {
			draft.first(Kind.BASICS).addReading(more);
		}
	}

	private Piece reading(ServiceStandard standard, String why) {
		Content content = new Content.Read(standard);
		return late.containsKey(standard)
				? new Piece(content, Piece.Origin.AUTHORED, why, "The author had it in “" + late.get(standard) + "”, after the first practice.")
				: new Piece(content, Piece.Origin.DERIVED, why);
	}

	private void takeLate(DraftModule module) {
		for (Piece piece : List.copyOf(module.pieces)) {
			practised.addAll(piece.practisedStandards());
			if (piece.content() instanceof Content.Read read && !inTime.contains(read.standard())) {
				sort(module, piece, read.standard());
			}
		}
	}

	private void sort(DraftModule module, Piece piece, ServiceStandard standard) {
		if (piece.isPinned() || !practised.contains(standard)) {
			inTime.add(standard);
		} else {
			module.pieces.remove(piece);
			late.putIfAbsent(standard, module.title);
		}
	}
}
