/**
 * matcher.json: the settings, and how an export's names and words become ours.
 */
@NullMarked
package org.needmatch.internal.io.config;

import org.jspecify.annotations.NullMarked;
