/**
 * The command line: one class a command, words and exit codes; everything else
 * is in the core.
 */
@NullMarked
package org.needmatch.cli;

import org.jspecify.annotations.NullMarked;
