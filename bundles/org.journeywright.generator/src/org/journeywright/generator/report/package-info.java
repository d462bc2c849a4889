/**
 * The gap analysis and the outcome of a validation as files: a self-contained page, JSON, and SARIF. Entry points are
 * {@link org.journeywright.generator.report.GapReport} and {@link org.journeywright.generator.report.ValidationOutput}. The page's texts stand in the
 * FreeMarker templates beside the classes, its style and script in the web bundle's folder {@code report}.
 */
package org.journeywright.generator.report;
