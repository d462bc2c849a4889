import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists what an installation is made of, in CycloneDX 1.6. Made from the installation itself, so that nothing is in it that is not listed; the same
 * installation gives the same bytes.
 *
 * Arguments: the installation's folder, the target platform's file (for the coordinates in Maven Central), package-lock.json of the web parts, the names
 * of the packages that are built into those, and the file to write.
 */
final class Sbom {

	private static final Pattern COORDINATE = Pattern.compile("<groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId><version>([^<]+)</version>");
	private static final String COMPONENT = "    {\"type\": \"library\", \"bom-ref\": %s, \"name\": %s, \"version\": %s%s}";

	private static final Map<String, String> LICENCES = Map.ofEntries(Map.entry("org.eclipse.", "EPL-2.0"), Map.entry("org.journeywright.", "EPL-2.0"), Map.entry("bc", "MIT"),
			Map.entry("com.ibm.icu", "Unicode-3.0"), Map.entry("com.sun.jna", "Apache-2.0"), Map.entry("org.antlr.runtime", "BSD-3-Clause"), Map.entry("org.apache.", "Apache-2.0"),
			Map.entry("picocli", "Apache-2.0"), Map.entry("wrapped.aopalliance", "public domain"), Map.entry("xml-apis", "W3C"));
	private static final Map<String, String> ARTIFACTS = Map.of("bcpg", "bcpg-jdk18on", "bcprov", "bcprov-jdk18on", "bcutil", "bcutil-jdk18on", "com.google.inject", "guice", "com.sun.jna.platform", "jna-platform",
			"com.ibm.icu", "icu4j", "org.objectweb.asm.commons", "asm-commons", "org.objectweb.asm.tree", "asm-tree", "org.objectweb.asm.tree.analysis", "asm-analysis", "org.objectweb.asm.util", "asm-util");

	private final Map<String, String> coordinates = new TreeMap<>();

	public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
		var sbom = new Sbom();
		COORDINATE.matcher(Files.readString(Path.of(arguments[1]))).results().forEach(match -> sbom.coordinates.put(match.group(2), "pkg:maven/" + match.group(1) + "/" + match.group(2) + "@" + match.group(3)));
		var components = new TreeMap<String, String>();
		for (Path bundle : bundles(Path.of(arguments[0]).resolve("plugins"))) {
			components.put(bundle.getFileName().toString(), sbom.bundle(bundle));
		}
		for (String name : arguments[3].split(",")) {
			components.put("npm " + name, npm(name, Files.readString(Path.of(arguments[2]))));
		}
		Files.writeString(Path.of(arguments[4]), document(components.values()));
	}

	private static List<Path> bundles(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
	}

	private String bundle(Path file) throws IOException, NoSuchAlgorithmException {
		try (var jar = new JarFile(file.toFile())) {
			var manifest = jar.getManifest().getMainAttributes();
			String name = value(manifest, "Bundle-SymbolicName", file.getFileName().toString()).replaceFirst(";.*", "").strip();
			String version = value(manifest, "Bundle-Version", "0");
			String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
			return COMPONENT.formatted(json(name + "@" + version), json(name), json(version), licence(name, manifest) + coordinate(jar, name) + ", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"" + hash + "\"}]");
		}
	}

	/** By the names that the bundles have given themselves; a bundle that is neither here nor says it itself stops the build, because somebody has to look. */
	private static String licence(String name, Attributes manifest) {
		String said = value(manifest, "Bundle-License", "").toLowerCase(Locale.ROOT);
		var known = LICENCES.entrySet().stream().filter(entry -> name.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst();
		String licence = known.orElseGet(() -> said.contains("apache") ? "Apache-2.0" : said.contains("epl-2.0") ? "EPL-2.0" : said.contains("bsd-3") ? "BSD-3-Clause" : said.contains("0bsd") ? "0BSD" : said.equals("mit") ? "MIT" : "");
		if (licence.isEmpty()) {
			throw new IllegalArgumentException("Which licence has " + name + "? Add it to Sbom.java and to NOTICE.");
		}
		return licences(licence);
	}

	/** Where the bundle comes from: named by the jar itself, or by its symbolic name. */
	private String coordinate(JarFile jar, String name) {
		var named = jar.stream().map(entry -> entry.getName()).filter(entry -> entry.matches("META-INF/maven/[^/]+/[^/]+/pom.properties")).map(entry -> entry.split("/")[3]).filter(coordinates::containsKey).toList();
		String wanted = ARTIFACTS.getOrDefault(name, name);
		String artifact = named.size() == 1 ? named.getFirst() : coordinates.keySet().stream().filter(id -> wanted.equals(id) || wanted.endsWith("." + id)).findFirst().orElse("");
		return artifact.isEmpty() ? "" : ", \"purl\": " + json(coordinates.get(artifact));
	}

	private static String npm(String name, String lock) {
		var match = Pattern.compile("\"node_modules/" + Pattern.quote(name) + "\": \\{(.*?)\\n    \\}", Pattern.DOTALL).matcher(lock);
		if (!match.find()) {
			throw new IllegalArgumentException(name + " is not in package-lock.json");
		}
		String version = field(match.group(1), "version");
		return COMPONENT.formatted(json("npm:" + name + "@" + version), json(name), json(version), licences(field(match.group(1), "license")) + ", \"purl\": " + json("pkg:npm/" + name + "@" + version));
	}

	private static String licences(String licence) {
		return ", \"licenses\": [{\"license\": {\"" + (licence.contains(" ") ? "name" : "id") + "\": " + json(licence) + "}}]";
	}

	private static String field(String block, String name) {
		var match = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(block);
		return match.find() ? match.group(1) : "";
	}

	private static String value(Attributes manifest, String name, String otherwise) {
		String value = manifest.getValue(name);
		return value == null ? otherwise : value;
	}

	private static String document(Iterable<String> components) {
		var lines = new ArrayList<String>();
		components.forEach(lines::add);
		return "{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.6\",\n  \"version\": 1,\n  \"metadata\": {\"component\": {\"type\": \"application\", \"bom-ref\": \"journeywright\", \"name\": \"Journeywright\"}},\n  \"components\": [\n"
				+ lines.stream().collect(Collectors.joining(",\n")) + "\n  ]\n}\n";
	}

	private static String json(String text) {
		var quoted = new StringBuilder("\"");
		text.chars().forEach(sign -> quoted.append(sign == '"' || sign == '\\' ? "\\" + (char) sign : sign < 0x20 ? "\\u%04x".formatted(sign) : String.valueOf((char) sign)));
		return quoted.append('"').toString();
	}
}
