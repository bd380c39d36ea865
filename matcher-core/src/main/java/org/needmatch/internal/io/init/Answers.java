package org.needmatch.internal.io.init;

/** Whoever can be asked what files do not say. */
@FunctionalInterface
public interface Answers {
  /** Nobody can be asked: everything stays open. */
  Answers NONE = question -> -1;

  /** The place of the choice that is the answer, −1 to leave it open. */
  int choose(Question question);
}
