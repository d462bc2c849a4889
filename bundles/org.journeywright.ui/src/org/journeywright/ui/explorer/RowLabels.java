package org.journeywright.ui.explorer;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.ui.look.Icons;
import org.journeywright.ui.look.Token;

/** What a row looks like: its icon, its name, in a quieter colour what else is worth knowing, and the signs of what is amiss. */
final class RowLabels extends StyledCellLabelProvider {

	private static final Styler BOLD = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};

	private final Supplier<Filter> filter;

	/** Labels that emphasise what {@code filter} looks for. */
	RowLabels(Supplier<Filter> filter) {
		this.filter = filter;
	}

	@Override
	public void update(ViewerCell cell) {
		Row row = (Row) cell.getElement();
		StyledString text = text(row);
		Filter asked = filter.get();
		if (!asked.words().isEmpty() && asked.matches(row)) {
			Emphasis.in(row.label(), asked.words()).forEach(p -> text.setStyle(p.start(), p.length(), BOLD));
		}
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(Icons.image("kind/" + row.icon()));
		super.update(cell);
	}

	/** The text of a row. What is amiss stands before the rest, which a narrow view cuts off. */
	static StyledString text(Row row) {
		StyledString text = new StyledString(row.label());
		if (row.sort() == Row.Sort.CATEGORY && !row.children().isEmpty()) {
			text.append("  " + row.children().size(), colored(Token.INK_3));
		}
		if (row.marks().problems() > 0) {
			text.append("  ✕ " + row.marks().problems(), colored(Token.POOR));
		}
		row.marks().gravest().ifPresent(s -> text.append("  " + s.sign() + " " + row.marks().gaps(), colored(token(s))));
		if (!row.detail().isEmpty()) {
			text.append("  " + row.detail(), colored(Token.INK_3));
		}
		return text;
	}

	private static Token token(GapSeverity severity) {
		return switch (severity) {
			case ERROR, CRITICAL -> Token.POOR;
			case MAJOR -> Token.FAIR;
			case MINOR -> Token.INFO;
		};
	}

	private static Styler colored(Token token) {
		return new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = token.color();
			}
		};
	}

	@Override
	public String getToolTipText(Object element) {
		Row row = (Row) element;
		String first = row.ref().map(r -> r.label() + " (" + r.kind() + ")").orElse(row.label());
		return first + (row.detail().isEmpty() ? "" : "\n" + row.detail()) + (row.marks().isEmpty() ? "" : "\n" + row.marks().words())
				+ Optional.of(row.file()).filter(f -> !f.isEmpty() && !f.equals(row.label())).map(f -> "\n" + f).orElse("");
	}
}
