package org.needmatch.server.desk;

import org.jspecify.annotations.Nullable;

/** The state of a desk as JSON, made once for whoever asks. Thread-safe. */
final class StateCache {
  private record Made(DeskView of, long changes, String json) {
  }

  private final DeskSession session;
  private @Nullable Made made;

  StateCache(DeskSession session) {
    this.session = session;
  }

  synchronized String json() {
    long changes = session.teller().changes();
    var view = session.view();
    var before = made;
    if (before != null && before.of() == view && before.changes() == changes) {
      return before.json();
    }
    var json = StateAnswer.of(session).line();
    made = new Made(view, changes, json);
    return json;
  }
}
