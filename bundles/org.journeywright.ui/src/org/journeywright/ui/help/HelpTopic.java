package org.journeywright.ui.help;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.journeywright.ui.look.Icons;

/** What there is to read about the product, inside it. */
public enum HelpTopic implements IEditorInput {

	/** How to work with the product. */
	GUIDE("User guide") {
		@Override
		String body() {
			return GuideText.body();
		}
	},
	/** What counts as a gap. */
	RULES("Rules") {
		@Override
		String body() {
			return RulesText.body();
		}
	},
	/** What can be done from the keyboard. */
	SHORTCUTS("Keyboard shortcuts") {
		@Override
		String body() {
			return ShortcutsText.body();
		}
	};

	private final String title;

	HelpTopic(String title) {
		this.title = title;
	}

	/** The text as HTML, to stand inside a page; all that does not come from the product itself is escaped. */
	abstract String body();

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("help");
	}

	@Override
	public String getName() {
		return title;
	}

	/** Null as the platform demands it: nothing is stored. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return title;
	}

	/** Null as the platform demands it: stands for nothing else. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
