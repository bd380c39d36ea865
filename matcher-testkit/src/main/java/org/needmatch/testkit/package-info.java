/**
 * For the tests of an embedder's own rules: needs no test framework, a check
 * that fails throws an {@link AssertionError}.
 */
@NullMarked
package org.needmatch.testkit;

import org.jspecify.annotations.NullMarked;
