/** The conversation of a scenario as a flow: opening, decisions with their options, outcomes, and the ways between them. */
package org.journeywright.diagram.flow;
