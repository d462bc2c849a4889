package org.journeywright.diagram.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG that is written row by row, so that a large picture need not be held as points. Colours without transparency, eight bits each. Source of the format:
 * W3C, Portable Network Graphics (Third Edition), sections 5, 9 and 11.
 */
final class PngFile {

	private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
	private static final int COLOURS = 3;
	private static final byte FILTER_UP = 2;
	private static final double DOTS_PER_METRE = 96 / 0.0254;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
	private final Deflater deflater = new Deflater(6);
	private final DeflaterOutputStream rows = new DeflaterOutputStream(packed, deflater, 1 << 16);
	private final int width;
	private byte[] above;

	/**
	 * Begins a picture.
	 *
	 * @param width
	 *            in points, as is the height
	 * @param scale
	 *            points per drawing unit; programs print the picture in the size of the drawing
	 */
	PngFile(int width, int height, double scale, String title) {
		this.width = width;
		above = new byte[width * COLOURS];
		out.writeBytes(SIGNATURE);
		chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array());
		int density = (int) Math.round(DOTS_PER_METRE * scale);
		chunk("pHYs", ByteBuffer.allocate(9).putInt(density).putInt(density).put((byte) 1).array());
		chunk("iTXt", ExportFormat.PNG.mark().getBytes(StandardCharsets.UTF_8));
		chunk("iTXt", ("Title\0\0\0en\0\0" + title).getBytes(StandardCharsets.UTF_8));
	}

	/** Adds the next row, each point as {@code 0xRRGGBB}. */
	void row(int[] points, int from) {
		byte[] row = new byte[width * COLOURS];
		for (int x = 0; x < width; x++) {
			int point = points[from + x];
			row[COLOURS * x] = (byte) (point >> 16);
			row[COLOURS * x + 1] = (byte) (point >> 8);
			row[COLOURS * x + 2] = (byte) point;
		}
		byte[] line = new byte[row.length + 1];
		line[0] = FILTER_UP;
		for (int i = 0; i < row.length; i++) {
			line[i + 1] = (byte) (row[i] - above[i]);
		}
		above = row;
		write(line);
	}

	private void write(byte[] line) {
		try {
			rows.write(line);
		} catch (java.io.IOException impossible) {
			throw new IllegalStateException("Memory takes everything.", impossible);
		}
	}

	/** The file, when every row is in it. */
	byte[] finish() {
		try {
			rows.close();
		} catch (java.io.IOException impossible) {
			throw new IllegalStateException("Memory takes everything.", impossible);
		} finally {
			deflater.end();
		}
		chunk("IDAT", packed.toByteArray());
		chunk("IEND", new byte[0]);
		return out.toByteArray();
	}

	private void chunk(String type, byte[] data) {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 check = new CRC32();
		check.update(name);
		check.update(data);
		out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
		out.writeBytes(name);
		out.writeBytes(data);
		out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
	}
}
