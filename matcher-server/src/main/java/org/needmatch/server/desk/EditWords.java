package org.needmatch.server.desk;

import org.needmatch.domain.Placement;

/** Edits as sentences, such as those that a dead desk left. */
final class EditWords {
  private EditWords() {
  }

  static String of(Edit edit, Revision now, boolean names) {
    var words = new Strip.Sentences(now, names);
    return switch (edit) {
      case Edit.Answer(var place, var status) -> words.about("answer." + status.word(), place);
      case Edit.Pin(var place, var pinned) ->
        words.about(pinned ? "change.pinned" : "change.unpinned", place);
      case Edit.Place(var place) -> words.about("edit.place", place);
      case Edit.Remove(var place) -> words.about("edit.remove", place);
      case Edit.Restore(var place) -> words.about("edit.restore", place);
      case Edit.Move(var from, var to) -> DeskWords.say("edit.move",
          words.labels().person(from.volunteerId()), session(words, from), session(words, to));
      case Edit.Take(var removed, var added) ->
        DeskWords.say("edit.take", removed.size() + added.size());
    };
  }

  private static String session(Strip.Sentences words, Placement place) {
    return words.labels().session(place.needId());
  }
}
