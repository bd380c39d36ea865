/** How sentences for people are kept and how numbers and days stand in them. */
@NullMarked
package org.needmatch.internal.text;

import org.jspecify.annotations.NullMarked;
