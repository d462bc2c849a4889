package org.journeywright.ui.form;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.journeywright.language.ide.action.Article;
import org.journeywright.model.Elements;
import org.journeywright.ui.form.content.FormContent;
import org.journeywright.ui.form.content.Labels;
import org.journeywright.ui.form.content.NameStyle;
import org.journeywright.ui.form.content.Plural;
import org.journeywright.ui.form.field.TextBox;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.text.Refused;

/** What the form is about: the kind, the name that can be changed in its place, and where the element stands. */
final class Header {

	private static final String TEXT = "text";
	/** So long after the last letter a name is taken for complete; it changes in many places at once. */
	private static final int REST_MS = 3000;

	private final FormDesk desk;
	private final Label kind;
	private final Link place;
	private final Label problem;
	private final Runnable rest = this::flush;
	private Optional<TextBox> name = Optional.empty();
	private Label heading;
	private FormContent content;
	/** The name as it was last shown or handed over: what differs from it is being typed. */
	private String settled = "";

	Header(Composite parent, FormContent content, FormDesk desk) {
		this.desk = desk;
		this.content = content;
		Composite box = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		kind = Styles.hint(new Label(box, SWT.NONE));
		if (content.name().isPresent()) {
			name = Optional.of(nameField(box));
		} else {
			heading = Styles.title(new Label(box, SWT.WRAP));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		}
		problem = Styles.poor(new Label(box, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(problem);
		place = new Link(box, SWT.WRAP);
		place.setToolTipText("Goes to what the element stands in, or to its text");
		place.addListener(SWT.Selection, e -> {
			if (e.text.equals(TEXT)) {
				desk.showText();
			} else {
				desk.open(this.content.place().get(Integer.parseInt(e.text)));
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
	}

	private TextBox nameField(Composite box) {
		TextBox field = new TextBox(box, 0, desk::reflow);
		StyledText text = Styles.title(field.text());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		text.setToolTipText("The name; what you change here changes wherever the element is named");
		text.addListener(SWT.FocusOut, e -> flush());
		text.addListener(SWT.Modify, e -> text.getDisplay().timerExec(REST_MS, rest));
		text.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ESC) {
				settled = shown();
				text.setText(settled);
				say("");
			} else if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
				flush();
			}
		});
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Name, required";
			}
		});
		settled = shown();
		text.setText(settled);
		return field;
	}

	/** Puts the focus on the name, all of it selected; answers whether there is one to change. */
	boolean focus() {
		name.ifPresent(t -> {
			t.text().setFocus();
			t.text().selectAll();
		});
		return name.isPresent();
	}

	/** Whether a name is typed that has not been handed over. */
	boolean isWaiting() {
		return name.filter(t -> !t.isDisposed() && !t.words().strip().equals(settled)).isPresent();
	}

	/** Hands a new name over. */
	void flush() {
		name.filter(t -> isWaiting()).map(t -> t.words().strip()).ifPresent(n -> {
			if (n.isEmpty()) {
				say(Article.first(content.kind()) + " needs a name, as others refer to it by that.");
			} else {
				settled = n;
				desk.rename(NameStyle.like(content.name().orElse(""), n)).whenComplete((done, failure) -> {
					settled = failure == null ? settled : shown();
					say(failure == null ? "" : Refused.words(failure));
				});
			}
		});
	}

	private String shown() {
		return content.name().map(Elements::label).orElse("");
	}

	private void say(String words) {
		if (!problem.isDisposed()) {
			problem.setText(words.isEmpty() ? "" : "✕ " + words.replace("&", "&&"));
			problem.setVisible(!words.isEmpty());
			((GridData) problem.getLayoutData()).exclude = words.isEmpty();
			desk.reflow();
		}
	}

	void update(FormContent now, boolean canChange) {
		boolean isTyping = isWaiting();
		content = now;
		kind.setText(Labels.sentence(now.isSingle() ? now.kind() : Plural.of(now.kind())));
		name.ifPresent(t -> {
			t.text().setEditable(canChange);
			if (!isTyping) {
				settled = shown();
				if (!t.words().strip().equals(settled)) {
					t.text().setText(settled);
				}
			}
		});
		if (heading != null) {
			heading.setText(Labels.sentence(now.heading()).replace("&", "&&"));
		}
		place.setText(places(now));
	}

	private static String places(FormContent content) {
		String owners = IntStream.range(0, content.place().size()).mapToObj(i -> "<a href=\"" + i + "\">" + plain(content.place().get(i).caption()) + "</a>")
				.collect(Collectors.joining(" › "));
		String files = plain(String.join(", ", content.files()));
		String text = content.isSingle() ? "<a href=\"" + TEXT + "\">" + files + "</a>" : files;
		return owners.isEmpty() ? "in " + text : owners + " · " + text;
	}

	private static String plain(String words) {
		return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
	}
}
