package org.journeywright.analysis.rules;

import java.util.Collection;
import java.util.List;

import org.journeywright.analysis.ModelView;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.StrategyElement;

/** What rules ask of initiatives. */
public final class Initiatives {

	private Initiatives() {
	}

	/** Whether an initiative still counts: everything but a stopped one does, for what is done has had its effect. */
	public static boolean counts(Initiative initiative) {
		return initiative.getStatus() != InitiativeStatus.STOPPED;
	}

	/** Whether there is still something to plan and do: neither done nor stopped. */
	public static boolean isOpen(Initiative initiative) {
		return counts(initiative) && initiative.getStatus() != InitiativeStatus.DONE;
	}

	/** Those initiatives that count. */
	public static List<Initiative> counting(Collection<Initiative> initiatives) {
		return initiatives.stream().filter(Initiatives::counts).toList();
	}

	/** The initiatives that develop a strategy element and count. */
	public static List<Initiative> developing(StrategyElement element, ModelView model) {
		return counting(model.referring(element, ModelPackage.Literals.INITIATIVE__STRENGTHENS, Initiative.class));
	}
}
