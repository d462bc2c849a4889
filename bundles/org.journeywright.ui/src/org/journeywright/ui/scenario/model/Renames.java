package org.journeywright.ui.scenario.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;

/**
 * Names that have been changed here. Identities are made of names, so that somebody who renames an element and writes on in it at once would write into one
 * that is gone. Can be asked on any thread.
 */
public final class Renames {

	private record Rename(String kind, String path, String now) {

		Rename back() {
			return new Rename(kind, now, path);
		}

		/** What an identity has become by this. */
		String of(String identity) {
			int hash = identity.indexOf('#');
			String own = hash < 0 ? identity : identity.substring(0, hash);
			String rest = hash < 0 ? "" : identity.substring(hash);
			int colon = own.indexOf(':');
			String of = own.substring(colon + 1);
			boolean isIt = own.substring(0, colon).equals(kind) && of.equals(path);
			return isIt || of.startsWith(path + "/") ? own.substring(0, colon + 1) + now + of.substring(path.length()) + rest : identity;
		}
	}

	private final List<Rename> all = new CopyOnWriteArrayList<>();

	/** An element gets another name. */
	public void add(String identity, String name) {
		int colon = identity.indexOf(':');
		String path = identity.substring(colon + 1);
		String owner = path.substring(0, path.lastIndexOf('/') + 1);
		all.add(new Rename(identity.substring(0, colon), path, owner + Elements.segment(name.strip())));
	}

	/** The identities that an element may have now, the likeliest first: its own, the one after the renames, the one before them, where they were taken back. */
	public List<String> of(String identity) {
		String after = all.stream().reduce(identity, (id, rename) -> rename.of(id), (a, b) -> b);
		String before = all.reversed().stream().reduce(identity, (id, rename) -> rename.back().of(id), (a, b) -> b);
		return Stream.of(identity, after, before).distinct().toList();
	}

	/** The element; to be asked on the model's thread. Where it is gone, the edit is refused. */
	EObject find(LiveModel model, String identity) {
		return of(identity).stream().flatMap(i -> model.element(i).stream()).findFirst().orElseGet(() -> ScenarioEdits.find(model, identity));
	}
}
