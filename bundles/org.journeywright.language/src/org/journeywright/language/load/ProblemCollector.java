package org.journeywright.language.load;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.messages.SyntaxMessages;

/** Collects what the parser and the linker could not understand, in words and with codes of our own. */
public class ProblemCollector {

	/** What was not understood in a file so far, in no order. */
	public List<Problem> problems(XtextResource resource, TextLocations locations) {
		List<Problem> problems = new ArrayList<>();
		for (Resource.Diagnostic diagnostic : resource.getErrors()) {
			problems.add(problem(resource, diagnostic, locations));
		}
		return problems;
	}

	private static Problem problem(XtextResource resource, Resource.Diagnostic diagnostic, TextLocations locations) {
		INode root = resource.getParseResult().getRootNode();
		if (diagnostic instanceof AbstractDiagnostic at) {
			SourceLocation place = locations.at(resource, root, at.getOffset(), at.getLength());
			return new Problem(code(at), place, at.getMessage());
		}
		return new Problem(SyntaxMessages.SYNTAX, new SourceLocation(locations.fileOf(resource), diagnostic.getLine(), diagnostic.getColumn(), 0, 0),
				diagnostic.getMessage());
	}

	private static String code(AbstractDiagnostic diagnostic) {
		String code = diagnostic.getCode();
		return code != null && code.startsWith("JW-") ? code : diagnostic instanceof XtextSyntaxDiagnostic ? SyntaxMessages.SYNTAX : "JW-0005";
	}
}
