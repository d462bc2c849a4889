package org.journeywright.ui.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.journeywright.language.ide.hover.Meanings;
import org.journeywright.language.load.FolderFiles;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.form.content.Draft;
import org.journeywright.ui.form.content.FieldKind;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.form.field.Field;
import org.journeywright.ui.form.field.Fields;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.text.Refused;

/** Asks for what makes something new useful. What is typed is tried out on the model with every key, so that it is refused here, at its field, or not at all. */
final class NewElementPage extends WizardPage {

	private final OpenModel model;
	private final NewKind kind;
	private final Beginning beginning;
	private final Draft draft = new Draft();
	private final Map<EStructuralFeature, Field> fields = new LinkedHashMap<>();
	private final Set<EStructuralFeature> answered = new HashSet<>();
	private Answers answers;
	private Sheet sheet;
	private WhereLine where;
	private String file = "";
	private Optional<Place> place = Optional.empty();
	private Optional<String> nameProblem = Optional.empty();
	private int trial;

	NewElementPage(OpenModel model, NewKind kind, Beginning beginning) {
		super("element", kind.title(), null);
		this.model = model;
		this.kind = kind;
		this.beginning = beginning;
		setDescription(Meanings.documentation(kind.type()));
		setPageComplete(false);
		beginning.asked().stream().filter(s -> s.kind() == FieldKind.CHOICE).forEach(s -> draft.put(s.feature(), List.of(s.feature().getDefaultValue())));
		beginning.first().forEach(draft::put);
	}

	@Override
	public void createControl(Composite parent) {
		sheet = new Sheet(parent);
		answers = new Answers(model, draft, this::said, this::reflow);
		beginning.asked().forEach(s -> fields.put(s.feature(), field(s)));
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(Styles.line(new Label(sheet.page(), SWT.NONE)));
		where = new WhereLine(sheet.page(), chosen -> {
			file = chosen;
			check();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
		setControl(sheet);
		beginning.asked().stream().filter(Suggestions::leadsOn).filter(s -> !draft.values(s.feature()).isEmpty()).forEach(this::leadOn);
		check();
	}

	private Field field(FieldSpec spec) {
		Field field = spec.feature() == Extra.STAGES || spec.feature() == Extra.ROLES ? new NamesField(sheet.page(), answers, draft.state(spec))
				: spec.feature() == Extra.SCENARIOS ? new TicksField(sheet.page(), answers, draft.state(spec)) : Fields.create(sheet.page(), answers, draft.state(spec));
		field.frame().explain();
		if (field instanceof TicksField ticks) {
			ticks.onTicked(all -> {
				draft.put(spec.feature(), all);
				check();
			});
		}
		if (field.focusTarget() instanceof StyledText text && !(field instanceof NamesField)) {
			text.addListener(SWT.Modify, e -> text.getDisplay().asyncExec(() -> flush(field)));
			text.addListener(SWT.FocusOut, e -> showNameProblem());
		}
		return field;
	}

	private static void flush(Field field) {
		if (!field.frame().isDisposed()) {
			field.flush();
		}
	}

	@Override
	public void setVisible(boolean isVisible) {
		super.setVisible(isVisible);
		if (isVisible) {
			fields.get(Literals.NAMED_ELEMENT__NAME).focusTarget().setFocus();
		}
	}

	private void reflow() {
		if (where != null) {
			sheet.reflow();
		}
	}

	private void said(FieldSpec spec) {
		answered.add(spec.feature());
		show(spec.feature());
		if (Suggestions.leadsOn(spec)) {
			leadOn(spec);
		}
		check();
	}

	/** The field is in the middle of telling what was said; it takes what is so now right after that. */
	private void show(EStructuralFeature feature) {
		Field field = fields.get(feature);
		getShell().getDisplay().asyncExec(() -> {
			if (!sheet.isDisposed()) {
				field.update(draft.state(field.spec()));
			}
		});
	}

	private void leadOn(FieldSpec spec) {
		List<Object> said = draft.values(spec.feature());
		model.answer(live -> {
			Suggestions suggestions = new Suggestions(live, beginning.asked());
			return kind == NewKind.SCENARIO ? suggestions.roles(said) : suggestions.scenarios(said);
		}).thenAccept(found -> {
			if (!sheet.isDisposed() && said.equals(draft.values(spec.feature()))) {
				propose(found, !said.isEmpty());
			}
		});
	}

	private void propose(List<Target> found, boolean isAsked) {
		EStructuralFeature feature = kind == NewKind.SCENARIO ? Literals.SCENARIO__ROLES : Extra.SCENARIOS;
		if (fields.get(feature) instanceof TicksField ticks) {
			draft.put(feature, ticks.offer(found, isAsked));
		} else if (!answered.contains(feature)) {
			draft.put(feature, found);
		}
		show(feature);
		check();
	}

	/** The edit that makes the element; empty as long as something is missing. */
	Optional<NewElementEdit> edit() {
		fields.values().forEach(Field::flush);
		return isComplete() && nameProblem.isEmpty() ? Optional.of(draftEdit()) : Optional.empty();
	}

	private NewElementEdit draftEdit() {
		return new NewElementEdit(kind, draft.said(), file, beginning.chosen());
	}

	/** The file that has to be there before the edit is made; empty where it is not the wizard's to make one. */
	String newFile() {
		return place.map(Place::file).filter(f -> f.equals(FolderFiles.FIRST)).orElse("");
	}

	private List<String> needed() {
		List<String> needed = new ArrayList<>();
		beginning.asked().stream().filter(s -> s.isRequired() && draft.values(s.feature()).isEmpty()).forEach(s -> needed.add(s.label().toLowerCase(Locale.ENGLISH)));
		return needed;
	}

	private boolean isComplete() {
		return beginning.missing().isEmpty() && needed().isEmpty() && fields.values().stream().filter(f -> f.spec().feature() != Literals.NAMED_ELEMENT__NAME)
				.allMatch(f -> f.frame().problem().isEmpty());
	}

	private void check() {
		int asked = ++trial;
		NewElementEdit edit = draftEdit();
		boolean isComplete = isComplete();
		// Who types a name and presses Enter at once is not kept waiting; what is wrong after all is refused then.
		setPageComplete(isComplete && isPageComplete());
		model.answer(live -> Trial.of(live, edit, isComplete)).whenComplete((result, failure) -> {
			if (asked == trial && !sheet.isDisposed()) {
				if (failure == null) {
					show(result, isComplete);
				} else {
					refuse(Refused.words(failure));
				}
			}
		});
	}

	private void show(Trial result, boolean isComplete) {
		place = result.place();
		nameProblem = result.name();
		where.show(needed(), place, result.files());
		showNameProblem();
		refuse(beginning.missing().or(result::other).orElse(""));
		setPageComplete(isComplete && result.name().isEmpty() && result.other().isEmpty());
		sheet.reflow();
	}

	/** The field itself knows only what can be typed, and takes back what others say of it. */
	private void showNameProblem() {
		nameProblem.ifPresentOrElse(p -> fields.get(Literals.NAMED_ELEMENT__NAME).frame().problem(Optional.of(p)),
				() -> fields.get(Literals.NAMED_ELEMENT__NAME).frame().problem(Optional.empty()));
	}

	/** Says why it cannot be made; nothing where the words are empty. */
	void refuse(String words) {
		// Null is the platform's word for "nothing is wrong".
		setErrorMessage(words.isEmpty() ? null : words);
	}
}
