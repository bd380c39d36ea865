package org.needmatch.replan;

/**
 * A published row that does not stay.
 *
 * @param why
 *          the code of the rule that forbids it; {@code need}, {@code role} or
 *          {@code volunteer} when that is not there any more; {@code minimum}
 *          when the session cannot run; for a row that was answered, the word
 *          of its status
 */
public record DroppedRow(PublishedRow row, String why) {
}
