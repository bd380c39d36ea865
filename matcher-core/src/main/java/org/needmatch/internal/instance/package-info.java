/**
 * A problem as flat arrays of numbers: sessions, units of people who move
 * together, and the eligibility graph between them. Read-only once built; every
 * strategy, bound and explanation reads it.
 */
@NullMarked
package org.needmatch.internal.instance;

import org.jspecify.annotations.NullMarked;
