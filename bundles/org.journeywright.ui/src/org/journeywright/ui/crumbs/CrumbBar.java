package org.journeywright.ui.crumbs;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.crumbs.Crumb.Sibling;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.text.Cursor;
import org.journeywright.ui.text.Texts;

/** Says above a text where its cursor stands: model, journey, stage, touchpoint. Each step opens a menu of what else there is on it. */
public final class CrumbBar {

	private static final int LONGEST = 32;
	private static final String SEPARATOR = "›";

	private final ToolBar bar;
	private List<Crumb> crumbs = List.of();
	private int asked;

	/** An empty bar. */
	public CrumbBar(Composite parent) {
		var line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 0).applyTo(line);
		bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
	}

	/** Says where the cursor of an editor stands, from now on. */
	public void follow(ITextEditor editor) {
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider cursor) {
			cursor.addPostSelectionChangedListener(event -> look(editor));
		}
		Sessions.instance().model().ifPresent(model -> follow(model, editor));
		look(editor);
	}

	/** Where the text changes at a cursor that stands still, its element may have another name. */
	private void follow(OpenModel model, ITextEditor editor) {
		var changes = new OpenModelListener() {
			@Override
			public void changed(Set<String> files) {
				look(editor);
			}
		};
		model.addListener(changes);
		bar.addListener(SWT.Dispose, event -> model.removeListener(changes));
	}

	private void look(ITextEditor editor) {
		int question = ++asked;
		Display display = Display.getCurrent();
		Cursor.of(editor).ifPresent(cursor -> cursor.element()
				.thenCompose(found -> cursor.model().service().ask(live -> Trail.to(live, cursor.file(), found.map(ElementRef::identity))))
				.thenAccept(trail -> display.asyncExec(() -> {
					// Where the cursor has moved on, a later question is under way.
					if (question == asked && !bar.isDisposed()) {
						show(trail);
					}
				})));
	}

	private void show(List<Crumb> trail) {
		if (trail.equals(crumbs)) {
			return;
		}
		crumbs = trail;
		Arrays.stream(bar.getItems()).forEach(ToolItem::dispose);
		for (int i = 0; i < trail.size(); i++) {
			Crumb crumb = trail.get(i);
			var item = new ToolItem(bar, SWT.PUSH);
			item.setText((i == 0 ? "" : SEPARATOR + "  ") + shortened(crumb.label()));
			item.setToolTipText(crumb.label() + " (" + crumb.kind() + "): what else there is here");
			item.addListener(SWT.Selection, event -> open(item, crumb));
		}
		bar.getParent().getParent().layout(true, true);
	}

	private static String shortened(String label) {
		return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1).strip() + "…";
	}

	private void open(ToolItem item, Crumb crumb) {
		Menu menu = new Menu(bar);
		fill(menu, crumb);
		show(menu, bar.toDisplay(new Point(item.getBounds().x, bar.getSize().y)));
	}

	/** Opens the menu of all steps, for the keyboard. */
	public void openMenu() {
		if (!crumbs.isEmpty()) {
			show(menu(), bar.toDisplay(new Point(0, bar.getSize().y)));
		}
	}

	/** The menu of all steps: right to what else there is on a step, Enter to go there. Whoever asks for it disposes of it. */
	public Menu menu() {
		Menu menu = new Menu(bar);
		for (Crumb crumb : crumbs) {
			var step = new MenuItem(menu, SWT.CASCADE);
			step.setText(escaped(crumb.label()));
			step.setMenu(new Menu(step));
			fill(step.getMenu(), crumb);
		}
		return menu;
	}

	private static void show(Menu menu, Point place) {
		menu.setLocation(place);
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void fill(Menu menu, Crumb crumb) {
		for (Sibling sibling : crumb.siblings()) {
			var item = new MenuItem(menu, SWT.RADIO);
			item.setText(escaped(sibling.label()));
			item.setSelection(sibling.isHere());
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					Sessions.instance().model().ifPresent(model -> Texts.show(model, sibling.place()));
				}
			});
		}
	}

	private static String escaped(String label) {
		return label.replace("&", "&&").replace('\t', ' ');
	}
}
