package org.journeywright.ui.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The messages since the window opened: shown once as they come, and to be read again in Help &gt; Messages. Belongs to the user interface's thread. */
public final class Messages {

	private static final int KEPT = 200;
	private static final Messages INSTANCE = new Messages();

	private final Deque<Message> all = new ArrayDeque<>();
	private final List<Consumer<Message>> listeners = new CopyOnWriteArrayList<>();

	Messages() {
	}

	/** Those of this workbench. */
	public static Messages instance() {
		return INSTANCE;
	}

	/** Shows a message in the window. */
	public void show(Message message) {
		all.addFirst(message);
		if (all.size() > KEPT) {
			all.removeLast();
		}
		listeners.forEach(l -> l.accept(message));
	}

	/** The messages, the latest first. */
	public List<Message> all() {
		return List.copyOf(all);
	}

	/** Hears of each new message. */
	public void addListener(Consumer<Message> listener) {
		listeners.add(listener);
	}

	/** Hears of messages no more. */
	public void removeListener(Consumer<Message> listener) {
		listeners.remove(listener);
	}
}
