package org.journeywright.ui.tests.hand;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The mouse and the keyboard of the display, in a process of its own: the toolkit of the window and the one of the robot do not share a process. Takes one
 * order a line ({@code move 10 20}, {@code button down}, {@code button up}, {@code key down 65}, {@code key up 65}, {@code type 97},
 * {@code wait 50}) and answers each with a line.
 */
public final class RobotHand {

	private final Robot robot;

	private RobotHand() throws AWTException {
		robot = new Robot();
	}

	/** Takes orders until there are no more. */
	public static void main(String[] arguments) throws AWTException, IOException {
		RobotHand hand = new RobotHand();
		try (var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (String order = orders.readLine(); order != null; order = orders.readLine()) {
				hand.obey(order.split(" "));
				System.out.println("done");
			}
		}
	}

	private void obey(String[] order) {
		switch (order[0]) {
			case "move" -> robot.mouseMove(Integer.parseInt(order[1]), Integer.parseInt(order[2]));
			case "button" -> button(order[1].equals("down"), Integer.parseInt(order[2]));
			case "type" -> type(Integer.parseInt(order[1]));
			case "key" -> key(order[1].equals("down"), Integer.parseInt(order[2]));
			default -> robot.delay(Integer.parseInt(order[1]));
		}
	}

	private void button(boolean isDown, int number) {
		int mask = InputEvent.getMaskForButton(number);
		if (isDown) {
			robot.mousePress(mask);
		} else {
			robot.mouseRelease(mask);
		}
	}

	private void type(int letter) {
		key(true, KeyEvent.getExtendedKeyCodeForChar(letter));
		key(false, KeyEvent.getExtendedKeyCodeForChar(letter));
		robot.delay(30);
	}

	private void key(boolean isDown, int code) {
		if (isDown) {
			robot.keyPress(code);
		} else {
			robot.keyRelease(code);
		}
	}
}
