/**
 * What an embedder sees of the Timefold model, to add constraint streams of
 * their own.
 */
@NullMarked
package org.needmatch.timefold;

import org.jspecify.annotations.NullMarked;
