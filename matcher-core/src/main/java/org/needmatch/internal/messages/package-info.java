/**
 * What each person is told of a plan, as plain text. Immutable, thread-safe.
 */
@NullMarked
package org.needmatch.internal.messages;

import org.jspecify.annotations.NullMarked;
