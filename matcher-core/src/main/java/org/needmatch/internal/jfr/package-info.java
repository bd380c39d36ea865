/** What Java's Flight Recorder keeps of a solve. */
@NullMarked
package org.needmatch.internal.jfr;

import org.jspecify.annotations.NullMarked;
