package org.journeywright.ui.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.journeywright.ui.form.field.FlatButton;
import org.journeywright.ui.look.Styles;

/** Says where the new element will be written, and lets the user choose another file. */
final class WhereLine extends Composite {

	private final Label words;
	private final FlatButton change;
	private final Consumer<String> whenChosen;
	private List<String> files = List.of();
	private String file = "";

	/** An empty line; {@code whenChosen} hears of another file. */
	WhereLine(Composite parent, Consumer<String> whenChosen) {
		super(parent, SWT.NONE);
		this.whenChosen = whenChosen;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(this);
		words = Styles.hint(new Label(this, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		change = new FlatButton(this, "Change…", false).spoken("Choose another file");
		change.addListener(SWT.Selection, e -> choose());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(change);
	}

	/** Shows what is still needed and where it will stand, with the files to choose from. */
	void show(List<String> needed, Optional<Place> place, List<String> all) {
		files = all;
		file = place.map(Place::file).orElse("");
		String where = place.map(p -> "Will be written to " + p.words() + ".").orElse("");
		String wanting = needed.isEmpty() ? "" : "Still needed: " + String.join(", ", needed) + ".";
		words.setText((wanting + (wanting.isEmpty() || where.isEmpty() ? "" : " ") + where).replace("&", "&&"));
		boolean hasChoice = place.isPresent() && place.get().to().owner().isEmpty() && files.size() > 1;
		change.setVisible(hasChoice);
		((GridData) change.getLayoutData()).exclude = !hasChoice;
	}

	private void choose() {
		Menu menu = new Menu(change);
		for (String one : files) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(one.replace("&", "&&"));
			item.setSelection(one.equals(file));
			item.addListener(SWT.Selection, e -> {
				if (item.getSelection()) {
					whenChosen.accept(one);
				}
			});
		}
		change.setMenu(menu);
		menu.setLocation(change.toDisplay(0, change.getSize().y));
		menu.setVisible(true);
	}
}
