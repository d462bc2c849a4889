package org.journeywright.ui.explorer;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.Util;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.ui.look.Icons;
import org.journeywright.ui.look.Token;

/** What a row looks like: its icon, its name, in a quieter colour what else is worth knowing, and the signs of what is amiss. */
final class RowLabels extends StyledCellLabelProvider {

	private static final Styler BOLD = styled(style -> style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));

	private final Supplier<Filter> filter;

	/** Labels that emphasise what {@code filter} looks for. */
	RowLabels(Supplier<Filter> filter) {
		this.filter = filter;
	}

	@Override
	public void update(ViewerCell cell) {
		Row row = (Row) cell.getElement();
		StyledString text = text(row);
		emphasise(row, text);
		Image image = Icons.image("kind/" + row.icon());
		// In a large model few rows look other than before, and only those need to be painted again.
		if (!text.getString().equals(cell.getText()) || !image.equals(cell.getImage()) || !Arrays.equals(text.getStyleRanges(), cell.getStyleRanges())) {
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setImage(image);
			super.update(cell);
		}
	}

	private void emphasise(Row row, StyledString text) {
		Filter asked = filter.get();
		if (!asked.words().isEmpty() && asked.matches(row)) {
			Emphasis.in(row.label(), asked.words()).forEach(p -> text.setStyle(p.start(), p.length(), BOLD));
		}
	}

	/** Where a part of the row is painted again, as behind a tooltip, GTK may leave the old letters there, which the new ones would make bold. */
	@Override
	protected void paint(Event event, Object element) {
		if (Util.isGtk() && (event.detail & SWT.SELECTED) == 0) {
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
		}
		super.paint(event, element);
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
		return styled(style -> style.foreground = token.color());
	}

	private static Styler styled(Consumer<TextStyle> change) {
		return new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				change.accept(style);
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
