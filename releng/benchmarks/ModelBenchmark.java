import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.model.ConsistencyRules;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Progress;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/**
 * Reading and analysing generated models of 1,000, 10,000 and 100,000 touchpoints, beside EMF's own loading of the same model as XMI in the same run.
 *
 * <p>usage: releng/benchmarks/run [touchpoints ...]
 *
 * <p>Every figure is the median of several rounds after one that does not count. "ratio" is a time divided by the XMI time of the same row; "growth" is a
 * time per touchpoint divided by the same in the row above (1.0 is linear).
 */
public final class ModelBenchmark {

	private static final int PER_FILE = 500;

	public static void main(String[] arguments) throws IOException {
		List<Integer> sizes = arguments.length == 0 ? List.of(1_000, 10_000, 100_000) : Stream.of(arguments).map(Integer::valueOf).toList();
		System.out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, heap "
				+ (Runtime.getRuntime().maxMemory() >> 20) + " MB; times in ms");
		System.out.printf("%-26s %10s %10s %10s %10s %8s %8s %8s%n", "touchpoints", "XMI load", "read+link", "+validate", "gaps", "ratio", "ratio+v", "growth");
		for (boolean split : new boolean[] {true, false}) {
			double before = 0;
			for (int size : sizes) {
				before = row(size, split, before);
			}
		}
	}

	private static double row(int size, boolean split, double before) throws IOException {
		Path folder = Files.createTempDirectory("journeywright-benchmark");
		try {
			generate(folder, size, split ? PER_FILE : size);
			List<Path> xmi = saveAsXmi(folder);
			int rounds = size >= 100_000 ? 3 : 5;
			double load = median(rounds, () -> loadXmi(xmi, size));
			double read = median(rounds, () -> read(folder, size));
			double validate = median(rounds, () -> validate(folder, size));
			LoadedModel model = read(folder, size);
			double gaps = median(rounds, () -> Analysis.of(ModelView.of(model.files()), model.locations()));
			double each = validate / size;
			System.out.printf(Locale.ENGLISH, "%-26s %10.0f %10.0f %10.0f %10.0f %8.2f %8.2f %8s%n", String.format(Locale.ENGLISH, "%,d %s", size, split ? "in many files" : "in one file"), load, read,
					validate, gaps, read / load, validate / load, before == 0 ? "" : String.format(Locale.ENGLISH, "%.2f", each / before));
			return each;
		} finally {
			delete(folder);
		}
	}

	private interface Work {
		Object run() throws IOException;
	}

	private static double median(int rounds, Work work) throws IOException {
		work.run();
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < rounds; i++) {
			System.gc();
			long start = System.nanoTime();
			Object result = work.run();
			times.add((System.nanoTime() - start) / 1e6);
			if (result == null) {
				throw new IllegalStateException("nothing was done");
			}
		}
		return times.stream().sorted().toList().get(rounds / 2);
	}

	private static LoadedModel read(Path folder, int size) throws IOException {
		LoadedModel model = ModelLoader.standalone().load(folder, Progress.NONE);
		if (!model.problems().isEmpty() || ModelView.of(model.files()).all(Touchpoint.class).size() != size) {
			throw new IllegalStateException("the generated model is not what it should be: " + model.problems().stream().limit(3).toList());
		}
		return model;
	}

	private static Analysis validate(Path folder, int size) throws IOException {
		LoadedModel model = read(folder, size);
		return Analysis.of(ModelView.of(model.files()), model.locations(), ConsistencyRules.all());
	}

	private static List<Path> saveAsXmi(Path folder) throws IOException {
		LoadedModel model = ModelLoader.standalone().load(folder, Progress.NONE);
		ResourceSet set = xmiSet();
		Path target = Files.createDirectory(folder.resolve(".xmi"));
		List<Path> paths = new ArrayList<>();
		List<Resource> resources = new ArrayList<>();
		for (JourneyModel file : model.files()) {
			Path path = target.resolve(paths.size() + ".xmi");
			paths.add(path);
			Resource resource = set.createResource(URI.createFileURI(path.toString()));
			resource.getContents().add(file);
			resources.add(resource);
		}
		for (Resource resource : resources) {
			resource.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		}
		return paths;
	}

	private static ResourceSet loadXmi(List<Path> paths, int size) throws IOException {
		ResourceSet set = xmiSet();
		for (Path path : paths) {
			Resource resource = set.createResource(URI.createFileURI(path.toString()));
			Map<Object, Object> options = new HashMap<>(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
			resource.load(options);
		}
		EcoreUtil.resolveAll(set);
		int found = 0;
		for (var all = set.getAllContents(); all.hasNext();) {
			found += all.next() instanceof Touchpoint ? 1 : 0;
		}
		if (found != size) {
			throw new IllegalStateException(found + " touchpoints instead of " + size);
		}
		return set;
	}

	private static ResourceSet xmiSet() {
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		return set;
	}

	/** Writes a model in which every tenth touchpoint has a scenario, every fifth an issue, and every one a standard of its stage. */
	private static void generate(Path folder, int size, int perFile) throws IOException {
		try (PrintStream out = file(folder, "base")) {
			out.println("organisation Generated { as of 2026-11-01 vision \"Every customer would come again\" }");
			out.println("team Care { role Desk front-line role Stock internal role Lead leader }");
			out.println("channel Phone\nvalue Trust \"We keep our word\"\npersona Buyer { share 100 % expects \"an answer\" triggered by \"silence\" }");
		}
		for (int from = 0, number = 0; from < size; from += perFile, number++) {
			try (PrintStream out = file(folder, "part" + number)) {
				part(out, number, from, Math.min(size, from + perFile));
			}
		}
	}

	private static void part(PrintStream out, int number, int from, int to) {
		out.printf("standard Standard%d external for Desk { carries Trust statement \"The customer always knows the next step\" behaviour Name%d \"Names the next step\" { looks like \"I call you at ten.\" does not look like \"We will see.\" } }%n", number, number);
		out.printf("journey Journey%d as-is for Buyer {%n", number);
		for (int t = from; t < to; t++) {
			if ((t - from) % 10 == 0) {
				out.printf("%s  stage Stage%d goal \"get on\" {%n", t == from ? "" : "  }\n", t);
			}
			out.printf("    touchpoint Touchpoint%d via Phone by Desk {%n      customer does \"asks what comes next\"  expects \"an answer that holds\"%n      feels -1 wants +2 effort 3 of 7%s%n      applies Standard%d%n    }%n", t, t % 7 == 0 ? " moment of truth" : "", number);
		}
		out.println("  }\n}");
		for (int t = from; t < to; t += 5) {
			out.printf("issue Issue%d at Touchpoint%d { frequency 12 %% severity 3 caused by company root cause process { why \"nobody knows\" why \"nobody asks\" why \"no time\" } }%n", t, t);
		}
		for (int t = from; t < to; t += 10) {
			out.printf("scenario Scenario%d at Touchpoint%d for Desk difficult about Issue%d {%n  exercises Name%d customer \"Mr Lind\" mood -2 opening \"The phone rings.\"%n  decision First%d \"What now?\" {%n    best \"I call you at ten.\" shows Name%d mood +2 feedback \"You named the next step.\" -> Good%d%n    poor \"We will see.\" breaks Name%d mood -2 feedback \"No next step was named.\" -> Bad%d%n  }%n  outcome Good%d good \"He waits calmly.\"%n  outcome Bad%d bad \"He hangs up.\"%n}%n", t, t, t, number, t, number, t, number, t, t, t);
		}
		for (int t = from; t + 1 < to; t += 20) {
			out.printf("handoff Handoff%d from Desk to Stock { hands over \"the order\" receiver expects \"all of it\" within 2 h supports Touchpoint%d }%n", t, t);
		}
	}

	private static PrintStream file(Path folder, String name) throws IOException {
		return new PrintStream(Files.newOutputStream(folder.resolve(name + ".journey")), false, "UTF-8");
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(path -> {
				try {
					Files.delete(path);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
