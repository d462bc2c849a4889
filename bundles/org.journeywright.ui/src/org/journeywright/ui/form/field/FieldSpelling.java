package org.journeywright.ui.form.field;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.spelling.Misspelling;
import org.journeywright.ui.files.Message;
import org.journeywright.ui.files.Messages;
import org.journeywright.ui.look.Token;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;

/** Underlines misspelt words in a box, and offers in its menu what may have been meant. */
public final class FieldSpelling {

	private static final int PAUSE_MS = 400;

	private final StyledText text;
	private final Display display;
	private final Runnable look = this::look;
	private List<Misspelling> shown = List.of();

	private FieldSpelling(StyledText text) {
		this.text = text;
		this.display = text.getDisplay();
		text.addListener(SWT.Modify, e -> display.timerExec(PAUSE_MS, look));
		text.addListener(SWT.FocusIn, e -> look());
		text.addListener(SWT.MenuDetect, e -> {
			close();
			at(e).ifPresent(wrong -> ask(wrong, new Point(e.x, e.y)));
		});
	}

	/** Looks at what stands in a box, whenever it has been changed and when somebody comes to it. */
	public static void watch(TextBox box) {
		new FieldSpelling(box.text());
	}

	private void look() {
		if (!text.isDisposed()) {
			String words = text.getText();
			Sessions.instance().model().ifPresent(model -> model.spelling().whenReady()
					.thenCompose(ready -> model.service().ask(live -> model.spelling().inText(live, words)))
					.thenAccept(wrong -> display.asyncExec(() -> show(words, wrong))));
		}
	}

	private void show(String words, List<Misspelling> wrong) {
		if (!text.isDisposed() && text.getText().equals(words)) {
			shown = wrong;
			text.setStyleRanges(wrong.stream().map(FieldSpelling::underlined).toArray(StyleRange[]::new));
		}
	}

	private static StyleRange underlined(Misspelling wrong) {
		StyleRange line = new StyleRange(wrong.offset(), wrong.length(), null, null);
		line.underline = true;
		line.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		line.underlineColor = Token.INFO.color();
		return line;
	}

	/** The misspelt word for which a menu is asked: at the pointer, or at the cursor where a key asks. */
	private Optional<Misspelling> at(Event event) {
		int offset = event.detail == SWT.MENU_KEYBOARD ? text.getCaretOffset() : text.getOffsetAtPoint(text.toControl(event.x, event.y));
		return shown.stream().filter(w -> offset >= 0 && w.touches(offset, offset) && stands(w)).findFirst();
	}

	private boolean stands(Misspelling wrong) {
		int end = wrong.offset() + wrong.length();
		return end <= text.getCharCount() && text.getTextRange(wrong.offset(), wrong.length()).equals(wrong.word());
	}

	private void ask(Misspelling wrong, Point place) {
		Sessions.instance().model().ifPresent(model -> model.spelling().suggestions(wrong.word()).thenAccept(words -> display.asyncExec(() -> {
			if (!text.isDisposed()) {
				open(menu(model, wrong, words), place);
			}
		})));
	}

	private void open(Menu menu, Point place) {
		close();
		text.setMenu(menu);
		menu.setLocation(place);
		menu.setVisible(true);
	}

	/** The menu was for one word. */
	private void close() {
		if (text.getMenu() != null) {
			text.getMenu().dispose();
			text.setMenu(null);
		}
	}

	private Menu menu(OpenModel model, Misspelling wrong, List<String> words) {
		Menu menu = new Menu(text);
		words.forEach(word -> item(menu, "Change to \u201C" + word + "\u201D", () -> change(wrong, word)));
		item(menu, "Add \u201C" + wrong.word() + "\u201D to the team's words", () -> add(model, wrong.word()));
		return menu;
	}

	private static void item(Menu menu, String words, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words);
		item.addListener(SWT.Selection, e -> action.run());
	}

	private void change(Misspelling wrong, String word) {
		if (!text.isDisposed() && stands(wrong)) {
			text.replaceTextRange(wrong.offset(), wrong.length(), word);
		}
	}

	private void add(OpenModel model, String word) {
		try {
			model.spelling().add(word);
			look();
		} catch (EditRefusedException refused) {
			Messages.instance().show(Message.now(refused.getMessage()));
		}
	}
}
