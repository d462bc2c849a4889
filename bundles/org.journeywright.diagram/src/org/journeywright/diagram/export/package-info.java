/**
 * Keeps drawings as files. {@link org.journeywright.diagram.export.ExportWish} is the way in; SVG, PDF and PNG are drawn by one painter, each with a pen of its
 * own, so that all of them show the same. Nothing of the machine takes part: no font, no screen, no clock.
 */
package org.journeywright.diagram.export;
