package org.needmatch.server.desk;

import org.needmatch.domain.Problem;

/** What a coordinator writes down, for files that hold no names. */
final class Notes {
  private static final int LONGEST = 2_000;

  private Notes() {
  }

  /** The note with ids in place of the names of volunteers, on one line. */
  static String byId(String note, Problem problem) {
    var text = note.strip().replaceAll("\\s+", " ");
    for (var volunteer : problem.volunteers()) {
      if (!volunteer.name().isBlank()) {
        text = text.replace(volunteer.name(), volunteer.id());
      }
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
