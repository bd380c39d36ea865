package org.needmatch.judge.proof;

import java.util.function.Predicate;

/** Of which volunteers and needs, by id, the pairs are wanted. */
record ProofScope(Predicate<String> people, Predicate<String> needs) {
  static final ProofScope ALL = new ProofScope(id -> true, id -> true);
}
