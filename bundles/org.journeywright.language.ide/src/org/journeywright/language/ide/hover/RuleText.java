package org.journeywright.language.ide.hover;

import org.journeywright.analysis.RuleInfo;

/** Explains a rule in Markdown. */
public final class RuleText {

	private RuleText() {
	}

	/** What the rule asks for, why it matters, what to do, and where the rule comes from. */
	public static String of(RuleInfo rule) {
		return Meanings.paragraphs("**" + Markdown.escape(rule.code() + " " + rule.title()) + "** · " + rule.severity().sign() + " " + rule.severity().word(),
				because(rule));
	}

	/** Why the rule matters, what to do, and where the rule comes from. */
	static String because(RuleInfo rule) {
		return Meanings.paragraphs(Markdown.escape(rule.meaning()), "Next step: " + Markdown.escape(rule.nextStep()), "Why " + rule.severity().word() + ": "
				+ Markdown.escape(rule.reasoning()), "Source: " + Markdown.escape(rule.source()));
	}
}
