/** What the files of other systems are, and how matcher.json reads them. */
@NullMarked
package org.needmatch.internal.io.init;

import org.jspecify.annotations.NullMarked;
