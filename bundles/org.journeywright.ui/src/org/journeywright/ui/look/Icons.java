package org.journeywright.ui.look;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The product's own pictures. All are drawn with one stroke in one grey that reads on the light and on the dark canvas. */
public final class Icons {

	private static final String BUNDLE = "org.journeywright.ui";

	private Icons() {
	}

	/**
	 * Describes an icon.
	 *
	 * @param name the name of a file in the folder {@code icons}, without its ending
	 * @throws IllegalArgumentException if there is no such icon
	 */
	public static ImageDescriptor descriptor(String name) {
		return load("icons/" + name + ".svg");
	}

	/**
	 * Returns an icon that lives as long as the workbench; nobody disposes of it.
	 *
	 * @param name the name of a file in the folder {@code icons}, without its ending
	 * @throws IllegalArgumentException if there is no such icon
	 */
	public static Image image(String name) {
		return shared("icons/" + name + ".svg");
	}

	/**
	 * Returns the product's sign, the emotion curve; nobody disposes of it.
	 *
	 * @param size edge in pixels: 16, 32, 48, 64, 128 or 256
	 * @throws IllegalArgumentException if the sign was not drawn at that size
	 */
	public static Image mark(int size) {
		return shared("icons/mark/mark-" + size + ".png");
	}

	private static Image shared(String path) {
		var registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + "/" + path;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, load(path));
		}
		return registry.get(key);
	}

	private static ImageDescriptor load(String path) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path).orElseThrow(() -> new IllegalArgumentException("There is no " + path));
	}
}
