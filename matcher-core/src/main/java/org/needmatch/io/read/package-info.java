/**
 * Reads an input folder, or its JSON form, into a problem and findings. Nothing
 * that is wrong with a row stops the reading of the others.
 */
@NullMarked
package org.needmatch.io.read;

import org.jspecify.annotations.NullMarked;
