package org.journeywright.ui.files;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;

/** Holds always, and outweighs the general answers of the platform to a command; a part can still answer for itself. */
final class Preferred extends Expression {

	@Override
	public EvaluationResult evaluate(IEvaluationContext context) {
		return EvaluationResult.TRUE;
	}

	@Override
	public void collectExpressionInfo(ExpressionInfo info) {
		info.addVariableNameAccess(ISources.ACTIVE_WORKBENCH_WINDOW_NAME);
	}
}
