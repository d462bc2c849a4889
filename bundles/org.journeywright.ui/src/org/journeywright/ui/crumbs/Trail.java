package org.journeywright.ui.crumbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.ui.crumbs.Crumb.Sibling;

/** The way from the model to an element of a text: the folder, then journey, stage and touchpoint, or whatever the element is part of. To be asked on the model's thread. */
final class Trail {

	private Trail() {
	}

	/**
	 * The steps to an element, the outermost first.
	 *
	 * @param file
	 *            the text that is looked at
	 * @param identity
	 *            the element; empty outside of all elements
	 */
	static List<Crumb> to(LiveModel model, String file, Optional<String> identity) {
		List<Crumb> steps = new ArrayList<>();
		EObject at = identity.flatMap(model::element).orElse(null);
		for (; at != null && !(at instanceof JourneyModel); at = at.eContainer()) {
			steps.addFirst(new Crumb(Elements.label(at), Elements.kind(at), siblings(model, at)));
		}
		steps.addFirst(files(model, file));
		return List.copyOf(steps);
	}

	private static Crumb files(LiveModel model, String file) {
		List<Sibling> files = model.fileNames().stream().sorted().map(name -> new Sibling(name, new SourceLocation(name, 1, 1, 0, 0), name.equals(file))).toList();
		return new Crumb(folder(model, file), "model", files);
	}

	/** The name of the model's folder: files may lie in folders below it. */
	private static String folder(LiveModel model, String file) {
		Path folder = model.path(file);
		for (int up = Path.of(file).getNameCount(); up > 0; up--) {
			folder = folder.getParent();
		}
		return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
	}

	private static List<Sibling> siblings(LiveModel model, EObject element) {
		boolean isOnTop = element.eContainer() instanceof JourneyModel;
		Stream<EObject> all = isOnTop ? model.model().stream().flatMap(file -> file.eContents().stream()) : element.eContainer().eContents().stream();
		List<Sibling> siblings = all.filter(other -> other.eClass() == element.eClass()).flatMap(other -> sibling(model, other, other == element).stream()).toList();
		return isOnTop ? siblings.stream().sorted(Comparator.comparing(Sibling::label)).toList() : siblings;
	}

	private static Optional<Sibling> sibling(LiveModel model, EObject element, boolean isHere) {
		return model.locations().locate(element, Optional.empty()).map(place -> new Sibling(Elements.label(element), place, isHere));
	}
}
