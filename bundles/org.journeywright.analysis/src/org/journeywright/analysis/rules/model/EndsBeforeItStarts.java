package org.journeywright.analysis.rules.model;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Phase;

/** Initiatives and training phases do not end before they start. One day is enough: the last day may be the first. */
public final class EndsBeforeItStarts implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1011", "What starts ends later", GapKind.MODEL, GapSeverity.ERROR,
			"One of the two dates is wrong, and every plan drawn from them is too.",
			"Something ends before it starts, so one of its dates is wrong.",
			Sources.SOUND_MODEL,
			"Correct the date that is wrong.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		model.all(Initiative.class).forEach(i -> check(i, i.getStart(), i.getEnd(), ModelPackage.Literals.INITIATIVE__END, gaps));
		model.all(Phase.class).forEach(p -> check(p, p.getStart(), p.getEnd(), ModelPackage.Literals.PHASE__END, gaps));
	}

	private static void check(EObject element, LocalDate start, LocalDate end, EStructuralFeature place, Consumer<Gap> gaps) {
		if (start != null && end != null && end.isBefore(start)) {
			gaps.accept(Gap.of(element, Wording.name(element) + " ends on " + end + ", before it starts on " + start + ".").at(place));
		}
	}
}
