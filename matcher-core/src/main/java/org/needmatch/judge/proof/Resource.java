package org.needmatch.judge.proof;

/**
 * A limit of one volunteer that could bind in a week.
 *
 * @param use
 *          what each option takes of it
 */
record Resource(long capacity, long[] use) {
}
