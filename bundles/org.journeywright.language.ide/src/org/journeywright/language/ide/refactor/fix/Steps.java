package org.journeywright.language.ide.refactor.fix;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.analysis.coverage.Begun;
import org.journeywright.model.Elements;

/** The kinds of first steps of which most recipes are made. None of them makes up a figure: that would count in every report as if somebody had measured it. */
final class Steps {

	private static final int OFFERED = 4;

	private Steps() {
	}

	/** Adds a text that is still to be written; {@code words} are those of the language that introduce it. */
	static <T extends EObject> Recipe<T> write(EAttribute feature, String words, String what) {
		return (element, gap) -> Stream.of(Fix.of("Add " + words + ", to be written", () -> gap.say(element, feature, Begun.unwritten(what))));
	}

	/** Says one of several values. */
	static <T extends EObject> Recipe<T> choose(EAttribute feature, String words, Object... values) {
		return (element, gap) -> Stream.of(values).map(v -> Fix.of(verb(element, feature) + words.formatted(said(v)), () -> gap.say(element, feature, v)));
	}

	private static String verb(EObject element, EStructuralFeature feature) {
		return !feature.isMany() && element.eIsSet(feature) ? "Change to " : "Add ";
	}

	private static String said(Object value) {
		return value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
	}

	/** Refers to one of the elements that may be meant. */
	static <T extends EObject> Recipe<T> tie(EReference feature, String words, BiFunction<T, Gap, Stream<? extends EObject>> candidates) {
		return (element, gap) -> candidates.apply(element, gap).distinct().filter(c -> !present(element, feature).contains(c)).limit(OFFERED)
				.map(c -> Fix.of(verb(element, feature) + words + " " + Elements.label(c), () -> gap.say(element, feature, c)));
	}

	/** Has one of several elements refer to this one. */
	static <T extends EObject> Recipe<T> tieFrom(BiFunction<T, Gap, Stream<? extends EObject>> sources, EReference feature, String words) {
		return (element, gap) -> sources.apply(element, gap).distinct().filter(s -> !present(s, feature).contains(element)).limit(OFFERED)
				.map(s -> Fix.of("Add to " + Elements.kind(s) + " " + Elements.label(s) + ": " + words + " " + Elements.label(element), () -> gap.say(s, feature, element)));
	}

	/** Adds a new element to the files. */
	static <T extends EObject> Recipe<T> create(String title, BiFunction<T, Gap, EObject> skeleton) {
		return (element, gap) -> Stream.of(Fix.of(title.formatted(Elements.label(element)), () -> gap.add(skeleton.apply(element, gap))));
	}

	/** Adds a new element to the files, to which this one refers. */
	static <T extends EObject> Recipe<T> createAndTie(String title, EReference feature, BiFunction<T, Gap, EObject> skeleton) {
		return (element, gap) -> Stream.of(Fix.of(title.formatted(Elements.label(element)), () -> {
			EObject created = skeleton.apply(element, gap);
			return gap.add(created).and(gap.say(element, feature, created));
		}));
	}

	/** Adds a new element within this one. */
	static <T extends EObject> Recipe<T> put(String title, EReference feature, BiFunction<T, Gap, EObject> skeleton) {
		return (element, gap) -> Stream.of(Fix.of(title, () -> gap.add(element, feature, skeleton.apply(element, gap))));
	}

	/** Has two figures change places. */
	static <T extends EObject> Recipe<T> swap(String title, EAttribute one, EAttribute other) {
		return (element, gap) -> Stream.of(Fix.of(title, () -> gap.editor().change(element, one, element.eGet(other)).and(gap.editor().change(element, other, element.eGet(one)))))
				.filter(f -> element.eIsSet(one) && element.eIsSet(other));
	}

	/** Takes a value out. */
	static <T extends EObject> Recipe<T> takeOut(String title, EStructuralFeature feature) {
		return (element, gap) -> Stream.of(Fix.of(title, () -> gap.editor().unset(element, feature))).filter(f -> element.eIsSet(feature));
	}

	/** Deletes the element. */
	static <T extends EObject> Recipe<T> delete(String title) {
		return (element, gap) -> Stream.of(Fix.of(title, () -> gap.editor().delete(element).edits()));
	}

	/** The steps for those that a condition holds for. */
	static <T extends EObject> Recipe<T> when(BiPredicate<T, Gap> condition, Recipe<? super T> recipe) {
		return (element, gap) -> condition.test(element, gap) ? recipe.steps(element, gap) : Stream.empty();
	}

	private static Collection<?> present(EObject element, EReference feature) {
		Object value = element.eGet(feature);
		return value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
	}
}
