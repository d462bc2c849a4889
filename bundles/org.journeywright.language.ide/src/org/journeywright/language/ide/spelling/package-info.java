/**
 * Spelling in the texts of a model: English as in Britain and as in America, the words of the trade, the names in the model and the words that the team has
 * added in {@code words.txt}. Only quoted texts are looked at, and only what in them is prose.
 */
package org.journeywright.language.ide.spelling;
