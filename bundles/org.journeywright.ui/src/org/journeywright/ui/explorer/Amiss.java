package org.journeywright.ui.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.analysis.Analysis;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.load.Problem;
import org.journeywright.model.Elements;

/** Says which elements have gaps and problems, by identity. On the model's thread. */
final class Amiss {

	private Amiss() {
	}

	/** The gaps by element. */
	static Map<String, Marks> gaps(Analysis analysis) {
		Map<String, Marks> marks = new HashMap<>();
		analysis.findings().forEach(f -> RowMaker.shown(f.element()).ifPresent(e -> marks.merge(Elements.identity(e), Marks.gap(f.severity()), Marks::and)));
		return marks;
	}

	/** The gaps, and with them the problems by the element in whose text they are. */
	static Map<String, Marks> withProblems(LiveModel model, Map<String, Marks> gaps, Function<String, List<Problem>> problems) {
		Map<String, Marks> marks = new HashMap<>(gaps);
		for (String file : model.fileNames()) {
			for (Problem problem : problems.apply(file)) {
				model.resource(file).flatMap(r -> element(r, problem.location().offset())).ifPresent(e -> marks.merge(Elements.identity(e), Marks.problem(), Marks::and));
			}
		}
		return marks;
	}

	/** The element with a row of its own in whose text a place lies. */
	static Optional<EObject> element(XtextResource resource, int offset) {
		ILeafNode leaf = resource.getParseResult() == null ? null : NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		return Optional.ofNullable(leaf).map(NodeModelUtils::findActualSemanticObjectFor).flatMap(RowMaker::shown);
	}
}
