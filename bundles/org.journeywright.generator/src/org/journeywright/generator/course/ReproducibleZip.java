package org.journeywright.generator.course;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Zips files so that the same files give the same bytes on any day and machine: entries in order of name, one fixed
 * time, UTF-8 names, nothing compressed.
 */
final class ReproducibleZip {

	// Noon, because the first midnight of DOS time makes the JDK add a second time stamp that depends on the time zone.
	private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

	private ReproducibleZip() {
	}

	static byte[] of(SortedMap<String, byte[]> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(entry(file.getKey(), file.getValue()));
				zip.write(file.getValue());
				zip.closeEntry();
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private static ZipEntry entry(String name, byte[] content) {
		CRC32 checksum = new CRC32();
		checksum.update(content);
		ZipEntry entry = new ZipEntry(name);
		// Stored, because compressed bytes differ from one build of zlib to the next.
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(content.length);
		entry.setCompressedSize(content.length);
		entry.setCrc(checksum.getValue());
		entry.setTimeLocal(FIXED_TIME);
		return entry;
	}
}
