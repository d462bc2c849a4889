package org.journeywright.diagram.type;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks a font of the web into the form that Java libraries read. Source of the layout: W3C, WOFF File Format 1.0, sections 3 to 5. */
final class Woff {

	private static final int SIGNATURE = 0x774F4646;
	private static final int HEADER = 44;
	private static final int ENTRY = 20;
	private static final int LARGEST_TABLE = 16 << 20;

	private Woff() {
	}

	/** Whether a file is a font of the web. */
	static boolean is(byte[] file) {
		return ByteBuffer.wrap(file).getInt(0) == SIGNATURE;
	}

	/** The bytes of the TrueType font in a web font. */
	static byte[] unpack(byte[] woff) {
		ByteBuffer in = ByteBuffer.wrap(woff);
		if (in.getInt(0) != SIGNATURE) {
			throw new IllegalArgumentException("Not a web font.");
		}
		int tables = in.getShort(12);
		int power = Integer.highestOneBit(tables);
		ByteBuffer head = ByteBuffer.allocate(12 + 16 * tables);
		head.putInt(in.getInt(4)).putShort((short) tables).putShort((short) (power * 16)).putShort((short) Integer.numberOfTrailingZeros(power))
				.putShort((short) (tables * 16 - power * 16));
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int i = 0; i < tables; i++) {
			int entry = HEADER + i * ENTRY;
			byte[] table = table(woff, in.getInt(entry + 4), in.getInt(entry + 8), in.getInt(entry + 12));
			head.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16)).putInt(head.capacity() + body.size()).putInt(table.length);
			body.writeBytes(table);
			body.writeBytes(new byte[-table.length & 3]);
		}
		return ByteBuffer.allocate(head.capacity() + body.size()).put(head.array()).put(body.toByteArray()).array();
	}

	private static byte[] table(byte[] woff, int offset, int packed, int length) {
		if (length < 0 || length > LARGEST_TABLE) {
			throw new IllegalArgumentException("A table of the web font is too large.");
		}
		byte[] table = new byte[length];
		if (packed == length) {
			System.arraycopy(woff, offset, table, 0, length);
			return table;
		}
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(woff, offset, packed);
			if (inflater.inflate(table) != length) {
				throw new IllegalArgumentException("A table of the web font is cut off.");
			}
			return table;
		} catch (DataFormatException e) {
			throw new IllegalArgumentException("A table of the web font is damaged.", e);
		} finally {
			inflater.end();
		}
	}
}
