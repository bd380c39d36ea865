package org.needmatch.internal.io.config;

import java.util.Set;
import org.needmatch.internal.io.cell.RecentSessions;

/**
 * What matcher.json says of reading beside the shape of single files.
 *
 * @param hiddenRowsCount
 *          whether hidden rows of a sheet count like others
 * @param near
 *          kinds of words that are read as what they are near to
 * @param closed
 *          days on which weekly sessions do not take place
 * @param maxAsks
 *          of everybody whose row does not say otherwise
 * @param spreadWeeks
 *          past weeks whose sessions count, 1 to
 *          {@link RecentSessions#MOST_WEEKS}
 */
public record ReadingRules(boolean hiddenRowsCount, Set<NearKind> near, ClosedDays closed,
    int maxAsks, int spreadWeeks) {
}
