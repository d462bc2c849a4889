package org.journeywright.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.FieldEdit;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.FormContent;
import org.journeywright.ui.form.content.Homes;
import org.journeywright.ui.form.content.NewElement;
import org.journeywright.ui.form.content.PartEdits;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.form.field.FieldHost;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.text.Refused;
import org.journeywright.ui.text.Texts;

/** Carries out what the fields of one form ask for, in the open model. A form that is gone can still hand over its last change. */
final class FormDesk implements FieldHost {

	private final OpenModel model;
	private final ElementForm form;
	private final Consumer<Target> opener;
	private final Runnable whenChanged;
	private FormContent content;

	FormDesk(OpenModel model, ElementForm form, FormContent content, Consumer<Target> opener, Runnable whenChanged) {
		this.model = model;
		this.form = form;
		this.content = content;
		this.opener = opener;
		this.whenChanged = whenChanged;
	}

	void update(FormContent now) {
		content = now;
	}

	private String label(String verb, FieldSpec spec) {
		return verb + " " + spec.label().toLowerCase(Locale.ROOT) + " of " + content.heading();
	}

	private CompletableFuture<Boolean> edit(String label, ModelEdit edit) {
		form.tell("");
		return model.edit(label, edit).whenComplete((done, failure) -> whenChanged.run());
	}

	/** Goes to the text of the element. */
	void showText() {
		content.refs().get(0).place().ifPresent(place -> Texts.show(model, place));
	}

	@Override
	public CompletableFuture<Boolean> commit(FieldSpec spec, Change change) {
		return edit(label("Change", spec), new FieldEdit(content.subjects(), spec, change));
	}

	/** Renames the element. */
	CompletableFuture<Boolean> rename(String name) {
		return edit("Rename " + content.kind() + " " + content.heading(), PartEdits.rename(content.subjects().get(0), name));
	}

	@Override
	public CompletableFuture<List<Target>> candidates(FieldSpec spec) {
		return model.answer(live -> Homes.candidates(live, model.service().view(), content.subjects(), spec));
	}

	@Override
	public CompletableFuture<List<Target>> homes(FieldSpec spec) {
		return model.answer(live -> Homes.homes(live, model.service().view(), content.subjects(), spec));
	}

	@Override
	public CompletableFuture<Boolean> create(FieldSpec spec, String name, Target home) {
		NewElement element = new NewElement(spec.target(), Map.of(ModelPackage.Literals.NAMED_ELEMENT__NAME, List.of(name)));
		return edit("Create " + name, PartEdits.create(content.subjects(), spec, element, home));
	}

	@Override
	public void addPart(FieldSpec spec, EClass type) {
		PartDialog dialog = new PartDialog(form.getShell(), this, type);
		if (dialog.isNeedless() || dialog.open() == Window.OK) {
			edit("Add " + Elements.kind(type), PartEdits.add(content.subjects().get(0), spec, dialog.element())).exceptionally(this::refused);
		}
	}

	@Override
	public CompletableFuture<Boolean> movePart(FieldSpec spec, Target part, int by) {
		return edit("Move " + part.caption(), PartEdits.move(spec, part, by));
	}

	@Override
	public void removePart(FieldSpec spec, Target part) {
		model.answer(live -> PartEdits.users(live, LanguageServices.get(ModelEditor.class), part)).thenAccept(users -> {
			String question = users == 1 ? "One reference leads to it; it is taken out as well." : users + " references lead to it; they are taken out as well.";
			if (users == 0 || MessageDialog.openConfirm(form.getShell(), "Delete " + part.caption() + "?", question + " Undo brings all back.")) {
				edit("Delete " + part.caption(), PartEdits.delete(part)).exceptionally(this::refused);
			}
		});
	}

	private boolean refused(Throwable failure) {
		tell(Refused.words(failure));
		return false;
	}

	@Override
	public void open(Target target) {
		opener.accept(target);
	}

	@Override
	public void reflow() {
		form.reflow();
	}

	@Override
	public void tell(String message) {
		form.tell(message);
	}
}
