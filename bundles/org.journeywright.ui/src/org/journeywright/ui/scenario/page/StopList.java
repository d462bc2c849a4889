package org.journeywright.ui.scenario.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.journeywright.ui.scenario.model.Gate;
import org.journeywright.ui.scenario.model.NewParts;
import org.journeywright.ui.scenario.model.ScenarioEdits;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.Step;
import org.journeywright.ui.scenario.model.Stop;

/** The decision points and outcomes in their order; choosing one shows its fields. */
final class StopList implements Field {

	private static final int LACKS_WIDTH = 96;
	private static final int LEAST_ROWS = 4;
	private static final int MOST_ROWS = 8;

	private final Author author;
	private final Table table;
	private final Button play;
	private final Button up;
	private final Button down;
	private final Button remove;
	private List<Stop> stops = List.of();
	private Consumer<Optional<String>> choice = chosen -> {
	};

	StopList(Composite parent, Author author) {
		this.author = author;
		table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setData("identity", author.state().identity());
		table.setData("feature", "steps");
		Form.named(table, "The way through: decision points and outcomes");
		for (int column = 0; column < 3; column++) {
			new TableColumn(table, SWT.NONE);
		}
		table.addListener(SWT.Selection, event -> {
			chosenByUser();
			selected().map(Stop::identity).ifPresent(author::chosen);
		});
		table.addListener(SWT.Resize, event -> columns());
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 4;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(row);
		play = Form.button(row, "▶ Play from here", () -> selected().ifPresent(s -> author.playFrom(s.identity())));
		up = Form.button(row, "Up", () -> move(-1));
		down = Form.button(row, "Down", () -> move(1));
		remove = Form.button(row, "Remove", () -> selected().ifPresent(s -> Removing.remove(table.getShell(), author, s.identity(), s.label())));
		Form.button(row, "Add decision point", () -> author.edit("Add decision point to " + author.state().ref().label(), NewParts.decision(author.state().identity())));
		Form.button(row, "Add outcome", () -> author.edit("Add outcome to " + author.state().ref().label(), NewParts.outcome(author.state().identity())));
		show(author.state());
	}

	/** Says from now on which point is chosen, and at once which one is. */
	void onChoice(Consumer<Optional<String>> listener) {
		choice = listener;
		listener.accept(selected().map(Stop::identity));
	}

	/** Chooses a point as if the user had. */
	void choose(String identity) {
		index(stops, identity).ifPresent(table::setSelection);
		table.showSelection();
		chosenByUser();
	}

	private void chosenByUser() {
		enable();
		choice.accept(selected().map(Stop::identity));
	}

	private void move(int by) {
		selected().ifPresent(s -> author.edit("Move " + s.label(), ScenarioEdits.move(s.identity(), by)));
	}

	@Override
	public void show(ScenarioState state) {
		int next = next(state.stops());
		boolean isOther = !Optional.of(next).filter(n -> n >= 0).map(n -> state.stops().get(n).identity()).equals(selected().map(Stop::identity));
		boolean isLonger = stops.size() != state.stops().size();
		stops = state.stops();
		table.setItemCount(stops.size());
		int decision = 0;
		for (int place = 0; place < stops.size(); place++) {
			decision += stops.get(place) instanceof Stop.Decision ? 1 : 0;
			write(table.getItem(place), stops.get(place), decision, state);
		}
		table.setSelection(next);
		enable();
		columns();
		if (isLonger) {
			int shown = Math.clamp(stops.size(), LEAST_ROWS, MOST_ROWS);
			GridDataFactory.fillDefaults().grab(true, false).hint(80, shown * table.getItemHeight()).applyTo(table);
			table.showSelection();
			author.layout();
		}
		if (isOther) {
			choice.accept(selected().map(Stop::identity));
		}
	}

	/** Which row is chosen next: the same point; a new one; the same place, where the point has another name or is gone. */
	private int next(List<Stop> now) {
		Optional<Integer> same = selected().flatMap(s -> index(now, s.identity()));
		Optional<Integer> fresh = now.size() > stops.size() && !stops.isEmpty() ? now.stream().filter(s -> index(stops, s.identity()).isEmpty()).findFirst()
				.flatMap(s -> index(now, s.identity())) : Optional.empty();
		return fresh.or(() -> same).orElse(Math.min(Math.max(0, table.getSelectionIndex()), now.size() - 1));
	}

	private static Optional<Integer> index(List<Stop> all, String identity) {
		for (int place = 0; place < all.size(); place++) {
			if (all.get(place).identity().equals(identity)) {
				return Optional.of(place);
			}
		}
		return Optional.empty();
	}

	private static void write(TableItem item, Stop stop, int number, ScenarioState state) {
		List<Gate.Remark> missing = state.gates().get(Step.CONVERSATION).missing();
		long lacks = missing.stream().filter(r -> concerns(r, stop)).count();
		String[] words = switch (stop) {
			case Stop.Decision decision -> new String[] {number + "  " + decision.label(), decision.says().isBlank() ? decision.context() : "“" + decision.says() + "”"};
			case Stop.Outcome outcome -> new String[] {"End  " + outcome.label(), OutcomePart.words(outcome.grade()) + ": " + outcome.text()};
		};
		item.setText(new String[] {words[0], words[1].replaceAll("\\s+", " "), lacks == 0 ? "" : "⚠ " + lacks + " missing"});
	}

	private static boolean concerns(Gate.Remark remark, Stop stop) {
		return remark.identity().equals(stop.identity()) || remark.identity().startsWith(stop.identity() + "#");
	}

	private void columns() {
		int width = table.getClientArea().width;
		boolean lacks = List.of(table.getItems()).stream().anyMatch(i -> !i.getText(2).isEmpty());
		int last = lacks ? LACKS_WIDTH : 0;
		int first = Math.clamp((width - last) / 3, 80, 220);
		table.getColumn(0).setWidth(first);
		table.getColumn(2).setWidth(last);
		table.getColumn(1).setWidth(Math.max(40, width - first - last));
	}

	private void enable() {
		Optional<Stop> stop = selected();
		play.setEnabled(stop.filter(Stop.Decision.class::isInstance).isPresent());
		up.setEnabled(stop.isPresent() && table.getSelectionIndex() > 0);
		down.setEnabled(stop.isPresent() && table.getSelectionIndex() < stops.size() - 1);
		remove.setEnabled(stop.isPresent());
	}

	private Optional<Stop> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= stops.size() ? Optional.empty() : Optional.of(stops.get(index));
	}
}
