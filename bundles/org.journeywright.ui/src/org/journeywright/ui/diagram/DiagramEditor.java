package org.journeywright.ui.diagram;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.layout.PageEditor;
import org.journeywright.ui.look.ShippedPage;
import org.journeywright.ui.look.Themes;
import org.journeywright.ui.selection.ElementSelection;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;

/**
 * A diagram of the open model, drawn and edited like on a whiteboard; the text follows, and the diagram follows the text. There is nothing to save in it: the
 * texts are saved.
 */
public final class DiagramEditor extends PageEditor {

	/** The id of these editors. */
	public static final String ID = "org.journeywright.ui.diagram";

	private final ElementSelection selection = new ElementSelection();
	private final Sessions.Listener folders = folder -> folderChanged();
	private Composite area;
	private Optional<Browser> browser = Optional.empty();
	private boolean isReady;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		super.init(site, input);
		setTitleToolTip(input.getToolTipText());
		site.setSelectionProvider(selection);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		Sessions.instance().addListener(folders);
		folderChanged();
	}

	/** A diagram of another folder has no place in the window; one that was brought back waits for its folder. */
	private void folderChanged() {
		Optional<OpenModel> model = Sessions.instance().model();
		if (model.map(m -> !m.folder().toString().equals(input().folder())).orElse(browser.isPresent())) {
			area.getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
		} else if (browser.isEmpty()) {
			model.ifPresent(this::show);
		}
	}

	private DiagramInput input() {
		return (DiagramInput) getEditorInput();
	}

	private void show(OpenModel model) {
		try {
			// Where the page is not there, no browser is made that would stand empty beside what is said then.
			String address = ShippedPage.address("dist/diagram/", "page of diagrams");
			Browser page = new Browser(area, SWT.NONE);
			page.setData("journeywright", "diagram");
			page.addLocationListener(LocationListener.changingAdapter(event -> event.doit = !isReady && event.location.startsWith("file:")));
			page.addOpenWindowListener(event -> event.required = true);
			page.addListener(SWT.MenuDetect, event -> event.doit = false);
			new PageLine(page, new WindowHost(model, getSite(), this::choose, this::follow));
			KeysOfThePage keys = new KeysOfThePage(page, getSite());
			page.addProgressListener(ProgressListener.completedAdapter(event -> start(keys)));
			new SaveAs(page, getSite().getShell());
			new DrillDown(page, getSite().getPage(), model);
			EscapeOfThePage.to(page);
			Drops.onto(page);
			page.setUrl(address);
			browser = Optional.of(page);
			Themes.whenChanged(page, this::theme);
			area.layout();
		} catch (SWTError | IOException e) {
			NoDiagram.say(area, e.getMessage());
		}
	}

	private void start(KeysOfThePage keys) {
		isReady = true;
		keys.begin();
		theme();
		tell(PageLine.call("start", List.of(input().kind().word(), input().subject())));
	}

	private void theme() {
		tell(PageLine.call("journeywrightTheme", List.of(Themes.shown().name().toLowerCase(Locale.ENGLISH))));
	}

	private void tell(String script) {
		browser.filter(b -> isReady && !b.isDisposed()).ifPresent(b -> b.execute(script));
	}

	private void choose(List<ElementRef> elements) {
		if (!area.isDisposed()) {
			selection.select(elements);
		}
	}

	/** What the diagram is of has another name: the tab says it, and it is the one that is found or brought back. */
	private void follow(ElementRef subject) {
		if (!area.isDisposed()) {
			DiagramInput renamed = input().renamed(subject.identity(), subject.label());
			setInputWithNotify(renamed);
			setPartName(renamed.getName());
			setTitleToolTip(renamed.getToolTipText());
		}
	}

	@Override
	public void setFocus() {
		if (browser.isPresent()) {
			browser.get().setFocus();
		} else {
			area.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Browser.class ? adapter.cast(browser.orElse(null)) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		Sessions.instance().removeListener(folders);
		super.dispose();
	}
}
