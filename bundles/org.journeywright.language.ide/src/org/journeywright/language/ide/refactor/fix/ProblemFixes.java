package org.journeywright.language.ide.refactor.fix;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.load.Problem;
import org.journeywright.language.messages.LinkingMessages;
import org.journeywright.language.messages.Remedy;
import org.journeywright.language.messages.RepeatedClauses;
import org.journeywright.language.messages.SyntaxMessages;

import com.google.inject.Inject;

/** Mends what keeps a file from being understood. */
public final class ProblemFixes {

	@Inject
	private UnknownNames unknownNames;
	@Inject
	private ModelEditor editor;

	/** Ways to mend a problem of the file. */
	public List<Fix> of(Spot spot, Problem problem) {
		return switch (problem.code()) {
			case SyntaxMessages.SYNTAX -> syntax(spot, problem);
			case LinkingMessages.UNKNOWN, LinkingMessages.AMBIGUOUS -> unknownNames.at(spot, problem.location().offset());
			case RepeatedClauses.REPEATED -> repeated(spot, problem.location().offset());
			default -> List.of();
		};
	}

	private static List<Fix> syntax(Spot spot, Problem problem) {
		return spot.resource().getErrors().stream().filter(e -> problem.message().equals(e.getMessage()) && e.getLine() == problem.location().line())
				.flatMap(e -> Remedy.of(e).stream()).limit(1).map(r -> Fix.obvious(title(spot.text(), r), () -> TextEdits.of(spot.resource().getURI().toString(),
						List.of(new TextEdit(r.offset(), r.length(), r.text()))))).toList();
	}

	private static String title(String text, Remedy remedy) {
		if (remedy.length() == 0) {
			return "Add the missing " + remedy.text().strip();
		}
		return remedy.text().isEmpty() ? "Remove " + text.substring(remedy.offset(), remedy.offset() + remedy.length()) : "Change to " + remedy.text();
	}

	/** The clause that is said once more than it can hold. */
	private List<Fix> repeated(Spot spot, int offset) {
		INode node = NodeModelUtils.findLeafNodeAtOffset(spot.resource().getParseResult().getRootNode(), offset);
		Optional<Assignment> assignment = Optional.empty();
		while (node != null && assignment.isEmpty()) {
			assignment = Optional.ofNullable(GrammarUtil.containingAssignment(node.getGrammarElement()));
			node = assignment.isPresent() ? node : node.getParent();
		}
		if (node == null) {
			return List.of();
		}
		EObject element = GrammarUtil.isEObjectRuleCall(assignment.orElseThrow().getTerminal()) ? node.getParent().getSemanticElement() : NodeModelUtils.findActualSemanticObjectFor(node);
		EStructuralFeature feature = element.eClass().getEStructuralFeature(assignment.orElseThrow().getFeature());
		int index = (int) NodeModelUtils.findNodesForFeature(element, feature).stream().filter(n -> n.getOffset() < offset).count();
		return List.of(Fix.obvious("Remove what is said twice", () -> editor.removeValue(element, feature, index)));
	}
}
