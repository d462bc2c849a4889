package org.journeywright.ui.form;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.form.content.FormContent;
import org.journeywright.ui.form.content.Labels;
import org.journeywright.ui.look.Styles;

/** What the form is about: the kind, the name that can be changed in its place, and where the element stands. */
final class Header {

	private final FormDesk desk;
	private final Label kind;
	private final Link place;
	private final Label problem;
	private Optional<Text> name = Optional.empty();
	private Label heading;
	private FormContent content;

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
		place.addListener(SWT.Selection, e -> desk.open(this.content.place().get(Integer.parseInt(e.text))));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
	}

	private Text nameField(Composite box) {
		Text text = Styles.title(new Text(box, SWT.SINGLE | SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.setToolTipText("The name; what you change here changes wherever the element is named");
		text.addListener(SWT.FocusOut, e -> flush());
		text.addListener(SWT.DefaultSelection, e -> flush());
		text.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ESC) {
				text.setText(content.name().orElse(""));
				say("");
			}
		});
		return text;
	}

	/** Hands a new name over. */
	void flush() {
		name.map(t -> t.getText().strip()).filter(n -> !Optional.of(n).equals(content.name())).ifPresent(n -> {
			if (n.isEmpty()) {
				say("A " + content.kind() + " needs a name, as others refer to it by that.");
			} else {
				desk.rename(n).whenComplete((done, failure) -> say(failure == null ? "" : failure.getCause() == null ? failure.getMessage() : failure.getCause().getMessage()));
			}
		});
	}

	private void say(String words) {
		if (!problem.isDisposed()) {
			problem.setText(words.isEmpty() ? "" : "✕ " + words.replace("&", "&&"));
			problem.setVisible(!words.isEmpty());
			((org.eclipse.swt.layout.GridData) problem.getLayoutData()).exclude = words.isEmpty();
			desk.reflow();
		}
	}

	void update(FormContent now, boolean canChange) {
		boolean isTyping = name.isPresent() && !Optional.of(name.get().getText().strip()).equals(content.name()) && name.get().isFocusControl();
		content = now;
		kind.setText(Labels.sentence(now.isSingle() ? now.kind() : org.journeywright.ui.form.content.Plural.of(now.kind())));
		name.ifPresent(t -> {
			t.setEditable(canChange);
			if (!isTyping && !t.getText().equals(now.name().orElse(""))) {
				t.setText(now.name().orElse(""));
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
		return owners.isEmpty() ? "in " + files : owners + " · " + files;
	}

	private static String plain(String words) {
		return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
	}
}
