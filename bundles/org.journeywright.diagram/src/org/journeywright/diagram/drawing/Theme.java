package org.journeywright.diagram.drawing;

/** The two looks of everything. */
public enum Theme {
	LIGHT, DARK
}
