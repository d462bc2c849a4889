package org.journeywright.ui.explorer;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPartSite;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.selection.SelectionTeller;

/** Tells other views what is chosen here, and follows what is chosen there, without taking the keyboard away from them. */
final class SelectionLink extends SelectionTeller implements AutoCloseable {

	private final IWorkbenchPartSite site;
	private final ExplorerTree tree;
	private final Runnable showAll;
	private final Chosen elsewhere;
	private final Consumer<List<ElementRef>> follower = this::follow;
	private List<ElementRef> told = List.of();
	private boolean isFollowing;

	/** {@code showAll} ends search and filter where somebody asks for what they hide. */
	SelectionLink(IWorkbenchPartSite site, ExplorerTree tree, Runnable showAll) {
		this.site = site;
		this.showAll = showAll;
		this.tree = tree;
		this.elsewhere = Chosen.in(site.getWorkbenchWindow());
		site.setSelectionProvider(this);
		elsewhere.addListener(follower);
		tree.viewer().addSelectionChangedListener(e -> tell());
	}

	private List<ElementRef> refs() {
		return tree.chosen().stream().flatMap(r -> r.ref().stream()).distinct().toList();
	}

	private void tell() {
		List<ElementRef> now = refs();
		boolean isNew = !now.equals(told);
		told = now;
		if (isNew && !isFollowing) {
			tell(new StructuredSelection(now));
		}
	}

	/** Shows what is chosen elsewhere. What others choose while somebody works here, as a text does when it is loaded anew, is no reason to go there. */
	private void follow(List<ElementRef> chosen) {
		if (site.getPage().getActivePart() != site.getPart()) {
			show(chosen);
		}
	}

	/** Shows what is chosen in the window where nothing is here, as after a search that has hidden it. */
	void catchUp() {
		if (tree.chosen().isEmpty()) {
			show(elsewhere.elements());
		}
	}

	private void show(List<ElementRef> chosen) {
		List<String> identities = chosen.stream().map(ElementRef::identity).toList();
		if (!tree.viewer().getControl().isDisposed() && !identities.equals(refs().stream().map(ElementRef::identity).toList())) {
			isFollowing = true;
			try {
				// What was just made or renamed may be chosen before its row is there.
				tree.choose(identities);
			} finally {
				isFollowing = false;
			}
		}
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(refs());
	}

	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection some) {
			List<String> identities = ((List<?>) some.toList()).stream().filter(ElementRef.class::isInstance).map(r -> ((ElementRef) r).identity()).toList();
			if (identities.stream().anyMatch(tree::isHidden)) {
				showAll.run();
			}
			tree.reveal(identities);
		}
	}

	@Override
	public void close() {
		elsewhere.removeListener(follower);
	}
}
