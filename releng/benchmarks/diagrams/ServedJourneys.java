import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.serve.BrowserServer;
import org.journeywright.diagram.serve.FolderHost;

/** Serves journeys of several sizes, each from a folder of its own, and says their addresses and folders. Ends with its input. */
final class ServedJourneys {

	private ServedJourneys() {
	}

	/** Takes the folder of the page, and the numbers of touchpoints. */
	public static void main(String[] arguments) throws IOException {
		Map<String, byte[]> page = page(Path.of(arguments[0]));
		Path models = Files.createTempDirectory("journeys");
		for (int i = 1; i < arguments.length; i++) {
			int size = Integer.parseInt(arguments[i]);
			Path folder = Files.createDirectory(models.resolve("of" + size));
			GeneratedModel.write(folder, size, size);
			System.out.println(size + " " + new BrowserServer(new FolderHost(folder, false), Diagrams.all(), page, 0).address() + " " + folder);
		}
		System.out.println("ready");
		while (System.in.read() >= 0) {
			// Whoever measures goes on.
		}
		GeneratedModel.delete(models);
		System.exit(0);
	}

	private static Map<String, byte[]> page(Path folder) throws IOException {
		Map<String, byte[]> page = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				page.put(folder.relativize(file).toString(), Files.readAllBytes(file));
			}
		}
		return page;
	}
}
