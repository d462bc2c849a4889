package org.journeywright.language.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.journeywright.language.structure.Shapes;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What an element says of itself, in Markdown. */
@Singleton
public class ElementText {

	private static final int TEXT_LENGTH = 200;
	private static final int LINES = 8;

	@Inject
	private Shapes shapes;
	@Inject
	private Meanings meanings;
	@Inject
	private IValueConverterService values;

	/** The name of the element, its kind and its owner. */
	public String heading(EObject element) {
		return "**" + Markdown.escape(Elements.label(element), TEXT_LENGTH) + "** · " + Markdown.escape(kindAndPlace(element), TEXT_LENGTH);
	}

	/** The kind of the element and the label of what it is found in, as in "touchpoint in Own a machine"; plain text. */
	public String kindAndPlace(EObject element) {
		List<String> path = element instanceof NamedElement named ? Elements.path(named) : List.of();
		return Elements.kind(element) + (path.size() < 2 ? "" : " in " + Elements.label(path.get(path.size() - 2)));
	}

	/** The heading and the first words of the element. */
	public String inShort(EObject element) {
		return Meanings.paragraphs(heading(element), statements(element).stream().limit(2).collect(Collectors.joining("  \n")));
	}

	/** The heading and what the element says of itself. */
	public String of(EObject element) {
		List<String> all = statements(element);
		return Meanings.paragraphs(heading(element), all.stream().limit(LINES).collect(Collectors.joining("  \n")) + (all.size() > LINES ? "  \n…" : ""));
	}

	private List<String> statements(EObject element) {
		List<String> statements = new ArrayList<>();
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute != ModelPackage.Literals.NAMED_ELEMENT__NAME && element.eIsSet(attribute)) {
				Object value = element.eGet(attribute);
				Stream<?> each = attribute.isMany() ? ((List<?>) value).stream() : Stream.of(value);
				each.map(v -> statement(element, attribute, v)).forEach(statements::add);
			}
		}
		return statements;
	}

	private String statement(EObject element, EAttribute attribute, Object value) {
		String words = Markdown.escape(Meanings.sentence(meanings.words(element.eClass(), attribute)));
		if (value instanceof Boolean) {
			return words;
		}
		String said = value instanceof String text ? Markdown.escape(text, TEXT_LENGTH) : Markdown.escape(written(element, attribute, value));
		return words.isEmpty() ? said : words + ": " + said;
	}

	private String written(EObject element, EAttribute attribute, Object value) {
		return Shapes.assignmentIn(shapes.of(element.eClass()), attribute.getName()).map(Assignment::getTerminal).filter(RuleCall.class::isInstance)
				.map(c -> ((RuleCall) c).getRule()).filter(ParserRule.class::isInstance).map(r -> values.toString(value, r.getName())).orElse(value.toString());
	}
}
