package org.needmatch.plan;

/**
 * What a bound reckons one more person in a role to be worth. Only a hint where
 * to look: what a person really gains is found by solving again.
 *
 * @param points
 *          0 or more
 */
public record ShadowPrice(String needId, String role, double points) {
}
