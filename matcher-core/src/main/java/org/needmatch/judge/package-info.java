/**
 * An independent judge of plans. It is written from the data contract alone and
 * shares no rule, distance or scoring code with what makes the plans, so that
 * an error there does not hide here.
 */
@NullMarked
package org.needmatch.judge;

import org.jspecify.annotations.NullMarked;
