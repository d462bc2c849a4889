package org.journeywright.generator.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.Elements;

/**
 * Short identifiers for a course, made from the identities of what they stand for: the same model gives the same
 * identifiers, and edits elsewhere leave them alone. Elements that share an identity, because a model names two things
 * alike, are told apart by their order.
 */
final class ShortIds {

	private static final int HASH_LENGTH = 9;

	private final Map<EObject, String> given = new IdentityHashMap<>();
	private final Set<String> taken = new HashSet<>();

	/** The identifier of an element, always the same for the same element. */
	String of(String prefix, EObject element) {
		return given.computeIfAbsent(element, key -> next(prefix, Elements.identity(key)));
	}

	/** A new identifier for something with this identity. */
	String next(String prefix, String identity) {
		String id = prefix + hash(identity);
		for (int copy = 2; !taken.add(id); copy++) {
			id = prefix + hash(identity + "\n" + copy);
		}
		return id;
	}

	/** A hash as lower-case letters and digits. */
	static String hash(String text) {
		String digits = Long.toString(Long.parseUnsignedLong(hex(text).substring(0, 15), 16), 36);
		return "0".repeat(Math.max(0, HASH_LENGTH - digits.length())) + digits.substring(Math.max(0, digits.length() - HASH_LENGTH));
	}

	/** A seed of 32 bits. */
	static int seed(String text) {
		return Integer.parseUnsignedInt(hex(text).substring(0, 8), 16);
	}

	private static String hex(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
		}
	}
}
