package org.journeywright.analysis.rules.standards;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Value;

/** Each value is carried by one or more standards. */
public final class ValueNoStandardCarries implements ElementRule<Value> {

	private static final RuleInfo INFO = new RuleInfo("JW-2106", "A value is carried by a standard", GapKind.STANDARDS, GapSeverity.MAJOR,
			"A value alone cannot be trained; customers meet it by luck, and colleagues stop believing in it.",
			"We say that we stand for this, and nothing we ask of anybody makes it happen.",
			Sources.ONE_MEANING,
			"Name the standard that turns it into behaviour, or write one.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Value> subject() {
		return Value.class;
	}

	@Override
	public Optional<Gap> gap(Value value, ModelView model) {
		boolean carried = !model.referring(value, ModelPackage.Literals.SERVICE_STANDARD__VALUES, ServiceStandard.class).isEmpty();
		if (carried) {
			return Optional.empty();
		}
		Gap gap = Gap.of(value, Wording.name(value) + " is a value that no standard turns into behaviour.");
		return Optional.of(Wording.isBlank(value.getStatement()) ? gap : gap.because("It says: " + Wording.quote(value.getStatement()) + "."));
	}
}
