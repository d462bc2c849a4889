package org.journeywright.generator.training;

import java.util.List;
import org.journeywright.model.Role;

/** Which programmes are made. */
public enum TrainingScope {

	/** The programmes that authors wrote; where there are none, one for every role that has something to learn. */
	AUTHORED,

	/** The programmes that authors wrote, and one for every other role that has something to learn. */
	EVERY_ROLE;

	/** The roles for which a programme is derived. */
	List<Role> derived(TrainingModel model) {
		if (this == AUTHORED && !model.programmes().isEmpty()) {
			return List.of();
		}
		return model.roles().stream().filter(role -> model.view().programmesFor(role).isEmpty()).toList();
	}
}
