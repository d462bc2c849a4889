package org.journeywright.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.structure.Shapes;
import org.journeywright.model.Amount;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.FieldKind;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.FieldSpecs;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.form.field.Field;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every field of every kind of element, in the example: what is changed in the form is what the text says then, and Undo gives the same bytes again. */
class EveryFieldTest {

	/** A change and the values that it leads to. */
	private record Sample(Change change, List<Object> then) {
	}

	private Form form;

	@AfterEach
	void close() {
		Form.close();
		Window.page().resetPerspective();
	}

	@Test
	void everyClassOfTheExampleHasAFormAndEveryFieldOfItChangesTheText() throws Exception {
		// The other views would read the whole model after each of the many changes.
		Views.ALL.stream().filter(v -> !v.equals(Views.PROPERTIES)).map(Window.page()::findView).filter(v -> v != null).forEach(Window.page()::hideView);
		form = Form.openLumen();
		Map<EClass, String> first = Ui.get(form.model.service().ask(live -> {
			Map<EClass, String> found = new LinkedHashMap<>();
			for (JourneyModel file : live.model()) {
				file.eAllContents().forEachRemaining(e -> found.putIfAbsent(e.eClass(), Elements.identity(e)));
			}
			return found;
		}));
		Set<EClass> written = new HashSet<>();
		LanguageServices.get(Shapes.class).written().forEach(written::add);
		written.remove(ModelPackage.Literals.JOURNEY_MODEL);
		assertEquals(written, first.keySet());
		List<String> failures = new ArrayList<>();
		int changes = 0;
		for (Map.Entry<EClass, String> entry : first.entrySet()) {
			form.show(entry.getValue());
			assertEquals(FieldSpecs.of(entry.getKey()).stream().filter(s -> s.feature() != ModelPackage.Literals.NAMED_ELEMENT__NAME).toList(),
					form.view.form().orElseThrow().fields().stream().map(Field::spec).toList());
			for (Field field : form.view.form().orElseThrow().fields()) {
				if (field.spec().kind() != FieldKind.PART) {
					changes++;
					try {
						check(entry.getValue(), field);
					} catch (AssertionError e) {
						failures.add(entry.getValue() + " " + field.spec().label() + ": " + e.getMessage());
					}
				}
			}
		}
		assertEquals(List.of(), failures);
		assertTrue(changes > 150, () -> "only few fields");
	}

	private void check(String identity, Field field) {
		Map<String, String> before = form.texts();
		FieldSpec spec = field.spec();
		Sample sample = sample(spec, values(identity, spec.feature()), spec.kind() == FieldKind.TIE ? Ui.get(field.candidatesNow()) : List.of());
		boolean done = Ui.get(field.perform(sample.change()));
		assertTrue(done, () -> field.frame().problem().orElse("refused"));
		assertNotEquals(before, form.texts());
		assertEquals(sample.then(), values(identity, spec.feature()));
		assertEquals(List.of(), Ui.get(form.model.service().ask(live -> live.fileNames().stream().flatMap(f -> live.problems(f).stream()).map(Object::toString).toList())));
		form.model.history().undo();
		assertEquals(before, form.texts());
		Ui.get(form.model.service().ask(live -> true));
		Ui.settle(10);
	}

	private List<Object> values(String identity, EStructuralFeature feature) {
		return Ui.get(form.model.service().ask(live -> {
			Object value = live.element(identity).orElseThrow().eGet(feature);
			List<?> all = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
			return all.stream().map(v -> v instanceof EObject target ? Elements.identity(target) : v).map(Object.class::cast).toList();
		}));
	}

	private static Sample sample(FieldSpec spec, List<Object> now, List<Target> candidates) {
		Object value = switch (spec.kind()) {
			case LINE -> spec.feature() == ModelPackage.Literals.RULE_SETTING__CODE ? "JW-1234" : "Quite new";
			case TEXT -> "Says \"this\" & <that>\nin two lines";
			case COUNT -> 1234;
			case RATING -> now.contains(4) ? 2 : 4;
			case EMOTION -> now.contains(-4) ? 3 : -4;
			case EFFORT -> now.contains(6) ? 2 : 6;
			case AMOUNT -> Amount.valueOf("12.5 days");
			case PERCENT -> Amount.valueOf("12.5 %");
			case DATE -> LocalDate.of(2027, 2, 28);
			case MONTH -> YearMonth.of(2027, 2);
			case FLAG -> !now.contains(Boolean.TRUE);
			case CHOICE -> spec.choices().stream().filter(c -> c.isSayable() && !now.contains(c.value())).findFirst().orElseThrow().value();
			case TIE -> candidates.stream().filter(c -> !now.contains(c.identity())).findFirst().orElseThrow(() -> new AssertionError("nothing to choose"));
			case PART -> throw new IllegalArgumentException("A part is no value.");
		};
		Object then = value instanceof Target target ? target.identity() : value;
		if (!spec.isMany()) {
			return new Sample(new Change.Put(value), List.of(then));
		}
		List<Object> all = new ArrayList<>(now);
		all.add(then);
		return new Sample(new Change.Add(now.size(), value), all);
	}
}
