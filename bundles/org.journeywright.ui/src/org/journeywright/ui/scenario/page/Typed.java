package org.journeywright.ui.scenario.page;

/**
 * Words that stand in a field and are not in the model yet.
 *
 * @param identity the element
 * @param feature  the name of the feature that they are for
 */
record Typed(String identity, String feature, String words) {
}
