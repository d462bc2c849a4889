package org.journeywright.ui.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.action.AddElement;
import org.journeywright.ui.action.Destination;
import org.journeywright.ui.action.Structure;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.OpenModel;

/** Asks for what something new cannot do without. What is typed is tried out on the model with every key, so that it is refused here or not at all. */
final class NewElementPage extends WizardPage {

	private final OpenModel model;
	private final EClass type;
	private final Beginning beginning;
	private final Map<EStructuralFeature, Supplier<Optional<Object>>> fields = new LinkedHashMap<>();
	private Supplier<Integer> owner = () -> 0;
	private Supplier<Integer> file = () -> 0;
	private int trial;

	NewElementPage(OpenModel model, EClass type, Beginning beginning) {
		super("element", "New " + Elements.kind(type), null);
		this.model = model;
		this.type = type;
		this.beginning = beginning;
		setDescription(explanation(type));
		setPageComplete(false);
	}

	private static String explanation(EModelElement element) {
		String text = Optional.ofNullable(EcoreUtil.getDocumentation(element)).orElse("").strip().replaceAll("\\s+", " ");
		int end = text.indexOf(". ");
		return end < 0 ? text : text.substring(0, end + 1);
	}

	@Override
	public void createControl(Composite parent) {
		Composite form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(12, 4).applyTo(form);
		beginning.needed().forEach(f -> field(form, f));
		if (!Structure.isTopLevel(type)) {
			owner = choice(form, "&In", beginning.owners().stream().map(Beginning.Choice::label).toList(), 0);
		} else if (beginning.files().size() > 1) {
			file = choice(form, "In the &file", beginning.files(), 0);
		}
		setControl(form);
		check();
	}

	private void field(Composite form, EStructuralFeature feature) {
		String name = Elements.label(feature.getName());
		String label = "&" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
		if (feature instanceof EReference) {
			List<Beginning.Choice> choices = beginning.targets().get(feature);
			// Where there is a choice it is the person's: nobody hands over to themselves.
			Supplier<Integer> chosen = choice(form, label, choices.stream().map(Beginning.Choice::label).toList(), choices.size() == 1 ? 0 : -1);
			fields.put(feature, () -> Optional.of(chosen.get()).filter(i -> i >= 0 && i < choices.size()).map(i -> value(feature, choices.get(i).identity())));
		} else {
			label(form, label);
			Text text = new Text(form, SWT.BORDER);
			text.addListener(SWT.Modify, e -> check());
			GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
			fields.put(feature, () -> Optional.<Object>of(text.getText().strip()).filter(t -> !"".equals(t)));
		}
		hint(form, explanation(feature));
	}

	private static Object value(EStructuralFeature feature, String identity) {
		return feature.isMany() ? List.of(identity) : identity;
	}

	private Supplier<Integer> choice(Composite form, String label, List<String> choices, int first) {
		label(form, label);
		Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
		choices.forEach(combo::add);
		combo.select(first);
		combo.addListener(SWT.Selection, e -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo::getSelectionIndex;
	}

	private static void label(Composite form, String words) {
		new Label(form, SWT.NONE).setText(words);
	}

	private static void hint(Composite form, String words) {
		if (!words.isEmpty()) {
			new Label(form, SWT.NONE);
			Label hint = Styles.hint(new Label(form, SWT.WRAP));
			hint.setText(words.replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(hint);
		}
	}

	/** The edit that makes the element; empty as long as something is missing. */
	Optional<AddElement> edit() {
		Map<EStructuralFeature, Object> said = new LinkedHashMap<>();
		fields.forEach((feature, value) -> value.get().ifPresent(v -> said.put(feature, v)));
		return said.size() < fields.size() || missing().isPresent() ? Optional.empty() : Optional.of(new AddElement(place(), type, said));
	}

	/** The file that has to be there before the edit is made. */
	String file() {
		return Structure.isTopLevel(type) ? beginning.files().get(Math.max(0, file.get())) : "";
	}

	private Destination place() {
		if (Structure.isTopLevel(type)) {
			return new Destination("", file(), Structure.feature(Literals.JOURNEY_MODEL, type).orElseThrow(), Destination.LAST);
		}
		EReference feature = Structure.owners(type).stream().flatMap(o -> Structure.feature(o, type).stream()).findFirst().orElseThrow();
		return new Destination(beginning.owners().get(Math.max(0, owner.get())).identity(), "", feature, Destination.LAST);
	}

	private Optional<String> missing() {
		if (!Structure.isTopLevel(type) && beginning.owners().isEmpty()) {
			return Optional.of("There is no " + Elements.kind(Structure.owners(type).get(0)) + " yet that it could stand in. Create one first.");
		}
		return beginning.targets().entrySet().stream().filter(t -> t.getValue().isEmpty()).findFirst()
				.map(t -> "There is no " + Elements.kind(((EReference) t.getKey()).getEReferenceType()) + " yet that it could refer to. Create one first.");
	}

	private void check() {
		int asked = ++trial;
		Optional<AddElement> edit = edit();
		show(missing(), false);
		if (edit.isPresent() && beginning.files().equals(List.of(Beginning.FIRST_FILE)) && !model.documents().inUse().contains(Beginning.FIRST_FILE)) {
			show(Optional.empty(), true);
			return;
		}
		edit.ifPresent(e -> model.service().ask(live -> e.plan(live, LanguageServices.get(ModelEditor.class)))
				.whenComplete((plan, failure) -> getShell().getDisplay().asyncExec(() -> answered(asked, Optional.ofNullable(failure)))));
	}

	private void answered(int asked, Optional<Throwable> failure) {
		if (asked == trial && !getControl().isDisposed()) {
			show(failure.map(NewElementPage::words), failure.isEmpty());
		}
	}

	/** What a failed edit says to the user. */
	static String words(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		return cause instanceof EditRefusedException ? cause.getMessage() : "It cannot be written into the text: " + cause.getMessage();
	}

	private void show(Optional<String> problem, boolean isComplete) {
		// Null is the platform's word for "nothing is wrong".
		setErrorMessage(problem.orElse(null));
		setPageComplete(isComplete);
	}
}
