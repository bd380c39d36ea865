/**
 * The desk of a coordinator: one folder, one plan, one browser. A week and its
 * published plan, edits that the rules check, and what follows from each.
 */
@NullMarked
package org.needmatch.server.desk;

import org.jspecify.annotations.NullMarked;
