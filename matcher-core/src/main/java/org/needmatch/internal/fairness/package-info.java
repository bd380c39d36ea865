/**
 * How evenly plans can serve groups of needs, and what that costs, each plan
 * and each limit checked by the judge.
 */
@org.jspecify.annotations.NullMarked
package org.needmatch.internal.fairness;
