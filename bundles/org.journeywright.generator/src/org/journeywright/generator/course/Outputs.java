package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;

/**
 * Everything that a run writes into a folder: all of it, or nothing. Every place is looked at before anything is
 * written, everything is written aside, in the same folder, and then moved into place; where a move fails, those before
 * it are taken back. A reader, or an interrupted run, sees each file and folder as it was or as it will be, never a
 * mixture. What Journeywright did not write is left alone; a symbolic link in the place of an output is replaced and
 * never followed. Belongs to one thread.
 */
public final class Outputs {

	private final Path folder;
	private final Leftovers leftovers;
	private final Mover mover;
	private final List<Output> outputs = new ArrayList<>();

	/**
	 * @param folder where the output belongs; made when missing
	 */
	public Outputs(Path folder) {
		this(folder, Leftovers.OF_PROCESS, (from, to) -> WholeOutput.move(from, to, StandardCopyOption.REPLACE_EXISTING));
	}

	Outputs(Path folder, Leftovers leftovers, Mover mover) {
		this.folder = folder;
		this.leftovers = leftovers;
		this.mover = mover;
	}

	/** Moves a file or folder to a place on the same file system, replacing a file there. */
	@FunctionalInterface
	interface Mover {
		void move(Path from, Path to) throws IOException;
	}

	/**
	 * Adds a file.
	 *
	 * @param name its name in the folder
	 * @param mark how an older one of ours is known; a file without the mark is not replaced, unless it is empty
	 */
	public Outputs file(String name, byte[] content, Mark mark) {
		outputs.add(new Output.Single(folder.resolve(name), content, mark));
		return this;
	}

	/**
	 * Adds a folder with exactly these files.
	 *
	 * @param name  its name in the folder
	 * @param files contents by relative name with {@code /} between folders; a name that would lead outside is refused
	 * @param mark  how an older one of ours is known; a folder without the mark is not replaced, unless it is empty
	 */
	public Outputs folder(String name, SortedMap<String, byte[]> files, Mark mark) {
		outputs.add(new Output.Tree(folder.resolve(name), files, mark));
		return this;
	}

	/**
	 * Writes everything.
	 *
	 * @return the places written, in the order in which they were added
	 * @throws IOException           when something cannot be written or is not ours; the folder is then as it was
	 * @throws CancellationException when the process is being stopped; the folder is then as it was
	 */
	public List<Path> write() throws IOException {
		Path ready = Folders.ready(folder);
		for (Output output : outputs) {
			output.refuseForeign();
		}
		Path aside = Folders.explain(folder, () -> leftovers.watch(Files.createTempDirectory(ready, ".journeywright-")));
		try {
			List<Staged> staged = Folders.explain(folder, () -> stage(aside));
			leftovers.settle(() -> Folders.explain(folder, () -> move(staged)));
		} catch (IOException failure) {
			leftovers.goOn();
			throw failure;
		} finally {
			leftovers.remove(aside);
		}
		return outputs.stream().map(Output::target).toList();
	}

	/** An output that is written aside, and a place for what it replaces. */
	private record Staged(Output output, Path fresh, Path old) {

		void stage(Runnable goOn) throws IOException {
			output.stage(fresh, goOn);
			// A file is replaced in one step, so that it is there at any time; only a copy can then be kept of the old one.
			if (output instanceof Output.Single single && Files.exists(single.target(), LinkOption.NOFOLLOW_LINKS)) {
				Files.copy(single.target(), old, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
			}
		}

		void move(Mover mover) throws IOException {
			if (output instanceof Output.Tree tree && Files.exists(tree.target(), LinkOption.NOFOLLOW_LINKS)) {
				mover.move(tree.target(), old);
			}
			mover.move(fresh, output.target());
		}

		/** Puts back what was there before, however far the moves came. */
		void takeBack() throws IOException {
			if (!Files.exists(fresh, LinkOption.NOFOLLOW_LINKS)) {
				WholeOutput.move(output.target(), fresh);
			}
			if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
				WholeOutput.move(old, output.target(), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private List<Staged> stage(Path aside) throws IOException {
		List<Staged> staged = new ArrayList<>();
		for (Output output : outputs) {
			Staged next = new Staged(output, aside.resolve("new" + staged.size()), aside.resolve("old" + staged.size()));
			next.stage(leftovers::goOn);
			staged.add(next);
		}
		return staged;
	}

	private List<Staged> move(List<Staged> staged) throws IOException {
		Deque<Staged> begun = new ArrayDeque<>();
		try {
			for (Staged next : staged) {
				begun.push(next);
				next.move(mover);
			}
			return staged;
		} catch (IOException failure) {
			takeBack(begun, failure);
			throw failure;
		}
	}

	private static void takeBack(Deque<Staged> begun, IOException failure) {
		for (Staged one : begun) {
			try {
				one.takeBack();
			} catch (IOException another) {
				failure.addSuppressed(another);
			}
		}
	}
}
