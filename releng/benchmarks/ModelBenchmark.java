import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.rules.Rules;
import org.journeywright.analysis.rules.model.ConsistencyRules;
import org.journeywright.generator.report.GapReport;
import org.journeywright.generator.report.ReportFiles;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Progress;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/**
 * Reading, checking and analysing generated models of 1,000, 10,000 and 100,000 touchpoints, beside EMF's own loading of the same model as XMI in the same
 * run. See README.md for what is measured and how.
 *
 * <p>usage: releng/benchmarks/run [touchpoints ...]
 */
public final class ModelBenchmark {

	private static final int PER_FILE = 500;
	private static final long WARM_UP_SECONDS = 20;

	public static void main(String[] arguments) throws IOException {
		List<Integer> sizes = arguments.length == 0 ? List.of(1_000, 10_000, 100_000) : Stream.of(arguments).map(Integer::valueOf).toList();
		warmUp();
		System.out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, heap "
				+ (Runtime.getRuntime().maxMemory() >> 20) + " MB; times in ms, medians; mistake, validate, gaps and report include reading; p: by the processor's time");
		System.out.printf("%-22s %8s %8s %8s %8s %8s %8s %7s %7s %8s %8s %7s %7s%n", "touchpoints", "XMI load", "read", "mistake", "validate", "gaps", "report",
				"read/X", "valid/X", "read/X p", "valid/X p", "growth", "gaps gr");
		for (boolean split : new boolean[] {true, false}) {
			double[] before = {};
			for (int size : sizes) {
				before = row(size, split, before);
			}
		}
	}

	/** Until the virtual machine has compiled what is measured, the small models would seem slower than the large ones. */
	private static void warmUp() throws IOException {
		for (boolean split : new boolean[] {true, false}) {
			long end = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000 / 2;
			in(2_000, split, work -> {
				while (System.nanoTime() < end) {
					round(work);
				}
			});
		}
	}

	private static double[] row(int size, boolean split, double[] before) throws IOException {
		double[] each = new double[2];
		in(size, split, work -> {
			List<double[]> rounds = new ArrayList<>();
			for (int i = 0; i <= (size >= 100_000 ? 3 : 9); i++) {
				rounds.add(round(work));
			}
			double[] times = medians(rounds.subList(1, rounds.size()));
			each[0] = times[9] / size;
			each[1] = times[10] / size;
			System.out.printf(Locale.ENGLISH, "%-22s %8.0f %8.0f %8.0f %8.0f %8.0f %8.0f %7.2f %7.2f %8.2f %8.2f %7s %7s%n",
					String.format(Locale.ENGLISH, "%,d %s", size, split ? "in many files" : "in one file"), times[0], times[1], times[2], times[3], times[4], times[5],
					times[1] / times[0], times[3] / times[0], times[7] / times[6], times[9] / times[6], growth(each, before, 0), growth(each, before, 1));
		});
		return each;
	}

	private static String growth(double[] each, double[] before, int column) {
		return before.length == 0 ? "" : String.format(Locale.ENGLISH, "%.2f", each[column] / before[column]);
	}

	private interface Work {
		Object run() throws IOException;
	}

	private interface Use {
		void of(List<Work> work) throws IOException;
	}

	/** Generates a model, has the work on it done, and deletes it. */
	private static void in(int size, boolean split, Use use) throws IOException {
		Path folder = Files.createTempDirectory("journeywright-benchmark");
		Path mistaken = Files.createTempDirectory("journeywright-benchmark");
		try {
			GeneratedModel.write(folder, size, split ? PER_FILE : size);
			GeneratedModel.write(mistaken, size, split ? PER_FILE : size);
			Files.writeString(mistaken.resolve("part0.journey"), "channel { note }\n", StandardOpenOption.APPEND);
			List<Path> xmi = saveAsXmi(folder);
			use.of(List.of(() -> loadXmi(xmi, size), () -> read(folder, size), () -> ModelLoader.standalone().load(mistaken, Progress.NONE),
					() -> analyse(folder, size, ConsistencyRules.all()), () -> analyse(folder, size, Rules.all()), () -> report(folder, size)));
		} finally {
			GeneratedModel.delete(folder);
			GeneratedModel.delete(mistaken);
		}
	}

	/**
	 * Does each piece of work once, in turn, so that what else the machine does weighs on all of them alike.
	 *
	 * @return the time each of them took, then the time that the processor spent on each, without the collection of garbage
	 */
	private static double[] round(List<Work> work) throws IOException {
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		double[] times = new double[2 * work.size()];
		for (int i = 0; i < work.size(); i++) {
			System.gc();
			long processor = thread.getCurrentThreadCpuTime();
			long start = System.nanoTime();
			Object result = work.get(i).run();
			times[i] = (System.nanoTime() - start) / 1e6;
			times[i + work.size()] = (thread.getCurrentThreadCpuTime() - processor) / 1e6;
			if (result == null) {
				throw new IllegalStateException("nothing was done");
			}
		}
		return times;
	}

	private static double[] medians(List<double[]> rounds) {
		return IntStream.range(0, rounds.get(0).length).mapToDouble(i -> rounds.stream().mapToDouble(r -> r[i]).sorted().toArray()[rounds.size() / 2]).toArray();
	}

	private static LoadedModel read(Path folder, int size) throws IOException {
		LoadedModel model = ModelLoader.standalone().load(folder, Progress.NONE);
		if (!model.problems().isEmpty() || ModelView.of(model.files()).all(Touchpoint.class).size() != size) {
			throw new IllegalStateException("the generated model is not what it should be: " + model.problems().stream().limit(3).toList());
		}
		return model;
	}

	private static Analysis analyse(Path folder, int size, List<Rule> rules) throws IOException {
		LoadedModel model = read(folder, size);
		return Analysis.of(ModelView.of(model.files()), model.locations(), rules);
	}

	private static List<Path> report(Path folder, int size) throws IOException {
		LoadedModel model = read(folder, size);
		ModelView view = ModelView.of(model.files());
		Analysis analysis = Analysis.of(view, model.locations());
		return GapReport.write(view, analysis, List.of(), folder.resolve(".out"), reportFiles());
	}

	private static ReportFiles reportFiles() throws IOException {
		try {
			URI place = ModelBenchmark.class.getClassLoader().getResource("dist/report").toURI();
			if (place.getScheme().equals("jar")) {
				try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
					Map<String, byte[]> files = ReportFiles.in(jar.getPath("dist/report")).read();
					return () -> files;
				}
			}
			return ReportFiles.in(Path.of(place));
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
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
			Resource resource = set.createResource(org.eclipse.emf.common.util.URI.createFileURI(path.toString()));
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
			Resource resource = set.createResource(org.eclipse.emf.common.util.URI.createFileURI(path.toString()));
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
}
