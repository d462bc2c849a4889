package org.journeywright.ui.explorer;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolTip;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A field over a row, for its new name. Enter takes the name, Esc leaves it; a name that is refused stays in the field with the reason beside it. */
final class NamePlace {

	private final Text field;
	private final Tree tree;
	private final Consumer<String> take;
	private boolean isAsked;

	/** Opens the field; {@code take} hears the name and closes the field or says why it cannot be. */
	NamePlace(TreeItem item, String name, NameTaker take) {
		this.tree = item.getParent();
		this.take = typed -> take.take(typed, this);
		field = new Text(tree, SWT.SINGLE | SWT.BORDER);
		field.setText(name);
		field.selectAll();
		TreeEditor editor = new TreeEditor(tree);
		editor.horizontalAlignment = SWT.LEFT;
		editor.grabHorizontal = true;
		editor.minimumWidth = 120;
		editor.setEditor(field, item);
		field.addDisposeListener(e -> editor.dispose());
		field.addListener(SWT.DefaultSelection, e -> done());
		field.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.ESC) {
				close();
			}
		}));
		field.addFocusListener(FocusListener.focusLostAdapter(e -> done()));
		item.addDisposeListener(e -> field.dispose());
		field.setFocus();
	}

	/** Who takes the name. */
	interface NameTaker {
		void take(String name, NamePlace place);
	}

	private void done() {
		if (!isAsked && !field.isDisposed()) {
			isAsked = true;
			take.accept(field.getText());
		}
	}

	/** Closes the field. */
	void close() {
		isAsked = true;
		if (!field.isDisposed()) {
			boolean hadFocus = field.isFocusControl();
			field.dispose();
			if (hadFocus) {
				tree.setFocus();
			}
		}
	}

	/** Keeps the field, and says why the name cannot be. */
	void refuse(String message) {
		if (field.isDisposed()) {
			return;
		}
		isAsked = false;
		ToolTip reason = new ToolTip(field.getShell(), SWT.BALLOON | SWT.ICON_WARNING);
		reason.setMessage(message);
		reason.setLocation(field.toDisplay(12, field.getSize().y));
		reason.setVisible(true);
		field.addDisposeListener(e -> reason.dispose());
		field.addModifyListener(e -> reason.setVisible(false));
		field.setToolTipText(message);
		field.setFocus();
	}
}
