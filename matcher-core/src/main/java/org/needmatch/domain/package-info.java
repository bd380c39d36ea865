/**
 * The problem as pure immutable records: volunteers, needs, areas, rules
 * between people, settings. Imports no sibling package. All types are
 * thread-safe.
 */
@NullMarked
package org.needmatch.domain;

import org.jspecify.annotations.NullMarked;
