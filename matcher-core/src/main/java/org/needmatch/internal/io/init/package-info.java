/**
 * What unknown files are, and how matcher.json reads them: presets of known
 * systems, and proposals for all others.
 */
@NullMarked
package org.needmatch.internal.io.init;

import org.jspecify.annotations.NullMarked;
