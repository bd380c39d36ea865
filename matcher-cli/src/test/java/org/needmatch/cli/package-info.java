/** End-to-end tests of the commands. */
@NullMarked
package org.needmatch.cli;

import org.jspecify.annotations.NullMarked;
