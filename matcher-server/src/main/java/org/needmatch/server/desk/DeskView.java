package org.needmatch.server.desk;

import java.util.List;

/**
 * What the desk shows at one moment. Immutable.
 *
 * @param changed
 *          since the plan was published, oldest first
 * @param left
 *          what dead desks left and nobody has decided on
 * @param names
 *          whether people are called by name
 */
record DeskView(Revision revision, List<Strip.Change> changed, boolean undo, boolean redo,
    List<DeskJournal.Left> left, boolean names, List<String> warnings) {
}
