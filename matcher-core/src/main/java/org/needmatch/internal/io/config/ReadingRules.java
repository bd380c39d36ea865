package org.needmatch.internal.io.config;

import java.util.Set;

/**
 * What matcher.json says of reading beside the shape of single files.
 *
 * @param hiddenRowsCount
 *          whether hidden rows of a sheet count like others
 * @param near
 *          kinds of words that are read as what they are near to
 * @param closed
 *          days on which weekly sessions do not take place
 */
public record ReadingRules(boolean hiddenRowsCount, Set<NearKind> near, ClosedDays closed) {
}
