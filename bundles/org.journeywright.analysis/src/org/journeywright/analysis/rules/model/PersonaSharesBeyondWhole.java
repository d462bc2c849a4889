package org.journeywright.analysis.rules.model;

import java.math.BigDecimal;
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
import org.journeywright.model.Persona;

/**
 * The shares of all personas add up to at most 100 %; half a percent is allowed for rounding. Reported at the persona with which the sum goes
 * beyond.
 */
public final class PersonaSharesBeyondWhole implements Rule {

	private static final BigDecimal MOST = new BigDecimal("100.5");

	private static final RuleInfo INFO = new RuleInfo("JW-1012", "Personas share one hundred percent of the customers", GapKind.MODEL, GapSeverity.ERROR,
			"More than all customers is impossible; whatever is weighed by these shares is wrong.",
			"The shares of the personas add up to more than all customers there are.",
			Sources.SOUND_MODEL,
			"Check the shares; where customers belong to several personas, count them where they matter most.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		List<Persona> personas = model.all(Persona.class).stream().filter(p -> p.getShare() != null).toList();
		BigDecimal sum = BigDecimal.ZERO;
		Persona beyond = null;
		for (Persona persona : personas) {
			sum = sum.add(persona.getShare().value());
			beyond = beyond == null && sum.compareTo(MOST) > 0 ? persona : beyond;
		}
		if (beyond != null && sum.compareTo(MOST) > 0) {
			gaps.accept(gap(beyond, sum, personas));
		}
	}

	private static Gap gap(Persona beyond, BigDecimal sum, List<Persona> personas) {
		List<String> shares = personas.stream().map(p -> Wording.name(p) + " " + p.getShare()).toList();
		return Gap.of(beyond, "The shares of the personas add up to " + sum.toPlainString() + " %, more than all customers there are.")
				.at(ModelPackage.Literals.PERSONA__SHARE).because("Shares: " + Wording.list(shares) + ".");
	}
}
