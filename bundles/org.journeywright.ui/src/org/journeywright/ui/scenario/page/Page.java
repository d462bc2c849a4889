package org.journeywright.ui.scenario.page;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.Step;

/** The controls of one step. They are made anew only when there are others to show; otherwise they take the new values, and focus and cursor stay. */
public abstract class Page {

	private static final int SPACE = 8;

	private final Composite content;
	private final Author author;
	private Form form;
	private List<?> shape = List.of();

	Page(Composite parent, Author author, Step step) {
		this.author = author;
		content = Styles.surface(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().margins(16, 12).spacing(SPACE, SPACE).applyTo(content);
		Label title = Styles.title(new Label(content, SWT.WRAP));
		title.setText(step.number() + "  " + step.title());
		Form.sentence(content, step.question());
		form = new Form(author);
	}

	/** The page of a step. */
	public static Page of(Step step, Composite parent, Author author) {
		return switch (step) {
			case EXPECTATIONS -> new ExpectationsPage(parent, author);
			case SUCCESS -> new SuccessPage(parent, author);
			case FAILURES -> new FailuresPage(parent, author);
			case CONVERSATION -> new ConversationPage(parent, author);
		};
	}

	/** What decides which controls there are. */
	abstract List<?> shape(ScenarioState state);

	/** Makes the controls. */
	abstract void fill(Composite parent, Form fields, ScenarioState state);

	/** Shows the scenario as it is now. */
	public void show(ScenarioState state) {
		List<?> now = shape(state);
		if (shape.equals(now)) {
			form.show(state);
			return;
		}
		List<Typed> typed = form.typed();
		form.commit();
		shape = now;
		rebuild(state, typed);
	}

	private void rebuild(ScenarioState state, List<Typed> typed) {
		FocusKeeper focus = FocusKeeper.of(content);
		Control[] children = content.getChildren();
		for (int place = 2; place < children.length; place++) {
			children[place].dispose();
		}
		form = new Form(author);
		fill(content, form, state);
		form.goOn(typed);
		content.layout(true, true);
		author.layout();
		focus.restore(author.renames());
	}

	/** Whether something is not written yet. */
	public boolean isWaiting() {
		return !form.typed().isEmpty();
	}

	/** Writes what is not written yet. */
	public void commit() {
		form.commit();
	}

	/** The height that the page needs at a width. */
	public int fit(int width) {
		form.fit(width);
		return content.computeSize(width, SWT.DEFAULT).y;
	}

	/** The page's control. */
	public Composite control() {
		return content;
	}

	/** Goes to an element of this page; does nothing where it has none of its own. */
	public void reveal(String identity) {
		FocusKeeper.focus(content, identity);
	}

	Author author() {
		return author;
	}

	/** A part of the page that lies beside others or has its own frame. */
	static Composite part(Composite parent, int columns, boolean equal) {
		Composite part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(equal).spacing(SPACE, SPACE).applyTo(part);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
		return part;
	}

	/** A column of a part. */
	static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		return column;
	}

	/** A heading within the page. */
	static Label heading(Composite parent, String words) {
		Label label = Styles.name(new Label(parent, SWT.WRAP));
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, SPACE).applyTo(label);
		return label;
	}

	/** A hairline between parts. */
	static void line(Composite parent) {
		Composite line = Styles.line(new Composite(parent, SWT.NONE));
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).indent(0, SPACE).applyTo(line);
	}
}
