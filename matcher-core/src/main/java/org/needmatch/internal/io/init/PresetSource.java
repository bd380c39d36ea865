package org.needmatch.internal.io.init;

import java.time.LocalDate;

/**
 * Where something about an export is said.
 *
 * @param says
 *          what is taken from there
 * @param where
 *          an address, or the name of a document
 * @param lookedUp
 *          the day on which it said so
 */
public record PresetSource(String says, String where, LocalDate lookedUp) {
}
