package org.needmatch.judge.proof;

import org.jspecify.annotations.Nullable;

/**
 * The best that a volunteer or group can choose.
 *
 * @param value
 *          sum of prices; an upper limit of it when {@code chosen} is unknown
 * @param chosen
 *          the options that give the value, null when it was too large to tell
 * @param possible
 *          false when what was asked for cannot be had
 */
record Week(long value, long @Nullable [] chosen, boolean possible) {

  static final Week IMPOSSIBLE = new Week(0, null, false);
}
