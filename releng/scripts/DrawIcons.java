import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Draws the icons of the workbench as pixels, for ordinary and for fine screens: the window opens sooner when it need not do that itself. */
final class DrawIcons {

	/** Argument: the folder of the icons. What lies in its folder "drawn" is made anew from the SVG files around it. */
	public static void main(String[] arguments) throws IOException {
		System.setProperty("java.awt.headless", "true");
		var icons = Path.of(arguments[0]);
		removeDrawn(icons.resolve("drawn"));
		for (Path file : files(icons)) {
			String name = icons.relativize(file).toString().replaceFirst("\\.svg$", "");
			draw(file, icons.resolve("drawn").resolve(name + ".png"), 1);
			draw(file, icons.resolve("drawn").resolve(name + "@2x.png"), 2);
		}
	}

	/** So that no picture outlives its drawing. */
	private static void removeDrawn(Path drawn) throws IOException {
		if (Files.exists(drawn)) {
			try (var old = Files.walk(drawn)) {
				for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private static List<Path> files(Path icons) throws IOException {
		try (var files = Files.walk(icons)) {
			return files.filter(file -> file.toString().endsWith(".svg") && !file.startsWith(icons.resolve("mark"))).sorted().toList();
		}
	}

	private static void draw(Path drawing, Path file, int scale) throws IOException {
		var document = new SVGLoader().load(drawing.toUri().toURL());
		int width = Math.round(document.size().width * scale);
		int height = Math.round(document.size().height * scale);
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		var graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
		graphics.dispose();
		Files.createDirectories(file.getParent());
		ImageIO.write(image, "png", file.toFile());
	}
}
