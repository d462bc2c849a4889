package org.journeywright.ui.look;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The product's own pictures, kept as SVG and drawn beforehand by the build ({@code releng/scripts/DrawIcons.java}). All are drawn with one stroke in one grey that reads on the light and on the dark canvas. */
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
		return drawn(name);
	}

	/**
	 * Returns an icon that lives as long as the workbench; nobody disposes of it.
	 *
	 * @param name the name of a file in the folder {@code icons}, without its ending
	 * @throws IllegalArgumentException if there is no such icon
	 */
	public static Image image(String name) {
		return shared(name, () -> drawn(name));
	}

	/**
	 * Returns the product's sign, the emotion curve; nobody disposes of it.
	 *
	 * @param size edge in pixels: 16, 32, 48, 64, 128 or 256
	 * @throws IllegalArgumentException if the sign was not drawn at that size
	 */
	public static Image mark(int size) {
		String path = "mark/mark-" + size;
		return shared(path, () -> find("icons/" + path + ".png").orElseThrow(() -> new IllegalArgumentException("There is no " + path)));
	}

	/** Looks for the file once only: a long list asks for an icon with every row. */
	private static Image shared(String name, Supplier<ImageDescriptor> icon) {
		var registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + "/" + name;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, icon.get());
		}
		return registry.get(key);
	}

	/** Without a build, as in an IDE, an icon is drawn on the spot, which takes its time. */
	private static ImageDescriptor drawn(String name) {
		return find("icons/drawn/" + name + ".png").or(() -> find("icons/" + name + ".svg")).orElseThrow(() -> new IllegalArgumentException("There is no " + name));
	}

	private static Optional<ImageDescriptor> find(String path) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path);
	}
}
