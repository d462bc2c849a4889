package org.journeywright.ui.scenario.player;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.journeywright.ui.look.ShippedPage;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.look.Themes;
import org.journeywright.ui.scenario.model.Rehearsal;
import org.journeywright.ui.scenario.model.ScenarioState;

/**
 * Plays the scenario as it is at this moment, saved or not, in the player that learners get. The page is a file of the product and loads nothing from
 * elsewhere; the course is handed to it as data.
 */
public final class PlayerPane {

	private static final String PAGE = "window.journeywrightPreview.";

	private final Composite pane;
	private final Composite stage;
	private final Runnable next;
	private final StackLayout stack = new StackLayout();
	private final Button restart;
	private final StuckMessage message;
	private final Optional<Browser> browser;
	private boolean isReady;
	private String played = "";
	private Optional<Rehearsal.Plays> wanted = Optional.empty();
	private Optional<String> from = Optional.empty();

	/**
	 * The pane.
	 *
	 * @param reveal goes to an element that keeps the scenario from being played
	 * @param next   puts the focus on what comes after the player
	 */
	public PlayerPane(Composite parent, Consumer<String> reveal, Runnable next) {
		this.next = next;
		pane = Styles.surface(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).extendedMargins(0, 8, 8, 0).applyTo(pane);
		Label title = Styles.name(new Label(pane, SWT.NONE));
		title.setText("Live player");
		title.setToolTipText("Plays what you have written so far, saved or not. Nothing is counted or kept.");
		GridDataFactory.swtDefaults().indent(12, 0).grab(true, false).applyTo(title);
		restart = new Button(pane, SWT.PUSH | SWT.FLAT);
		restart.setText("From the start");
		restart.addListener(SWT.Selection, event -> restart());
		stage = Styles.surface(new Composite(pane, SWT.NONE));
		stage.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(stage);
		message = new StuckMessage(stage, reveal);
		browser = browser();
		stack.topControl = message.control();
	}

	private Optional<Browser> browser() {
		try {
			Browser made = new Browser(stage, SWT.NONE);
			made.setData("journeywright", "player");
			String address = ShippedPage.address("dist/preview/", "live player");
			made.addLocationListener(LocationListener.changingAdapter(event -> event.doit = !isReady && event.location.startsWith("file:")));
			made.addOpenWindowListener(event -> event.required = true);
			made.addListener(SWT.MenuDetect, event -> event.doit = false);
			made.addProgressListener(ProgressListener.completedAdapter(event -> {
				isReady = true;
				theme();
				play();
			}));
			new Leave(made);
			made.setUrl(address);
			return Optional.of(made);
		} catch (SWTError | IOException e) {
			message.say("The live player cannot start here", "Install a web engine for this system (on Linux WebKitGTK 4.1), then start Journeywright again. Details: " + e.getMessage());
			return Optional.empty();
		}
	}

	/** Plays a scenario; the player stays where they are as far as the scenario still leads there. */
	public void show(ScenarioState state) {
		switch (state.rehearsal()) {
			case Rehearsal.Plays plays -> {
				wanted = Optional.of(plays);
				play();
			}
			case Rehearsal.Stuck stuck -> {
				wanted = Optional.empty();
				message.say(stuck);
			}
		}
		boolean plays = browser.isPresent() && wanted.isPresent();
		restart.setEnabled(plays);
		stack.topControl = plays ? browser.get() : message.control();
		stage.layout();
	}

	/** Goes to a decision point; at once, or when the scenario can be played. */
	public void playFrom(String decision) {
		from = Optional.of(decision);
		play();
	}

	/** Goes back to the start. */
	public void restart() {
		tell("restart()");
	}

	/** Puts the theme on that the window has. */
	public void theme() {
		tell("theme(\"" + Themes.shown().name().toLowerCase(Locale.ENGLISH) + "\")");
	}

	private void play() {
		wanted.filter(w -> isReady).ifPresent(plays -> {
			if (!plays.course().equals(played)) {
				tell("show(" + plays.course() + ")");
				played = plays.course();
			}
			from.map(plays.decisions()::get).ifPresent(decision -> tell("playFrom(\"" + decision + "\")"));
			from = Optional.empty();
		});
	}

	/** Identifiers and themes are letters and digits, and the course is written safe for scripts, so nothing here needs escaping. */
	private void tell(String what) {
		browser.filter(b -> isReady && !b.isDisposed()).ifPresent(b -> b.execute(PAGE + what + ";"));
	}

	/** The pane's control. */
	public Composite control() {
		return pane;
	}

	/** Lets Tab lead out of the page, which would go round in itself otherwise. */
	private final class Leave extends BrowserFunction {

		Leave(Browser browser) {
			super(browser, "journeywrightLeave");
		}

		@Override
		public Object function(Object[] arguments) {
			boolean isBack = arguments.length == 1 && "back".equals(arguments[0]);
			// The page waits for this to return; the focus can only go when it does not.
			pane.getDisplay().asyncExec(() -> {
				if (isBack && !pane.isDisposed()) {
					restart.setFocus();
				} else if (!pane.isDisposed()) {
					next.run();
				}
			});
			return null;
		}
	}
}
