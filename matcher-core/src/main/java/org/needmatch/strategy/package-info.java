/**
 * Ways to make a plan, under one small interface, found by ServiceLoader.
 */
@NullMarked
package org.needmatch.strategy;

import org.jspecify.annotations.NullMarked;
