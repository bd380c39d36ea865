/**
 * Weeks that were published and done, and what they say about people: who has
 * waited how long, who turns up, who has done how much this month.
 */
@NullMarked
package org.needmatch.internal.history;

import org.jspecify.annotations.NullMarked;
