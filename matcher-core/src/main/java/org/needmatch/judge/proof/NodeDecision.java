package org.needmatch.judge.proof;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One half of a split.
 *
 * @param volunteer
 *          −1 when it is about a need only
 */
record NodeDecision(Kind kind, int need, int volunteer) {

  enum Kind {
    RUNS, NOT_RUN, IN, OUT;

    static @Nullable Kind of(String word) {
      for (var kind : values()) {
        if (kind.word().equals(word)) {
          return kind;
        }
      }
      return null;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean ofVolunteer() {
      return this == IN || this == OUT;
    }

    Kind opposite() {
      return switch (this) {
        case RUNS -> NOT_RUN;
        case NOT_RUN -> RUNS;
        case IN -> OUT;
        case OUT -> IN;
      };
    }
  }

  boolean opposes(NodeDecision other) {
    return need == other.need && volunteer == other.volunteer && kind == other.kind.opposite();
  }
}
