/**
 * Problems, plans and answers as JSON. Each document is a record of its own
 * whose components are the names in the document, so that nothing inside the
 * library decides what is written; {@code docs/json.md} lists them. All types
 * are immutable and thread-safe.
 */
@NullMarked
package org.needmatch.json;

import org.jspecify.annotations.NullMarked;
