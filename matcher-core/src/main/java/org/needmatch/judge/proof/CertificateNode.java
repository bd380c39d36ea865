package org.needmatch.judge.proof;

import org.jspecify.annotations.Nullable;

/**
 * A node as a certificate has it.
 *
 * @param line
 *          of the file
 * @param parent
 *          null at the root
 * @param decision
 *          null at the root
 * @param prices
 *          the number of its price set, null when it names none
 */
record CertificateNode(long line, long number, @Nullable Long parent,
    @Nullable NodeDecision decision, @Nullable Long prices) {
}
