package org.journeywright.language.messages;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.linking.UnambiguousLinking;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.language.names.PathNames;
import org.journeywright.language.recovery.ForgivenText;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;

import com.google.inject.Inject;

/** Says in plain words that a name leads nowhere, or could mean several elements, and what to write instead. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

	/** Code of a reference to a name that could mean several elements. */
	public static final String AMBIGUOUS = "JW-0003";
	/** Code of a reference to a name that nothing has. */
	public static final String UNKNOWN = "JW-0002";

	@Inject
	private UnambiguousLinking linking;
	@Inject
	private JourneyValueConverters converters;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		String path = pathOf(context);
		EClass type = context.getReference().getEReferenceType();
		if (path.isEmpty()) {
			return new DiagnosticMessage("The name of " + article(kind(type)) + " is missing here.", Severity.ERROR, UNKNOWN);
		}
		Collection<IEObjectDescription> candidates = linking.candidates(context.getContext(), context.getReference(), path).values();
		return switch (candidates.size()) {
			// Xtext takes null for silence; the mistake that hides the name has been told.
			case 0 -> isLost(context, path) ? null : unknown(context, path, type);
			// Xtext asks about names that do lead somewhere, too, as soon as a file has any error; to look for similar names each time would take minutes.
			case 1 -> new DiagnosticMessage("'" + shown(path) + "' leads nowhere.", Severity.ERROR, UNKNOWN);
			default -> ambiguous(path, type, candidates);
		};
	}

	/** Whether a part of the path names something that the text of a file has and a mistake hides. */
	private static boolean isLost(ILinkingDiagnosticContext context, String path) {
		List<String> segments = List.of(path.split(PathNames.SEPARATOR));
		return context.getContext().eResource().getResourceSet().getResources().stream()
				.anyMatch(r -> r instanceof XtextResource file && file.getParseResult() instanceof ForgivenText text && segments.stream().anyMatch(text.lostNames()::contains));
	}

	private DiagnosticMessage ambiguous(String path, EClass type, Collection<IEObjectDescription> candidates) {
		List<String> choices = candidates.stream().map(this::fullName).distinct().sorted().toList();
		List<String> distinct = choices.stream().filter(c -> !c.equals(written(List.of(path.split(PathNames.SEPARATOR))))).toList();
		String remedy = distinct.isEmpty() || choices.size() < 2 ? "rename all but one of them"
				: "write " + String.join(" or ", distinct) + (distinct.size() < choices.size() ? ", or give the other element another name" : "");
		return new DiagnosticMessage("'" + shown(path) + "' could mean more than one " + kind(type) + "; " + remedy + ".", Severity.ERROR, AMBIGUOUS);
	}

	private DiagnosticMessage unknown(ILinkingDiagnosticContext context, String path, EClass type) {
		boolean inScenario = ModelPackage.Literals.CONVERSATION_STEP.isSuperTypeOf(type) || type == ModelPackage.Literals.FAILURE_STORY;
		String nothing = switch (type.getClassifierID()) {
			case ModelPackage.MEASURABLE -> "Nothing that can be measured is";
			case ModelPackage.ADDRESSABLE -> "Nothing that can be improved is";
			default -> (inScenario ? "This scenario has no " : "There is no ") + kind(type);
		} + " called '" + shown(path) + "'";
		String remedy = meant(context, path).map(m -> "did you mean " + m + "?")
				.orElse("check the spelling, or add it to " + (inScenario ? "the scenario." : "a file of this folder."));
		return new DiagnosticMessage(nothing + "; " + remedy, Severity.ERROR, UNKNOWN);
	}

	private Optional<String> meant(ILinkingDiagnosticContext context, String path) {
		QualifiedName written = QualifiedName.create(path.split(PathNames.SEPARATOR));
		var names = linking.names(context.getContext(), context.getReference(), written.getSegmentCount(), Suggestions.MOST);
		return Suggestions.nearest(written.toString(), names.stream().map(QualifiedName::toString).toList()).flatMap(
				nearest -> names.stream().filter(n -> n.toString().equals(nearest)).findFirst()).map(n -> written(n.getSegments()));
	}

	private static String kind(EClass type) {
		return switch (type.getClassifierID()) {
			case ModelPackage.MEASURABLE, ModelPackage.ADDRESSABLE -> "element";
			default -> Elements.kind(type);
		};
	}

	private static String article(String kind) {
		return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
	}

	private String pathOf(ILinkingDiagnosticContext context) {
		return context.getLinkText() == null ? "" : converters.QName().toValue(context.getLinkText(), null);
	}

	private static String shown(String path) {
		return path.replace(PathNames.SEPARATOR, ".");
	}

	private String fullName(IEObjectDescription description) {
		return description.getEObjectOrProxy() instanceof NamedElement named ? written(Elements.path(named)) : description.getName().toString();
	}

	private String written(List<String> path) {
		return path.stream().map(converters::writeName).collect(Collectors.joining("."));
	}
}
