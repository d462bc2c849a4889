package org.journeywright.ui.help;

import static org.journeywright.ui.help.HelpHtml.escape;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** All shortcuts that are on, grouped as the commands are. */
final class ShortcutsText {

	private static final String HEAD = "<h1>Keyboard shortcuts</h1><p>Everything can be reached from the keyboard: menus with <kbd>F10</kbd>, what a menu of the right mouse button offers with <kbd>Shift+F10</kbd>.</p>";

	private ShortcutsText() {
	}

	static String body() {
		var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		String scheme = bindings.getActiveScheme().getId();
		var groups = new TreeMap<String, SortedMap<String, List<String>>>();
		Arrays.stream(bindings.getBindings()).filter(binding -> binding.getSchemeId().equals(scheme) && binding.getParameterizedCommand() != null).forEach(binding -> add(groups, binding));
		return HEAD + groups.entrySet().stream().map(group -> "<h2>" + escape(group.getKey()) + "</h2>" + table(group.getValue())).collect(Collectors.joining());
	}

	private static void add(SortedMap<String, SortedMap<String, List<String>>> groups, Binding binding) {
		try {
			var command = binding.getParameterizedCommand();
			groups.computeIfAbsent(command.getCommand().getCategory().getName(), key -> new TreeMap<>()).merge(command.getName(), List.of(binding.getTriggerSequence().format()), ShortcutsText::both);
		} catch (NotDefinedException e) {
			throw new IllegalStateException("a shortcut without a command: " + binding, e);
		}
	}

	private static List<String> both(List<String> one, List<String> other) {
		return Stream.concat(one.stream(), other.stream()).distinct().toList();
	}

	private static String table(SortedMap<String, List<String>> commands) {
		return "<table>" + commands.entrySet().stream().map(command -> "<tr><td>" + escape(command.getKey()) + "</td><td>" + keys(command.getValue()) + "</td></tr>").collect(Collectors.joining())
				+ "</table>";
	}

	private static String keys(List<String> keys) {
		return keys.stream().map(key -> "<kbd>" + escape(key) + "</kbd>").collect(Collectors.joining(" "));
	}
}
