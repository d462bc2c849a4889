package org.journeywright.ui.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.ui.gaps.GapRow.Party;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.look.Themes;
import org.journeywright.ui.look.Token;

/** All that is known about one gap: what, where, why it is one, what to do, and the rule behind it. */
final class GapDetails {

	private static final int NAMES = 8;
	private static final String HINT = "Choose a gap to see what shows it, what to do about it and the rule behind it.";

	private final StyledText text;
	private final List<StyleRange> styles = new ArrayList<>();
	private final StringBuilder content = new StringBuilder();
	private Optional<GapRow> shown = Optional.empty();

	GapDetails(Composite parent) {
		text = Styles.surface(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
		text.setMargins(12, 0, 12, 0);
		text.setLineSpacing(2);
		Named.named(text, "Details of the gap");
		// A reader moves on with Tab, as no tab can be typed here.
		text.addListener(SWT.Traverse, e -> e.doit = true);
		Themes.whenChanged(text, this::recolour);
		show(Optional.empty());
	}

	StyledText control() {
		return text;
	}

	void show(Optional<GapRow> gap) {
		if (gap.isPresent() && gap.equals(shown)) {
			return;
		}
		shown = gap;
		content.setLength(0);
		styles.clear();
		gap.ifPresentOrElse(this::write, () -> write(HINT, SWT.NORMAL, Token.INK_3));
		text.setText(content.toString().stripTrailing());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		text.setTopIndex(0);
	}

	private void recolour() {
		Optional<GapRow> gap = shown;
		shown = Optional.empty();
		show(gap);
	}

	private void write(GapRow gap) {
		write(gap.severity().sign() + " " + Words.capital(gap.word()), SWT.BOLD, GapTree.colour(gap.severity()));
		line(gap.message(), SWT.BOLD, Token.INK);
		gap.element().ifPresent(e -> line(Words.capital(e.kind()) + " " + e.label() + gap.place().map(p -> ", " + gap.where()).orElse(""), SWT.NORMAL, Token.INK_3));
		if (gap.element().isEmpty()) {
			line(gap.where(), SWT.NORMAL, Token.INK_3);
		}
		part("What shows it", gap.evidence().stream().map(e -> "• " + e).toList());
		part("Next step", gap.nextStep().isEmpty() ? List.of() : List.of(gap.nextStep()));
		part("Concerns", concerned(gap));
		gap.rule().ifPresent(r -> part("The rule", rule(gap, r)));
	}

	private static List<String> rule(GapRow gap, RuleInfo rule) {
		List<String> lines = new ArrayList<>(List.of(rule.code() + ": " + rule.title() + ".", rule.meaning(), Words.capital(rule.severity().word()) + ": " + rule.reasoning()));
		if (!gap.weighedByTeam().isEmpty()) {
			lines.add(gap.weighedByTeam());
		}
		lines.add("Source: " + rule.source());
		return lines;
	}

	private static List<String> concerned(GapRow gap) {
		List<String> lines = new ArrayList<>();
		names(gap.concerned().touchpoints()).ifPresent(n -> lines.add("Touchpoints: " + n));
		names(gap.concerned().roles()).ifPresent(n -> lines.add("Roles: " + n));
		return lines;
	}

	private static Optional<String> names(List<Party> parties) {
		String first = parties.stream().limit(NAMES).map(Party::label).collect(Collectors.joining(", "));
		int more = parties.size() - NAMES;
		return parties.isEmpty() ? Optional.empty() : Optional.of(more > 0 ? first + " and " + Words.number(more) + " more" : first);
	}

	private void part(String title, List<String> lines) {
		if (!lines.isEmpty()) {
			content.append('\n');
			line(title, SWT.BOLD, Token.INK_2);
			lines.forEach(l -> line(l, SWT.NORMAL, Token.INK));
		}
	}

	private void line(String line, int style, Token colour) {
		content.append('\n');
		write(line, style, colour);
	}

	private void write(String words, int style, Token colour) {
		styles.add(new StyleRange(content.length(), words.length(), Tints.of(colour), null, style));
		content.append(words);
	}
}
