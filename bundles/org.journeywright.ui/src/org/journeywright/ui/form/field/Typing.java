package org.journeywright.ui.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** Follows what somebody types into a text: tells of pauses, of a while of typing without any, and of the end; and replaces words without moving the cursor. */
final class Typing {

	/** So long after the last key it is a pause. */
	static final int PAUSE_MS = 400;
	/** Who types on and on is not waited for any longer: a crash must not cost more than a sentence. */
	private static final int LONGEST_MS = 2000;

	private final TextBox box;
	private final StyledText text;
	private final Runnable whenPaused;
	private final Runnable pause = this::paused;
	private boolean isPutting;
	private boolean isWaiting;
	private long since;

	Typing(TextBox box, Runnable whenPaused, Runnable whenDone) {
		this.box = box;
		this.text = box.text();
		this.whenPaused = whenPaused;
		text.addListener(SWT.Modify, e -> started());
		text.addListener(SWT.FocusOut, e -> whenDone.run());
		text.addListener(SWT.KeyDown, e -> {
			if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (text.getStyle() & SWT.SINGLE) != 0) {
				whenDone.run();
			}
		});
	}

	private void started() {
		if (!isPutting) {
			long now = System.nanoTime();
			since = isWaiting ? since : now;
			isWaiting = true;
			text.getDisplay().timerExec((int) Math.clamp(LONGEST_MS - (now - since) / 1_000_000, 0, PAUSE_MS), pause);
		}
	}

	private void paused() {
		if (isWaiting && !text.isDisposed()) {
			isWaiting = false;
			whenPaused.run();
		}
	}

	/** The pause is not waited for any longer. */
	void stop() {
		isWaiting = false;
		text.getDisplay().timerExec(-1, pause);
	}

	/** Replaces the words; the cursor stays where it was among those that stay. */
	void put(String words) {
		String old = box.words();
		Point selection = text.getSelection();
		int same = 0;
		while (same < Math.min(old.length(), words.length()) && old.charAt(same) == words.charAt(same)) {
			same++;
		}
		int shift = words.length() - old.length();
		isPutting = true;
		try {
			text.setText(words);
		} finally {
			isPutting = false;
		}
		text.setSelection(moved(selection.x, same, shift), moved(selection.y, same, shift));
	}

	private static int moved(int offset, int same, int shift) {
		return offset <= same ? offset : Math.max(same, offset + shift);
	}
}
