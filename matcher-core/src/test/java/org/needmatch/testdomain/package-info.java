/**
 * Small problems for tests: named ones, and random ones that a brute force can
 * solve.
 */
@NullMarked
package org.needmatch.testdomain;

import org.jspecify.annotations.NullMarked;
