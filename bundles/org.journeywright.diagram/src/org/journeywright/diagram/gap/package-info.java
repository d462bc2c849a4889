/** The gaps of what is drawn: at which figure each stands, and the signs of them in files. */
package org.journeywright.diagram.gap;
