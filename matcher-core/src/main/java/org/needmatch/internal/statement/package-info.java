/**
 * What a plan was held to, what its figures leave out, and how its input
 * differs from the last: facts for the person who signs a rota off, as data.
 */
@NullMarked
package org.needmatch.internal.statement;

import org.jspecify.annotations.NullMarked;
