package org.journeywright.generator.course;

import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A program that writes a folder and never comes to an end with it; a dot on its output tells that it has begun. */
final class EndlessWriting {

	private EndlessWriting() {
	}

	public static void main(String[] arguments) throws Exception {
		Mark.Words words = new Mark.Words("made by us");
		new Outputs(Path.of(arguments[0])).file("a.txt", "made by us".getBytes(), words).folder("web", new Endless(), new Mark.InFolder("sign.txt", words)).write();
	}

	/** Files without end. */
	private static final class Endless extends TreeMap<String, byte[]> {
		private static final long serialVersionUID = 1L;

		@Override
		public Set<Map.Entry<String, byte[]>> entrySet() {
			return new java.util.AbstractSet<>() {
				@Override
				public Iterator<Map.Entry<String, byte[]>> iterator() {
					return new Numbered();
				}

				@Override
				public int size() {
					return Integer.MAX_VALUE;
				}
			};
		}
	}

	/** One file after the other. */
	private static final class Numbered implements Iterator<Map.Entry<String, byte[]>> {
		private int count;

		@Override
		public boolean hasNext() {
			return true;
		}

		@Override
		public Map.Entry<String, byte[]> next() {
			if (count++ == 1) {
				System.out.print('.');
				System.out.flush();
			}
			return new AbstractMap.SimpleImmutableEntry<>(String.valueOf(count), new byte[1]);
		}
	}
}
