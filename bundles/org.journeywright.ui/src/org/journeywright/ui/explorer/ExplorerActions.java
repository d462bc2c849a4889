package org.journeywright.ui.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.journeywright.language.ide.action.AddElement;
import org.journeywright.language.ide.action.CopyElements;
import org.journeywright.language.ide.action.DeleteElements;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.action.PasteElements;
import org.journeywright.language.ide.action.RenameElement;
import org.journeywright.language.ide.action.Structure;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.wizard.NewElementWizard;
import org.journeywright.ui.wizard.NewKind;

/** What can be done with the rows that are chosen. */
final class ExplorerActions {

	private final IWorkbenchPage page;
	private final ExplorerTree tree;
	private final Work work;

	ExplorerActions(IWorkbenchPage page, ExplorerTree tree) {
		this.page = page;
		this.tree = tree;
		this.work = new Work(page.getWorkbenchWindow().getShell());
	}

	ExplorerTree tree() {
		return tree;
	}

	Work work() {
		return work;
	}

	/** The chosen elements, each once. */
	List<ElementRef> elements() {
		return tree.chosen().stream().flatMap(r -> r.ref().stream()).distinct().toList();
	}

	Optional<Row> first() {
		return tree.chosen().stream().findFirst();
	}

	boolean canRename() {
		return tree.chosen().size() == 1 && first().flatMap(Row::type).filter(Literals.NAMED_ELEMENT::isSuperTypeOf).isPresent() && first().orElseThrow().ref().isPresent();
	}

	/** Opens a field for the name in the row's place. */
	void rename() {
		if (canRename() && tree.viewer().getTree().getSelection().length == 1) {
			TreeItem item = tree.viewer().getTree().getSelection()[0];
			ElementRef ref = first().flatMap(Row::ref).orElseThrow();
			work.ask(live -> live.element(ref.identity()).map(e -> ((NamedElement) e).getName()).orElse(ref.label()), name -> {
				if (!item.isDisposed()) {
					new NamePlace(item, name, (typed, place) -> rename(ref, name, typed, place));
				}
			});
		}
	}

	private void rename(ElementRef ref, String before, String typed, NamePlace place) {
		if (typed.strip().equals(before)) {
			place.close();
			return;
		}
		RenameElement edit = new RenameElement(ref, typed);
		work.make(edit, () -> {
			tree.renamed(ref.identity(), edit.renamed());
			place.close();
		}, place::refuse);
	}

	/** Shows what deleting comes to, and deletes if that is wanted. */
	void delete() {
		List<ElementRef> elements = elements();
		Optional<OpenModel> model = work.model();
		if (!elements.isEmpty() && model.isPresent()) {
			work.await(DeleteElements.preview(model.get(), elements), preview -> {
				DeleteDialog.Answer answer = DeleteDialog.ask(work.shell(), preview);
				if (answer != DeleteDialog.Answer.NOT_AT_ALL) {
					List<String> next = tree.besideChosen();
					work.make(new DeleteElements(elements, answer == DeleteDialog.Answer.WITH_USERS), () -> tree.expect(next));
				}
			});
		}
	}

	/** Puts the text of the chosen elements on the clipboard. */
	void copy() {
		copy(() -> {
		});
	}

	/** Puts the text on the clipboard and deletes the elements, once the user agrees. */
	void cut() {
		copy(this::delete);
	}

	private void copy(Runnable then) {
		List<ElementRef> elements = elements();
		Optional<OpenModel> model = work.model();
		if (!elements.isEmpty() && model.isPresent()) {
			work.await(CopyElements.text(model.get(), elements), text -> {
				Clipboard clipboard = new Clipboard(work.shell().getDisplay());
				clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
				clipboard.dispose();
				then.run();
			});
		}
	}

	/** Adds what the clipboard holds, in the chosen element or beside it. */
	void paste() {
		Clipboard clipboard = new Clipboard(work.shell().getDisplay());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		PasteElements edit = new PasteElements(text == null ? "" : text, first().flatMap(Row::ref), new NewHere(tree.snapshot()).file(first()));
		withFile(edit.file(), () -> work.ask(edit::pasted, identities -> work.make(edit, () -> tree.expect(identities))));
	}

	/** Takes the chosen rows one place up or down. */
	void step(boolean isUp) {
		new Moves(tree.snapshot()).step(tree.chosen(), isUp).ifPresent(edit -> work.make(edit, () -> {
		}));
	}

	/** Asks what a new element needs, and adds it. */
	void add(NewHere.Choice choice) {
		NewKind.of(choice.type()).ifPresentOrElse(
				kind -> work.model().ifPresent(m -> NewElementWizard.open(page.getWorkbenchWindow(), m, kind, elements().stream().map(ElementRef::identity).toList())),
				() -> addPlain(choice));
	}

	private void addPlain(NewHere.Choice choice) {
		List<EStructuralFeature> needed = Structure.needed(choice.type());
		work.ask(live -> choices(live, needed), choices -> {
			NewElementDialog dialog = new NewElementDialog(work.shell(), choice.type(), needed, choices, first().map(Row::identity).orElse(""));
			if (needed.isEmpty() || dialog.open() == Window.OK) {
				AddElement edit = new AddElement(choice.to(), choice.type(), needed.isEmpty() ? Map.of() : dialog.values());
				withFile(choice.to().file(), () -> work.ask(edit::added, identity -> work.make(edit, () -> tree.expect(identity.stream().toList()))));
			}
		});
	}

	/** A model without any file gets its first one. */
	private void withFile(String file, Runnable then) {
		OpenModel model = work.model().orElseThrow();
		if (tree.snapshot().files() > 0 || file.isEmpty()) {
			then.run();
			return;
		}
		try {
			model.documents().open(file);
			then.run();
		} catch (CoreException e) {
			MessageDialog.openError(work.shell(), "The file cannot be created", "The file " + file + " cannot be created in this folder: " + e.getMessage());
		}
	}

	private static Map<EStructuralFeature, List<ElementRef>> choices(LiveModel live, List<EStructuralFeature> needed) {
		Map<EStructuralFeature, List<ElementRef>> choices = new HashMap<>();
		needed.forEach(f -> {
			if (f instanceof EReference reference) {
				choices.put(f, all(live, reference.getEReferenceType()));
			}
		});
		return choices;
	}

	private static List<ElementRef> all(LiveModel live, EClass type) {
		List<ElementRef> all = new ArrayList<>();
		live.model().forEach(file -> file.eAllContents().forEachRemaining(e -> {
			if (type.isInstance(e)) {
				all.add(ElementRef.of(live, e));
			}
		}));
		all.sort(Comparator.comparing(ElementRef::label, String.CASE_INSENSITIVE_ORDER));
		return all;
	}

	/** Opens the text at the chosen row; a heading opens or closes. */
	void open() {
		first().ifPresent(row -> {
			if (row.place().isPresent()) {
				work.model().ifPresent(m -> OpenText.show(page, m, row.place().get()));
			} else {
				tree.viewer().setExpandedState(row, !tree.viewer().getExpandedState(row));
			}
		});
	}

	/** Lists what refers to the chosen element, to go there. */
	void findUsers() {
		elements().stream().findFirst().ifPresent(ref -> work.ask(
				live -> live.element(ref.identity()).map(e -> live.referringTo(e).stream().map(u -> ElementRef.of(live, u)).toList()).orElse(List.of()),
				users -> UsersDialog.choose(work.shell(), ref, users).ifPresent(user -> {
					tree.reveal(List.of(user.identity()));
					user.place().ifPresent(place -> work.model().ifPresent(m -> OpenText.show(page, m, place)));
				})));
	}
}
