package org.journeywright.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Writes pictures of windows and views, for people to look at: into the folder that {@code -Djourneywright.pictures} names, and only where it is set.
 * What is in the picture is what is on the screen, so nothing may lie above it.
 */
public final class Pictures {

	private static final String FOLDER = System.getProperty("journeywright.pictures", "");

	private Pictures() {
	}

	/** Writes a picture of a window, with what its frame holds. */
	public static void of(Shell shell, String name) {
		write(shell.getDisplay(), shell.getBounds(), name);
	}

	/** Writes a picture of a part of a window. */
	public static void of(Control control, String name) {
		write(control.getDisplay(), control.getDisplay().map(control.getParent(), null, control.getBounds()), name);
	}

	private static void write(Display display, Rectangle area, String name) {
		if (FOLDER.isBlank()) {
			return;
		}
		Ui.settle(300);
		var image = new Image(display, area.width, area.height);
		var screen = new GC(display);
		try {
			screen.copyArea(image, area.x, area.y);
			save(image, Path.of(FOLDER).resolve(name + ".png"));
		} finally {
			screen.dispose();
			image.dispose();
		}
	}

	private static void save(Image image, Path file) {
		try {
			Files.createDirectories(file.getParent());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		var loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}
}
