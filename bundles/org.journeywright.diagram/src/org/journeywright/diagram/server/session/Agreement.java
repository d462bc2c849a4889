package org.journeywright.diagram.server.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.PlannedEdit;
import org.journeywright.language.live.LiveModel;

/** A short word for what an edit takes out of the texts and puts there, wherever in them that is: who agrees to it agrees to this and nothing else. */
final class Agreement {

	private Agreement() {
	}

	/** The word for an edit; another edit has another one. On the model's thread. */
	static String to(TextEdits edits, LiveModel model) {
		PlannedEdit planned = PlannedEdit.of(model, "", edits);
		MessageDigest digest = sha256();
		for (Map.Entry<String, List<TextEdit>> file : planned.edits().entrySet()) {
			add(digest, file.getKey());
			for (TextEdit edit : file.getValue()) {
				add(digest, planned.texts().get(file.getKey()).substring(edit.offset(), edit.end()));
				add(digest, edit.text());
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** With its length before it, so that no two lists of texts read alike. */
	private static void add(MessageDigest digest, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
		digest.update(bytes);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
