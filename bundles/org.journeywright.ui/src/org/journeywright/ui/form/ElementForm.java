package org.journeywright.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.FieldState;
import org.journeywright.ui.form.content.FormContent;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.form.field.Field;
import org.journeywright.ui.form.field.Fields;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.OpenModel;

/** The form of one element, or of several with what they share. */
public final class ElementForm extends ScrolledComposite {

	/** Lines that are longer are hard to read; in points of the layout. */
	private static final int WIDEST = 760;

	private final Composite page;
	private final Header header;
	private final FormDesk desk;
	private final Notice notice;
	private final GapList gaps;
	private final TieList ties;
	private final List<Field> fields = new ArrayList<>();
	private Optional<String> reason = Optional.empty();
	private Optional<String> told = Optional.empty();
	private boolean isReflowing;
	private boolean isClosing;

	/**
	 * Builds the form.
	 *
	 * @param opener
	 *            goes to another element
	 * @param whenChanged
	 *            hears of changes that the form has made
	 */
	public ElementForm(Composite parent, OpenModel model, FormContent content, Consumer<Target> opener, Runnable whenChanged) {
		super(parent, SWT.V_SCROLL);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		page = Styles.surface(new Composite(this, SWT.NONE));
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		setContent(page);
		GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 12).applyTo(page);
		desk = new FormDesk(model, this, content, opener, whenChanged);
		header = new Header(page, content, desk);
		notice = new Notice(page, this::reflow);
		gaps = new GapList(page, this::goTo, this::reflow);
		ties = new TieList(page, opener, this::reflow);
		build(content.fields());
		update(content, Optional.empty());
		addListener(SWT.Resize, e -> reflow());
		addListener(SWT.Dispose, e -> {
			isClosing = true;
			flush();
		});
	}

	private void build(List<FieldState> states) {
		Optional<Fold> more = Optional.empty();
		for (FieldState state : states) {
			boolean isRare = state.spec().section() == FieldSpec.Section.MORE;
			if (isRare && more.isEmpty()) {
				more = Optional.of(new Fold(page, "More", isFilled(states), this::reflow));
			}
			Field field = Fields.create(isRare ? more.get().body() : page, desk, state);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(field.frame());
			fields.add(field);
		}
	}

	private static boolean isFilled(List<FieldState> states) {
		return states.stream().filter(s -> s.spec().section() == FieldSpec.Section.MORE).anyMatch(s -> s.values().stream().anyMatch(v -> !Boolean.FALSE.equals(v)));
	}

	/**
	 * Shows what the model says now.
	 *
	 * @param readOnly
	 *            why nothing can be changed; empty where it can
	 */
	public void update(FormContent content, Optional<String> readOnly) {
		desk.update(content);
		header.update(content, readOnly.isEmpty());
		reason = readOnly;
		notice.say(told.or(() -> reason));
		content.gaps().ifPresent(gaps::show);
		ties.show(content.ties());
		for (Field field : fields) {
			content.fields().stream().filter(s -> s.spec().equals(field.spec())).findFirst().ifPresent(field::update);
			field.enable(readOnly.isEmpty());
		}
		reflow();
	}

	/** Hands over what has been typed. */
	public void flush() {
		header.flush();
		fields.forEach(Field::flush);
	}

	/** Whether something has been typed that has not been handed over. */
	public boolean isWaiting() {
		return header.isWaiting() || fields.stream().anyMatch(Field::isWaiting);
	}

	/** What has been typed and cannot be handed over, in words: the field and what is wrong. */
	public List<String> refused() {
		return fields.stream().filter(Field::isWaiting).flatMap(f -> f.frame().problem().map(p -> f.spec().label() + ": " + p.replaceFirst("^✕ ", "")).stream()).toList();
	}

	/** Puts the focus on the name, all of it selected; on the first field where there is no name to change. */
	void beginWithName() {
		if (!header.focus()) {
			setFocus();
		}
	}

	/** The fields, in their order. */
	public List<Field> fields() {
		return fields;
	}

	/** Goes to the field of a feature. */
	public void goTo(EStructuralFeature feature) {
		fields.stream().filter(f -> f.spec().feature() == feature).findFirst().ifPresent(f -> {
			Fold.openAround(f.frame());
			f.focusTarget().setFocus();
			showControl(f.frame());
		});
	}

	/** Tells what went wrong where no field can show it, until the next change; nothing where there is nothing to tell. */
	void tell(String message) {
		if (!isDisposed()) {
			told = Optional.of(message).filter(m -> !m.isEmpty());
			notice.say(told.or(() -> reason));
		}
	}

	/** Lays everything out anew, once for all that has changed. */
	public void reflow() {
		if (!isReflowing && !isDisposed()) {
			isReflowing = true;
			getDisplay().asyncExec(() -> {
				isReflowing = false;
				if (!isDisposed()) {
					int width = getClientArea().width;
					((GridLayout) page.getLayout()).marginRight = Math.max(0, width - WIDEST);
					setMinSize(0, page.computeSize(width, SWT.DEFAULT, true).y);
					page.layout(true, true);
				}
			});
		}
	}

	@Override
	public boolean setFocus() {
		return isClosing || fields.isEmpty() ? super.setFocus() : fields.get(0).focusTarget().setFocus();
	}
}
