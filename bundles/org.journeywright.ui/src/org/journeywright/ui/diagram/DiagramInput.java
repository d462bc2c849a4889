package org.journeywright.ui.diagram;

import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.ui.look.Icons;

/**
 * What a diagram shows.
 *
 * @param folder
 *            the folder of the model
 * @param subject
 *            the identity of what it is a diagram of; empty where it is of the whole model
 * @param label
 *            what that is called
 */
public record DiagramInput(String folder, DiagramKind kind, String subject, String label) implements IEditorInput, IPersistableElement {

	static final String FACTORY = "org.journeywright.ui.diagram.inputs";

	/** The same under another name. */
	DiagramInput renamed(String newSubject, String newLabel) {
		return new DiagramInput(folder, kind, newSubject, newLabel);
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("map");
	}

	@Override
	public String getName() {
		return label.isEmpty() ? kind.label() : label;
	}

	@Override
	public String getToolTipText() {
		return label.isEmpty() ? kind.label() : kind.label() + ": " + label;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("folder", folder);
		memento.putString("kind", kind.word());
		memento.putString("subject", subject);
		memento.putString("label", label);
	}

	static Optional<DiagramInput> of(IMemento memento) {
		return Optional.ofNullable(memento.getString("kind")).flatMap(DiagramKind::of)
				.map(kind -> new DiagramInput(text(memento, "folder"), kind, text(memento, "subject"), text(memento, "label")));
	}

	private static String text(IMemento memento, String key) {
		return Optional.ofNullable(memento.getString(key)).orElse("");
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
