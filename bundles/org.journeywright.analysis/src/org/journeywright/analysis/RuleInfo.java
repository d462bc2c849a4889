package org.journeywright.analysis;

/**
 * What people need to know about a rule.
 *
 * @param code
 *            the stable code, such as {@code JW-2103}; never reused
 * @param title
 *            what the rule asks for, in a few words, as in "A moment of truth has a standard"
 * @param kind
 *            the kind of gap it finds
 * @param severity
 *            the usual severity of its findings
 * @param reasoning
 *            why this severity
 * @param meaning
 *            the sentence a manager understands: what the gap does to customers, colleagues or the business
 * @param source
 *            where the rule comes from
 * @param nextStep
 *            the usual next step, as an invitation to act
 */
public record RuleInfo(String code, String title, GapKind kind, GapSeverity severity, String reasoning, String meaning, String source, String nextStep) {
}
