package org.journeywright.ui.tests.hand;

import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.journeywright.ui.tests.Ui;

/** A real hand at the mouse and the keyboard: what it does goes through the system, as with a person. Places are those of the display. */
public final class Hand implements AutoCloseable {

	private static final int STEPS = 12;
	private static final int STEP_MS = 25;

	private final Process process;
	private final PrintStream orders;
	private final BufferedReader answers;
	private Point at = new Point(0, 0);

	/** Takes the mouse. */
	public Hand() {
		try {
			String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
			process = new ProcessBuilder(java, "-Djava.awt.headless=false", "-XX:TieredStopAtLevel=1", "-cp", classes().toString(), RobotHand.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
		answers = process.inputReader(StandardCharsets.UTF_8);
	}

	/** Where the classes of this bundle are, for a process that knows nothing of bundles. */
	private static Path classes() throws IOException {
		String name = RobotHand.class.getName().replace('.', '/') + ".class";
		Path folder = Path.of(FileLocator.toFileURL(RobotHand.class.getResource("/" + name)).getPath());
		for (int i = 0; i < Path.of(name).getNameCount(); i++) {
			folder = folder.getParent();
		}
		return folder;
	}

	/** Moves the mouse there, the way it is moved: a little at a time. */
	public Hand to(Point place) {
		return order(way(place));
	}

	/** Presses and lets go there. */
	public Hand click(Point place) {
		return to(place).order(List.of("button down 1", "wait 30", "button up 1", "wait 50"));
	}

	/** Presses a thing and moves it to another place, where it is held. At one go: the window stands still while it waits whether a press becomes a drag. */
	public Hand hold(Point from, Point to) {
		List<String> several = new ArrayList<>(way(from));
		several.addAll(List.of("button down 1", "wait 100"));
		several.addAll(way(to));
		several.addAll(way(new Point(to.x + 1, to.y)));
		return order(several);
	}

	/** Lets go. */
	public Hand release() {
		return order(List.of("button up 1", "wait 50"));
	}

	/** Presses a thing, moves it to another place and lets it go. */
	public Hand drag(Point from, Point to) {
		return hold(from, to).release();
	}

	private List<String> way(Point place) {
		List<String> steps = new ArrayList<>();
		for (int i = 1; i <= STEPS; i++) {
			steps.add("move " + (at.x + (place.x - at.x) * i / STEPS) + " " + (at.y + (place.y - at.y) * i / STEPS));
			steps.add("wait " + STEP_MS);
		}
		at = place;
		return steps;
	}

	/** Presses keys together: modifiers first, as in {@code key(SWT.MOD1, 'Z')}. */
	public Hand key(int modifiers, int code) {
		List<Integer> keys = new ArrayList<>();
		Stream.of(SWT.CTRL, SWT.SHIFT, SWT.ALT).filter(modifier -> (modifiers & modifier) != 0).forEach(modifier -> keys.add(modifier == SWT.CTRL ? KeyEvent.VK_CONTROL : modifier == SWT.SHIFT ? KeyEvent.VK_SHIFT : KeyEvent.VK_ALT));
		keys.add(code);
		Stream<String> down = keys.stream().map(key -> "key down " + key);
		Stream<String> up = keys.reversed().stream().map(key -> "key up " + key);
		return order(Stream.of(down, up, Stream.of("wait 50")).flatMap(orders -> orders).toList());
	}

	/** Presses a key. */
	public Hand key(int code) {
		return key(0, code);
	}

	/** Types small letters. */
	public Hand type(String letters) {
		return order(letters.chars().mapToObj(letter -> "type " + letter).toList());
	}

	private Hand order(List<String> several) {
		CompletableFuture<Void> obeyed = CompletableFuture.runAsync(() -> several.forEach(this::order));
		Ui.get(obeyed);
		obeyed.join();
		return this;
	}

	private void order(String order) {
		orders.println(order);
		try {
			if (answers.readLine() == null) {
				throw new IllegalStateException("There is no hand at the mouse: is libXtst there?");
			}
		} catch (IOException e) {
			throw new CompletionException(e);
		}
	}

	@Override
	public void close() {
		orders.close();
		process.destroy();
	}
}
