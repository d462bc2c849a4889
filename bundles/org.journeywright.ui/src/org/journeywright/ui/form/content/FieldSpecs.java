package org.journeywright.ui.form.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.hover.Meanings;
import org.journeywright.language.structure.Shape;
import org.journeywright.language.structure.Shapes;
import org.journeywright.model.ModelPackage;
import org.journeywright.ui.form.content.FieldSpec.Section;

/** The fields of every kind of element, read off the grammar: what can be written can be edited, in the order in which it is written. */
public final class FieldSpecs {

	private static final Set<EStructuralFeature> RARE = Set.of(ModelPackage.Literals.NAMED_ELEMENT__NOTE, ModelPackage.Literals.BENCHMARK__SOURCE,
			ModelPackage.Literals.SERVICE_STANDARD__RATIONALE, ModelPackage.Literals.ROLE__HEADCOUNT, ModelPackage.Literals.INITIATIVE__SPONSOR,
			ModelPackage.Literals.INITIATIVE__DEPENDS_ON, ModelPackage.Literals.PERSONA__TRIGGERS, ModelPackage.Literals.PERSONA__QUOTE,
			ModelPackage.Literals.JOURNEY__IMPROVES, ModelPackage.Literals.TOUCHPOINT__COMPLAINTS, ModelPackage.Literals.WOW_MOMENT__TOLD_BY,
			ModelPackage.Literals.TRAINING_ACTIVITY__PINNED, ModelPackage.Literals.TRAINING_PROGRAMME__TOUCHPOINTS, ModelPackage.Literals.METRIC__BASELINE,
			ModelPackage.Literals.METRIC__LAST_REVIEWED);

	private static final Map<EClass, List<FieldSpec>> SPECS = new ConcurrentHashMap<>();

	private FieldSpecs() {
	}

	/** The fields of the elements of a class, its name included. */
	public static List<FieldSpec> of(EClass type) {
		return SPECS.computeIfAbsent(type, FieldSpecs::read);
	}

	/** The fields that all these classes have. */
	public static List<FieldSpec> shared(List<EClass> types) {
		return of(types.get(0)).stream().filter(s -> types.stream().allMatch(t -> of(t).stream().anyMatch(o -> o.feature() == s.feature()))).toList();
	}

	private static List<FieldSpec> read(EClass type) {
		Shape shape = LanguageServices.get(Shapes.class).of(type);
		Map<EStructuralFeature, FieldSpec> specs = new LinkedHashMap<>();
		Stream.of(shape.head(), shape.line()).flatMap(List::stream).forEach(p -> read(type, p, Section.FIRST, specs));
		shape.block().forEach(p -> read(type, p, Section.DETAIL, specs));
		return inSections(specs.values());
	}

	private static List<FieldSpec> inSections(Iterable<FieldSpec> specs) {
		List<FieldSpec> sorted = new ArrayList<>();
		for (Section section : Section.values()) {
			specs.forEach(s -> {
				if (s.section() == section) {
					sorted.add(s);
				}
			});
		}
		return List.copyOf(sorted);
	}

	private static void read(EClass type, AbstractElement piece, Section section, Map<EStructuralFeature, FieldSpec> specs) {
		Stream.concat(Stream.of(piece), EcoreUtil2.getAllContentsOfType(piece, AbstractElement.class).stream()).filter(Assignment.class::isInstance)
				.map(Assignment.class::cast).forEach(a -> specs.computeIfAbsent(type.getEStructuralFeature(a.getFeature()), f -> spec(type, f, a, section)));
	}

	private static FieldSpec spec(EClass type, EStructuralFeature feature, Assignment assignment, Section section) {
		FieldKind kind = Kinds.of(feature, assignment);
		Section place = RARE.contains(feature) ? Section.MORE : kind == FieldKind.PART ? Section.PARTS : section;
		boolean required = feature.isRequired() || section == Section.FIRST && !isOptional(assignment);
		return new FieldSpec(feature, kind, Labels.of(feature), help(type, feature), required, place, kind == FieldKind.CHOICE ? Kinds.choices(feature, assignment) : List.of());
	}

	/** Whether an element can be written without the value. */
	private static boolean isOptional(AbstractElement piece) {
		return GrammarUtil.isOptionalCardinality(piece) || piece instanceof Alternatives || piece.eContainer() instanceof AbstractElement outer && isOptional(outer)
				|| GrammarUtil.containingParserRule(piece).isFragment();
	}

	private static String help(EClass type, EStructuralFeature feature) {
		String words = LanguageServices.get(Meanings.class).words(type, feature);
		String meaning = Meanings.documentation(feature);
		return words.isEmpty() ? meaning : meaning + " In the text: “" + words + "”.";
	}
}
