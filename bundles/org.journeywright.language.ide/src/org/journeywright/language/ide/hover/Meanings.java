package org.journeywright.language.ide.hover;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.journeywright.language.structure.Shapes;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What the words of the language mean: each introduces a kind of element or says something about one, and the metamodel documents both. */
@Singleton
public class Meanings {

	private final Shapes shapes;
	private final Set<String> elementWords;
	private final Map<Said, String> words = new ConcurrentHashMap<>();

	private record Said(EClass type, EStructuralFeature feature) {
	}

	@Inject
	Meanings(Shapes shapes) {
		this.shapes = shapes;
		this.elementWords = StreamSupport.stream(shapes.written().spliterator(), false).map(t -> firstWords(shapes.of(t).rule()).split(" ")[0])
				.filter(w -> !w.isEmpty()).collect(Collectors.toUnmodifiableSet());
	}

	/** The words that elements begin with. */
	public Set<String> elementWords() {
		return elementWords;
	}

	/** The kind of element that a word introduces, or the feature that it speaks of; empty for mere punctuation. */
	public Optional<ENamedElement> of(Keyword word) {
		if (!isWord(word)) {
			return Optional.empty();
		}
		Assignment own = GrammarUtil.containingAssignment(word);
		if (own != null) {
			return Optional.of(feature(own));
		}
		ParserRule rule = GrammarUtil.containingParserRule(word);
		if (introduces(word, rule)) {
			return Optional.of((EClass) rule.getType().getClassifier());
		}
		return following(word).or(() -> shapes.clauseOf(word).flatMap(Meanings::firstAssignment)).map(Meanings::feature);
	}

	/** The words of the clause or element that a word of the language stands in, as far as they stand together: {@code hands over} for either of its words. */
	public String clause(Keyword word, ENamedElement topic) {
		String words = topic instanceof EStructuralFeature feature && GrammarUtil.containingParserRule(word).getType().getClassifier() instanceof EClass type
				&& !type.isAbstract() ? words(type, feature) : topic instanceof EClass ? firstWords(GrammarUtil.containingParserRule(word)) : "";
		return List.of(words.split(" ")).contains(word.getValue()) ? words : word.getValue();
	}

	/** Whether it is a word that people say, or the arrow that they draw. */
	public static boolean isWord(Keyword word) {
		return Character.isLetter(word.getValue().charAt(0)) || word.getValue().equals("->");
	}

	/** Whether an element of a rule starts with the word. */
	public static boolean introduces(Keyword word, ParserRule rule) {
		if (!GrammarUtil.isEObjectRule(rule) || rule.isFragment() || word.eContainer() != rule.getAlternatives()) {
			return false;
		}
		List<AbstractElement> pieces = ((Group) rule.getAlternatives()).getElements();
		return pieces.stream().limit(pieces.indexOf(word)).allMatch(p -> p instanceof Keyword || p instanceof Action);
	}

	/** The words with which the elements of a rule start, as in {@code root cause}. */
	public static String firstWords(ParserRule rule) {
		List<AbstractElement> pieces = rule.getAlternatives() instanceof Group group ? group.getElements() : List.of(rule.getAlternatives());
		return keywords(pieces.stream().dropWhile(Action.class::isInstance).toList()).map(Keyword::getValue).collect(Collectors.joining(" "));
	}

	private static Optional<Assignment> following(AbstractElement word) {
		if (!(word.eContainer() instanceof Group group)) {
			return Optional.empty();
		}
		int at = group.getElements().indexOf(word);
		return group.getElements().stream().skip(at + 1L).filter(e -> !(e instanceof RuleCall)).map(Meanings::firstAssignment).flatMap(Optional::stream).findFirst();
	}

	private static Optional<Assignment> firstAssignment(AbstractElement piece) {
		return piece instanceof Assignment assignment ? Optional.of(assignment) : EcoreUtil2.getAllContentsOfType(piece, Assignment.class).stream().findFirst();
	}

	/** The feature that an assignment of the grammar sets. */
	public static EStructuralFeature feature(Assignment assignment) {
		return ((EClass) GrammarUtil.containingParserRule(assignment).getType().getClassifier()).getEStructuralFeature(assignment.getFeature());
	}

	/** The words that introduce the value of a feature, as in {@code customer does}, or that are all of it, as in {@code moment of truth}; empty where a value stands alone. */
	public String words(EClass type, EStructuralFeature feature) {
		return words.computeIfAbsent(new Said(type, feature), s -> Shapes.assignmentIn(shapes.of(type), feature.getName()).map(Meanings::words).orElse(""));
	}

	private static String words(Assignment assignment) {
		List<AbstractElement> pieces = assignment.eContainer() instanceof Group group ? group.getElements() : List.of(assignment);
		int at = pieces.indexOf(assignment);
		if (assignment.getTerminal() instanceof Keyword own) {
			return Stream.concat(Stream.of(own), keywords(pieces.subList(at + 1, pieces.size()))).map(Keyword::getValue).collect(Collectors.joining(" "));
		}
		return String.join(" ", keywords(pieces.subList(0, at).reversed()).map(Keyword::getValue).toList().reversed());
	}

	private static Stream<Keyword> keywords(List<AbstractElement> pieces) {
		return pieces.stream().takeWhile(Keyword.class::isInstance).map(Keyword.class::cast).filter(Meanings::isWord);
	}

	/** What the metamodel says about a kind, a feature or a value; empty where it says nothing. */
	public static String documentation(EModelElement element) {
		String documentation = EcoreUtil.getDocumentation(element);
		return documentation == null ? "" : documentation;
	}

	/** Words with a capital first letter. */
	static String sentence(String words) {
		return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	/** Joins paragraphs of Markdown, leaving empty ones out. */
	public static String paragraphs(String... paragraphs) {
		return Stream.of(paragraphs).filter(p -> !p.isBlank()).collect(Collectors.joining("\n\n"));
	}
}
