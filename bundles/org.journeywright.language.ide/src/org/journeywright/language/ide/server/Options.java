package org.journeywright.language.ide.server;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * What an editor sets when it starts the server, as {@code initializationOptions}.
 *
 * @param spelling
 *            whether spelling is checked in texts; it is unless said otherwise
 */
record Options(boolean spelling) {

	private static final Gson GSON = new Gson();

	/** The options as the editor has sent them; what is missing or cannot be understood is as if nothing had been said. */
	static Options of(Object sent) {
		return GSON.toJsonTree(sent) instanceof JsonObject options ? new Options(isOn(options.get("spelling"))) : new Options(true);
	}

	private static boolean isOn(JsonElement value) {
		return !(value instanceof JsonPrimitive said && said.isBoolean()) || value.getAsBoolean();
	}
}
