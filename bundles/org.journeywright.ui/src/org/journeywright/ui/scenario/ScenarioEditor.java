package org.journeywright.ui.scenario;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.look.Themes;
import org.journeywright.ui.scenario.model.Renames;
import org.journeywright.ui.scenario.model.Rehearsal;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.Step;
import org.journeywright.ui.scenario.page.Author;
import org.journeywright.ui.scenario.page.Page;
import org.journeywright.ui.scenario.player.PlayerPane;

/** The four steps, the controls of the chosen one, and the live player: side by side where there is room, else one below the other. */
final class ScenarioEditor implements Author {

	private static final int WIDE = 900;
	/** A view that lies below the text is low and has no room for things one below the other. */
	private static final int FLAT = 560;
	private static final int LOW = 480;
	private static final int STEPS_WIDTH = 216;
	private static final int GATE_HEIGHT = 110;

	private final Composite content;
	private final Stepper stepper;
	private final SashForm sash;
	private final ScrolledComposite scroll;
	private final Composite pages;
	private final StackLayout stack = new StackLayout();
	private final Map<Step, Page> made = new EnumMap<>(Step.class);
	private final PlayerPane player;
	private final ScenarioSourceEdit edit;
	private final Consumer<String> tell;
	private final Renames renames = new Renames();
	private ScenarioState state;
	private Step step = Step.EXPECTATIONS;
	private Theme theme = Themes.shown();
	private Optional<Boolean> isWide = Optional.empty();

	/** Changes the model. */
	@FunctionalInterface
	interface ScenarioSourceEdit {
		void edit(String label, ModelEdit edit);
	}

	/** {@code tell} hears the parts of the scenario that the user turns to. */
	ScenarioEditor(Composite parent, ScenarioState state, ScenarioSourceEdit edit, Consumer<String> tell) {
		this.state = state;
		this.edit = edit;
		this.tell = tell;
		content = Styles.surface(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		Consumer<String> reveal = this::reveal;
		stepper = new Stepper(content, this::choose, reveal);
		sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		scroll = Styles.surface(new ScrolledComposite(sash, SWT.V_SCROLL));
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		pages = Styles.surface(new Composite(scroll, SWT.NONE));
		pages.setLayout(stack);
		scroll.setContent(pages);
		// The pages take their new width after this.
		scroll.addListener(SWT.Resize, event -> scroll.getDisplay().asyncExec(() -> {
			if (!scroll.isDisposed()) {
				layout();
			}
		}));
		player = new PlayerPane(sash, reveal, stepper::setFocus);
		sash.setWeights(5, 4);
		content.addListener(SWT.Resize, event -> arrange());
		stepper.control().addListener(SWT.Paint, event -> followTheme());
		choose(step);
	}

	private void arrange() {
		Rectangle area = content.getClientArea();
		boolean wide = area.width >= WIDE || area.width >= FLAT && area.height < LOW;
		if (!isWide.equals(Optional.of(wide)) && area.width > 0) {
			isWide = Optional.of(wide);
			((GridLayout) content.getLayout()).numColumns = wide ? 2 : 1;
			stepper.sideBySide(!wide);
			stepper.control().setLayoutData(wide ? GridDataFactory.fillDefaults().grab(false, true).hint(STEPS_WIDTH, SWT.DEFAULT).create()
					: GridDataFactory.fillDefaults().grab(true, false).create());
			sash.setOrientation(wide ? SWT.HORIZONTAL : SWT.VERTICAL);
			showSteps();
			content.layout(true, true);
		}
	}

	private void showSteps() {
		stepper.show(state, step);
		if (isWide.equals(Optional.of(false))) {
			int height = stepper.height(content.getClientArea().width, GATE_HEIGHT);
			GridData data = (GridData) stepper.control().getLayoutData();
			if (data.heightHint != height) {
				data.heightHint = height;
				content.layout();
			}
		}
	}

	private void followTheme() {
		if (theme != Themes.shown()) {
			theme = Themes.shown();
			player.theme();
		}
	}

	/** Shows a scenario as it is now. */
	void show(ScenarioState now) {
		if (!now.identity().equals(state.identity()) && !now.place().equals(state.place())) {
			commit();
		}
		state = now;
		showSteps();
		made.get(step).show(now);
		player.show(now);
	}

	private void choose(Step chosen) {
		commit();
		step = chosen;
		Page page = made.computeIfAbsent(chosen, s -> Page.of(s, pages, this));
		stack.topControl = page.control();
		pages.layout();
		page.show(state);
		showSteps();
		player.show(state);
		scroll.setOrigin(0, 0);
		layout();
	}

	/** Goes back to the first step. */
	void restart() {
		choose(Step.EXPECTATIONS);
	}

	/** Whether something is not written yet. */
	boolean isWaiting() {
		return !content.isDisposed() && Optional.ofNullable(made.get(step)).filter(Page::isWaiting).isPresent();
	}

	/** Writes what is not written yet. */
	void commit() {
		Optional.ofNullable(made.get(step)).ifPresent(Page::commit);
	}

	@Override
	public ScenarioState state() {
		return state;
	}

	@Override
	public Renames renames() {
		return renames;
	}

	@Override
	public void edit(String label, ModelEdit change) {
		edit.edit(label, change);
	}

	@Override
	public void chosen(String identity) {
		tell.accept(identity);
	}

	@Override
	public void playFrom(String decision) {
		player.playFrom(decision);
	}

	/** Plays from an element of the scenario that is shown: from the decision point that it is or belongs to, else from the start. Answers whether it is of that scenario. */
	boolean playAt(String identity) {
		Optional<String> stop = state.stops().stream().map(s -> s.identity()).filter(s -> identity.equals(s) || identity.startsWith(s + "#")).findFirst();
		boolean isDecision = state.rehearsal() instanceof Rehearsal.Plays plays && stop.filter(plays.decisions()::containsKey).isPresent();
		if (isDecision) {
			player.playFrom(stop.get());
		} else if (stop.isPresent() || identity.equals(state.identity())) {
			player.restart();
		}
		return stop.isPresent() || identity.equals(state.identity());
	}

	@Override
	public void reveal(String identity) {
		boolean isFailure = state.failures().stream().anyMatch(f -> f.identity().equals(identity));
		boolean isStop = state.stops().stream().anyMatch(s -> identity.equals(s.identity()) || identity.startsWith(s.identity() + "#"));
		Step wanted = isFailure ? Step.FAILURES : isStop ? Step.CONVERSATION : step;
		if (wanted != step) {
			choose(wanted);
		}
		made.get(step).reveal(identity);
	}

	@Override
	public void layout() {
		Page page = made.get(step);
		int width = scroll.getClientArea().width;
		if (page != null && width > 0) {
			page.fit(width);
			pages.layout(true, true);
			// Only now the texts have the width that their height depends on.
			scroll.setMinHeight(page.fit(width));
			scroll.getVerticalBar().setIncrement(24);
			pages.layout(true, true);
		}
	}

	Control control() {
		return content;
	}

	void setFocus() {
		made.get(step).control().setFocus();
	}
}
