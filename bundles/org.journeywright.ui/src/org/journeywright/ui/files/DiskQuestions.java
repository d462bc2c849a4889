package org.journeywright.ui.files;

import java.lang.reflect.Method;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.AbstractTextEditor;

/** Leaves questions about changes on disk to the model, which joins what can be joined; a text editor of the platform would ask each time whether to replace the text. */
final class DiskQuestions implements IPartListener2 {

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof AbstractTextEditor editor && Editors.file(editor).isPresent()) {
			silence(editor);
		}
	}

	private static void silence(AbstractTextEditor editor) {
		try {
			// The platform keeps this switch for subclasses, and its generic editor cannot have any.
			Method check = AbstractTextEditor.class.getDeclaredMethod("enableSanityChecking", boolean.class);
			check.setAccessible(true);
			check.invoke(editor, false);
		} catch (ReflectiveOperationException e) {
			ILog.of(DiskQuestions.class).warn("The editor goes on asking about changes on disk.", e);
		}
	}
}
