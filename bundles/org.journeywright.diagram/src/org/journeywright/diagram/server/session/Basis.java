package org.journeywright.diagram.server.session;

import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModel;

/**
 * The drawing that something was done on, and the same drawing as it is when that is carried out. What was done counts only where what it touches is still what
 * it was: parts without a name are told by their place, and a change from elsewhere may have put a neighbour there. On the model's thread.
 *
 * @param then
 *            what was seen when it was done
 * @param now
 *            the same as it is now
 */
record Basis(Sight then, Sight now) {

	static final String TOO_OLD = "The diagram has changed several times since you began this. Look at it as it is now, and try again.";

	/**
	 * The basis of what comes with a revision.
	 *
	 * @throws EditRefusedException
	 *             if that drawing is too long ago
	 */
	static Basis of(Revisions revisions, int revision, ModelService service) {
		Sight then = revisions.at(revision).orElseThrow(() -> new EditRefusedException(TOO_OLD));
		if (then.version() == service.version()) {
			return new Basis(then, then);
		}
		return new Basis(then, revisions.at(0).filter(s -> s.version() == service.version() && s.isAlike(then)).orElseGet(() -> then.now(service)));
	}

	/**
	 * Sees to it that what a gesture touches is still what it was.
	 *
	 * @throws EditRefusedException
	 *             if it is not, with what is another now
	 */
	void check(Gesture gesture, LiveModel model) {
		if (then != now) {
			Touched.by(gesture).check(then.drawing(), now.drawing(), model);
		}
	}

	/** The figures that are looked at, as they are now; fails as {@link #check} does. */
	List<Figure> figures(List<String> ids, LiveModel model) {
		if (then != now) {
			Touched.figures(ids).check(then.drawing(), now.drawing(), model);
		}
		return ids.stream().flatMap(id -> now.drawing().figure(id).stream()).toList();
	}

	/** The figure that is looked at, as it is now; fails as {@link #check} does. */
	Optional<Figure> figure(String id, LiveModel model) {
		return figures(List.of(id), model).stream().findFirst();
	}
}
