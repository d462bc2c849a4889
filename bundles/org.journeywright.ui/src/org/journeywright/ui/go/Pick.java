package org.journeywright.ui.go;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.ui.look.Styles;

/** A small window in which one of many places is found by typing and chosen with Enter. */
public final class Pick extends Dialog {

	/**
	 * A place to go to.
	 *
	 * @param label
	 *            what it is called
	 * @param detail
	 *            what tells it apart
	 * @param place
	 *            where it stands
	 */
	public record Choice(String label, String detail, SourceLocation place) {
	}

	private static final int WIDTH = 640;
	private static final int HEIGHT = 360;

	private final String title;
	private final String hint;
	private final Function<String, CompletableFuture<List<Choice>>> search;
	private final Consumer<Choice> whenChosen;
	private Text typed;
	private Label told;
	private TableViewer table;
	private int asked;

	/** {@code search} answers what fits the words typed so far, in the background. */
	public Pick(Shell shell, String title, String hint, Function<String, CompletableFuture<List<Choice>>> search, Consumer<Choice> whenChosen) {
		super(shell);
		setShellStyle(SWT.TITLE | SWT.CLOSE | SWT.RESIZE | SWT.APPLICATION_MODAL);
		setBlockOnOpen(false);
		this.title = title;
		this.hint = hint;
		this.search = search;
		this.whenChosen = whenChosen;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		typed.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
		typed.addModifyListener(event -> find());
		typed.addListener(SWT.KeyDown, event -> event.doit = !move(event.keyCode));
		typed.addListener(SWT.DefaultSelection, event -> go());
		told = Styles.hint(new Label(area, SWT.NONE));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
		table = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		table.addDoubleClickListener(event -> go());
		table.getTable().addListener(SWT.DefaultSelection, event -> go());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
		find();
		return area;
	}

	private void find() {
		int question = ++asked;
		Display display = typed.getDisplay();
		search.apply(typed.getText()).whenComplete((found, failure) -> display.asyncExec(() -> {
			if (question == asked && !typed.isDisposed()) {
				show(failure == null ? found : List.of());
			}
		}));
	}

	private void show(List<Choice> found) {
		table.setInput(found);
		told.setText(found.isEmpty() ? "Nothing of that name." : found.size() == 1 ? "1 place" : found.size() + " places");
		if (!found.isEmpty()) {
			table.setSelection(new StructuredSelection(found.get(0)), true);
		}
	}

	/** Moves the choice with the keys, while the typing goes on; answers whether the key was one of them. */
	private boolean move(int key) {
		int count = table.getTable().getItemCount();
		int step = key == SWT.ARROW_DOWN ? 1 : key == SWT.ARROW_UP ? -1 : 0;
		if (step == 0 || count == 0) {
			return false;
		}
		int next = Math.floorMod(table.getTable().getSelectionIndex() + step, count);
		table.setSelection(new StructuredSelection(table.getElementAt(next)), true);
		return true;
	}

	private void go() {
		if (table.getStructuredSelection().getFirstElement() instanceof Choice choice) {
			close();
			whenChosen.accept(choice);
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		Label keys = Styles.hint(new Label(parent, SWT.NONE));
		keys.setText("Up and down to choose, Enter to go there, Esc to stay.");
		GridDataFactory.fillDefaults().indent(8, 0).grab(true, false).applyTo(keys);
		return keys;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle parent = getParentShell().getBounds();
		return new Point(parent.x + (parent.width - size.x) / 2, parent.y + parent.height / 6);
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			Choice choice = (Choice) element;
			return new StyledString(choice.label()).append("  " + choice.detail(), StyledString.QUALIFIER_STYLER);
		}
	}
}
