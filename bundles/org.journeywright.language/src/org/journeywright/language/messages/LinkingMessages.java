package org.journeywright.language.messages;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.journeywright.language.linking.UnambiguousLinking;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.language.names.PathNames;
import org.journeywright.model.Elements;

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
		String written = path.replace(PathNames.SEPARATOR, ".");
		var candidates = path.isEmpty() ? java.util.List.<IEObjectDescription>of()
				: linking.candidates(context.getContext(), context.getReference(), path).values().stream().toList();
		String kind = Elements.kind(context.getReference().getEReferenceType());
		if (candidates.size() > 1) {
			String choices = candidates.stream().map(this::fullName).sorted().collect(Collectors.joining(" or "));
			return new DiagnosticMessage("'" + written + "' could mean more than one " + kind + "; write " + choices + ".", Severity.ERROR, AMBIGUOUS);
		}
		return new DiagnosticMessage(
				"There is no " + kind + " called '" + written + "'; check the spelling, or add the " + kind + " to a file of this folder.",
				Severity.ERROR, UNKNOWN);
	}

	private String pathOf(ILinkingDiagnosticContext context) {
		try {
			return context.getLinkText() == null ? "" : converters.QName().toValue(context.getLinkText(), null);
		} catch (RuntimeException e) {
			return "";
		}
	}

	private String fullName(IEObjectDescription description) {
		EObject element = description.getEObjectOrProxy();
		return element instanceof org.journeywright.model.NamedElement named
				? Elements.path(named).stream().map(converters::writeName).collect(Collectors.joining("."))
				: description.getName().toString();
	}

	/** The code under which Xtext reports linking errors; ours stand beside it. */
	static String xtextCode() {
		return Diagnostic.LINKING_DIAGNOSTIC;
	}
}
