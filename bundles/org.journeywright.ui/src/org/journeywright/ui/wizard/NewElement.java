package org.journeywright.ui.wizard;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.ui.session.Sessions;

/** Begins something new in the open model; the command's parameter says what. */
public final class NewElement extends AbstractHandler {

	/** The parameter: the name of a {@link NewKind}. */
	public static final String KIND = "org.journeywright.ui.newElement.kind";

	private final Sessions.Listener listener = folder -> setBaseEnabled(folder.isPresent());

	/** Used by the platform. */
	public NewElement() {
		setBaseEnabled(Sessions.instance().folder().isPresent());
		Sessions.instance().addListener(listener);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		NewKind kind = Optional.ofNullable(event.getParameter(KIND)).map(NewKind::valueOf).orElse(NewKind.TOUCHPOINT);
		Sessions.instance().model().ifPresent(model -> NewElementWizard.open(window, model, kind));
		// Handlers give nothing back.
		return null;
	}

	@Override
	public void dispose() {
		Sessions.instance().removeListener(listener);
		super.dispose();
	}
}
