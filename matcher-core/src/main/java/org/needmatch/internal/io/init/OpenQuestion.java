package org.needmatch.internal.io.init;

/**
 * What nobody could decide.
 *
 * @param file
 *          of the folder, empty when it is about all of them
 * @param column
 *          its header, empty when it is about the file
 * @param add
 *          what decides it, to be put into matcher.json; empty when that is no
 *          matter of settings
 */
public record OpenQuestion(String file, String column, String question, String add) {
}
