package org.journeywright.analysis.rules.model;

import java.util.List;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Organisation;

/** One organisation in all files of a model. */
public final class OrganisationStatedOnce implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1004", "A model is about one organisation", GapKind.MODEL, GapSeverity.ERROR,
			"Date, promise to customers and vision come from the organisation; with two of them, nobody can say which holds. Without any, little else "
					+ "suffers.",
			"Nobody can tell whose experience this model describes.",
			Sources.SOUND_MODEL,
			"State the organisation once, with its value proposition and the date the model speaks of.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		List<Organisation> organisations = model.all(Organisation.class);
		if (organisations.isEmpty()) {
			model.files().stream().filter(f -> !f.getElements().isEmpty()).findFirst().ifPresent(f -> gaps.accept(
					Gap.of(f, "The model does not say whose experience it describes.").weighing(GapSeverity.MINOR)));
		}
		organisations.stream().skip(1).forEach(o -> gaps.accept(
				Gap.of(o, Wording.name(o) + " is a second organisation beside " + Wording.name(organisations.getFirst()) + ".")
						.at(ModelPackage.Literals.NAMED_ELEMENT__NAME).next("Keep one organisation; put the other into a folder of its own.")));
	}
}
