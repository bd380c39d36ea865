/**
 * Whom to ask to be ready beside a plan, in case somebody who is placed stays
 * away.
 */
@NullMarked
package org.needmatch.internal.standby;

import org.jspecify.annotations.NullMarked;
