package org.journeywright.ui.explorer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.model.Elements;

/** Asks for what a new element cannot do without: mostly its name. */
final class NewElementDialog extends TitleAreaDialog {

	private final EClass type;
	private final List<EStructuralFeature> needed;
	private final Map<EStructuralFeature, List<ElementRef>> choices;
	private final Map<EStructuralFeature, Supplier<Optional<Object>>> fields = new LinkedHashMap<>();
	private final String preferred;
	private final Set<String> proposed = new HashSet<>();
	private Map<EStructuralFeature, Object> values = Map.of();

	/** {@code preferred} is the identity of what is chosen at the moment, which a reference most likely means. */
	NewElementDialog(Shell shell, EClass type, List<EStructuralFeature> needed, Map<EStructuralFeature, List<ElementRef>> choices, String preferred) {
		super(shell);
		this.preferred = preferred;
		this.type = type;
		this.needed = needed;
		this.choices = choices;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
		setHelpAvailable(false);
	}

	/** What was typed and chosen; references by identity. */
	Map<EStructuralFeature, Object> values() {
		return values;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("New " + Elements.kind(type));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle("New " + Elements.kind(type));
		setMessage(Optional.ofNullable(EcoreUtil.getDocumentation(type)).map(d -> d.strip().replaceAll("\\s+", " ")).orElse("What it is called is enough to begin with."));
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 12).spacing(12, 8).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		needed.forEach(f -> field(form, f));
		return area;
	}

	private void field(Composite form, EStructuralFeature feature) {
		Label label = new Label(form, SWT.NONE);
		label.setText(Elements.label(feature.getName().substring(0, 1).toUpperCase(Locale.ROOT) + feature.getName().substring(1)) + ":");
		if (feature instanceof EReference) {
			List<ElementRef> some = choices.getOrDefault(feature, List.of());
			Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
			some.forEach(r -> combo.add(r.label()));
			combo.select(proposal(some));
			combo.addListener(SWT.Selection, e -> check());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
			fields.put(feature, () -> combo.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(identity(feature, some.get(combo.getSelectionIndex()))));
		} else {
			Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
			text.setMessage(isDate(feature) ? "2026-11-22" : "");
			text.addModifyListener(e -> check());
			GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(text);
			fields.put(feature, () -> value(feature, text.getText().strip()));
		}
	}

	/** What is chosen, else the first that no other field has: nobody hands work over to themselves. */
	private int proposal(List<ElementRef> some) {
		List<String> identities = some.stream().map(ElementRef::identity).toList();
		String proposal = identities.contains(preferred) && proposed.add(preferred) ? preferred : identities.stream().filter(proposed::add).findFirst().orElse("");
		return some.isEmpty() ? -1 : Math.max(0, identities.indexOf(proposal));
	}

	private static Object identity(EStructuralFeature feature, ElementRef ref) {
		return feature.isMany() ? List.of(ref.identity()) : ref.identity();
	}

	private static boolean isDate(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() == LocalDate.class;
	}

	private static Optional<Object> value(EStructuralFeature feature, String text) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (!isDate(feature)) {
			return Optional.of(text);
		}
		try {
			return Optional.of(LocalDate.parse(text));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Create", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		Map<EStructuralFeature, Object> said = new LinkedHashMap<>();
		fields.forEach((feature, value) -> value.get().ifPresent(v -> said.put(feature, v)));
		values = said;
		getButton(IDialogConstants.OK_ID).setEnabled(said.size() == fields.size());
		missing().ifPresentOrElse(this::setErrorMessage, () -> setErrorMessage(null));
	}

	private Optional<String> missing() {
		List<EReference> empty = new ArrayList<>();
		needed.forEach(f -> {
			if (f instanceof EReference reference && choices.getOrDefault(f, List.of()).isEmpty()) {
				empty.add(reference);
			}
		});
		return empty.stream().findFirst().map(f -> "There is no " + Elements.kind(f.getEReferenceType()) + " yet that it could refer to. Create one first.");
	}
}
