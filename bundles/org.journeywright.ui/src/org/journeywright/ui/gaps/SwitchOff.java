package org.journeywright.ui.gaps;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Organisation;
import org.journeywright.model.RuleSetting;
import org.journeywright.ui.session.OpenModel;

/** Switches rules off for a model. */
final class SwitchOff {

	private SwitchOff() {
	}

	/** Says in the model that a rule does not hold here, and why; as one step that can be undone. */
	static CompletableFuture<Boolean> rule(OpenModel model, String code, String reason) {
		return model.edit("Switch " + code + " off", (live, editor) -> edits(live, editor, code, reason));
	}

	private static TextEdits edits(LiveModel live, ModelEditor editor, String code, String reason) {
		Optional<RuleSetting> present = live.model().stream().flatMap(f -> settings(f).stream()).filter(s -> code.equals(s.getCode())).findFirst();
		if (present.isPresent()) {
			return off(present.get()).and(editor.change(present.get(), ModelPackage.Literals.RULE_SETTING__REASON, reason));
		}
		JourneyModel file = home(live.model());
		RuleSetting setting = ModelFactory.eINSTANCE.createRuleSetting();
		setting.setCode(code);
		setting.setOff(true);
		setting.setReason(reason);
		return editor.add(file, ModelPackage.Literals.JOURNEY_MODEL__ELEMENTS, index(file), setting);
	}

	/** Says "off" where a setting says a severity. */
	private static TextEdits off(RuleSetting setting) {
		INode severity = NodeModelUtils.findNodesForFeature(setting, ModelPackage.Literals.RULE_SETTING__SEVERITY).stream().findFirst()
				.orElseThrow(() -> new EditRefusedException("The rule " + setting.getCode() + " is switched off already."));
		int start = severity.getOffset();
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(setting).getLeafNodes()) {
			start = leaf.getOffset() < start && "severity".equals(leaf.getText()) ? leaf.getOffset() : start;
		}
		return TextEdits.of(setting.eResource().getURI().toString(), List.of(new TextEdit(start, severity.getEndOffset() - start, "off")));
	}

	/** Settings stand together; the first stands behind the organisation. */
	private static JourneyModel home(List<JourneyModel> files) {
		return files.stream().filter(f -> !settings(f).isEmpty()).findFirst()
				.or(() -> files.stream().filter(f -> f.getElements().stream().anyMatch(Organisation.class::isInstance)).findFirst()).or(() -> files.stream().findFirst())
				.orElseThrow(() -> new EditRefusedException("There is no file to say it in."));
	}

	private static int index(JourneyModel file) {
		int behind = 0;
		for (int i = 0; i < file.getElements().size(); i++) {
			boolean isBefore = file.getElements().get(i) instanceof RuleSetting || file.getElements().get(i) instanceof Organisation && behind == 0;
			behind = isBefore ? i + 1 : behind;
		}
		return behind;
	}

	private static List<RuleSetting> settings(JourneyModel file) {
		return file.getElements().stream().filter(RuleSetting.class::isInstance).map(RuleSetting.class::cast).toList();
	}
}
