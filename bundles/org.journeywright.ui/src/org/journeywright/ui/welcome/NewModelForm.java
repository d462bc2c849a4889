package org.journeywright.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.session.FolderChoice;

/** Asks what a new model begins with, what it is called and where it goes. */
final class NewModelForm extends WizardPage {

	private Template template;
	private Text name;
	private Text place;

	NewModelForm(Template template) {
		super("model", "A model is a folder of texts", null);
		setDescription("Choose what to begin with. Everything can be changed later.");
		this.template = template;
	}

	/** What the model begins with. */
	Template template() {
		return template;
	}

	/** The folder to be made. */
	Path folder() {
		return Path.of(place.getText()).resolve(name.getText());
	}

	@Override
	public void createControl(Composite parent) {
		var form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(16, 12).spacing(8, 6).applyTo(form);
		for (var choice : Template.values()) {
			choice(form, choice);
		}
		name = field(form, "&Name", template.folder(), 2);
		place = field(form, "&In the folder", System.getProperty("user.home"), 1);
		var browse = new Button(form, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, event -> FolderChoice.askFor(getShell(), "Choose the folder to put the model in.").ifPresent(folder -> place.setText(folder.toString())));
		setControl(form);
		setPageComplete(problem().isEmpty());
		name.selectAll();
		name.setFocus();
	}

	private void choice(Composite form, Template choice) {
		var button = new Button(form, SWT.RADIO);
		button.setText(choice.label());
		button.setSelection(choice == template);
		button.addListener(SWT.Selection, event -> choose(choice, button.getSelection()));
		GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
		var sentence = Styles.hint(new Label(form, SWT.WRAP));
		sentence.setText(choice.sentence());
		GridDataFactory.fillDefaults().span(3, 1).indent(24, -4).applyTo(sentence);
	}

	private void choose(Template choice, boolean chosen) {
		if (!chosen) {
			return;
		}
		if (name.getText().equals(template.folder())) {
			name.setText(choice.folder());
		}
		template = choice;
	}

	private Text field(Composite form, String label, String value, int columns) {
		var words = new Label(form, SWT.NONE);
		words.setText(label);
		GridDataFactory.swtDefaults().indent(0, 8).applyTo(words);
		var text = new Text(form, SWT.BORDER);
		text.setText(value);
		text.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).indent(0, 8).applyTo(text);
		return text;
	}

	private Optional<String> problem() {
		return NewModel.problem(name.getText(), place.getText());
	}

	private void validate() {
		var problem = problem();
		// Null is the platform's word for "nothing is wrong".
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}
}
