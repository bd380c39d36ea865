/**
 * How people are reached, apart from the problem so that nothing else can hold
 * it; and the templates of what they are told.
 */
@NullMarked
package org.needmatch.internal.contact;

import org.jspecify.annotations.NullMarked;
