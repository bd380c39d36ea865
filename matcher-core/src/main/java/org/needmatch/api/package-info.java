/**
 * The front door of the library: a {@link org.needmatch.api.Matcher} is given
 * an embedder's rules once, and everything that is asked of it obeys them.
 */
@NullMarked
package org.needmatch.api;

import org.jspecify.annotations.NullMarked;
