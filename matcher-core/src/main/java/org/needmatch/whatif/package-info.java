/**
 * What a week would gain if something were otherwise: a change is applied, the
 * week is solved again from the present plan, and held against the same effort
 * without the change. Nothing here is an estimate.
 */
@NullMarked
package org.needmatch.whatif;

import org.jspecify.annotations.NullMarked;
