package org.journeywright.ui.form.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.language.ide.action.Article;
import org.journeywright.analysis.ModelView;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Scenario;

/** Finds what a tie can lead to, and where new elements can stand. To be asked on the model's thread. */
public final class Homes {

	private static final String FILE = "file";

	private Homes() {
	}

	/** The elements that a tie of some elements can lead to, by name. */
	public static List<Target> candidates(LiveModel model, ModelView view, List<Subject> subjects, FieldSpec spec) {
		List<EObject> users = subjects.stream().map(s -> s.find(model)).flatMap(Optional::stream).toList();
		Stream<? extends EObject> all = view.all(EObject.class).stream().filter(spec.target()::isInstance).filter(e -> !users.contains(e));
		if (isOfScenario(spec)) {
			Optional<Scenario> scenario = users.isEmpty() ? Optional.empty() : view.owner(users.get(0), Scenario.class);
			all = all.filter(e -> view.owner(e, Scenario.class).equals(scenario));
		}
		return all.map(e -> Target.of(model, e)).sorted(Comparator.comparing(Target::caption, String.CASE_INSENSITIVE_ORDER).thenComparing(Target::owner)).toList();
	}

	private static boolean isOfScenario(FieldSpec spec) {
		return spec.feature() == ModelPackage.Literals.CONVERSATION_OPTION__TARGET || spec.feature() == ModelPackage.Literals.CONVERSATION_OPTION__FROM;
	}

	/**
	 * What a new element for a tie can be put in: the file of the first subject, or the elements that have such elements, those of the same file first. Where
	 * there is none yet, one that is made along with it.
	 */
	public static List<Target> homes(LiveModel model, ModelView view, List<Subject> subjects, FieldSpec spec) {
		if (spec.target().isAbstract() || subjects.isEmpty()) {
			return List.of();
		}
		String file = subjects.get(0).file();
		if (isTopLevel(spec.target())) {
			return List.of(new Target(new ElementRef(FILE, FILE, file, Optional.empty()), file, "", file));
		}
		List<EObject> owners = new ArrayList<>(view.all(EObject.class).stream().filter(o -> feature(o.eClass(), spec.target()).isPresent()).toList());
		if (isOfScenario(spec)) {
			Optional<Scenario> own = subjects.get(0).find(model).flatMap(s -> view.owner(s, Scenario.class));
			owners.removeIf(o -> !Optional.of(o).equals(own));
		} else if (owners.isEmpty()) {
			return NewOwner.homes(spec.target(), file);
		}
		return owners.stream().sorted(Comparator.comparing(o -> !model.fileOf(o).equals(Optional.of(file)))).map(o -> Target.of(model, o)).toList();
	}

	/** What to make first where a tie can lead to nothing and the form cannot make it: says so in one line. */
	public static String first(FieldSpec spec) {
		String sentence = "There is no " + Elements.kind(spec.target()) + " yet; first make one";
		List<String> owners = isTopLevel(spec.target()) ? List.of() : NewOwner.types(spec.target()).stream().map(Elements::kind).map(Article::one).toList();
		return owners.isEmpty() ? sentence : sentence + " in " + String.join(" or ", owners);
	}

	private static boolean isTopLevel(EClass type) {
		return ModelPackage.Literals.TOP_LEVEL_ELEMENT.isSuperTypeOf(type);
	}

	/** The list in which an owner has elements of a class. */
	static Optional<EReference> feature(EClass owner, EClass part) {
		return owner.getEAllContainments().stream().filter(r -> r.isMany() && r.getEReferenceType().isSuperTypeOf(part)).findFirst();
	}

	static EObject element(LiveModel model, Target home) {
		boolean isFile = home.identity().equals(FILE) || NewOwner.isIn(home);
		Optional<EObject> found = isFile ? model.resource(home.name()).flatMap(r -> r.getContents().stream().findFirst()) : model.element(home.identity());
		return found.orElseThrow(() -> new EditRefusedException("'" + home.caption() + "' is no longer in the model."));
	}
}
