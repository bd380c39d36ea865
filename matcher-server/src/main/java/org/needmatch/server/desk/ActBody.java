package org.needmatch.server.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.Role;
import org.needmatch.server.http.Refusal;

/** What the page sends. */
record ActBody(JsonNode json) {
  private static final int LONGEST_ID = 500;
  private static final int LONGEST_NOTE = 2_000;
  private static final int LONGEST_SECONDS = 600;

  ActBody {
    if (!json.isObject()) {
      throw bad("", "object");
    }
  }

  long revision() {
    var node = json.path("revision");
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw bad("revision", "number");
    }
    return node.asLong();
  }

  String text(String name) {
    var node = json.path(name);
    if (!node.isTextual() || node.asText().isBlank() || node.asText().length() > LONGEST_ID) {
      throw bad(name, "text");
    }
    return node.asText();
  }

  boolean flag(String name) {
    var node = json.path(name);
    if (!node.isBoolean()) {
      throw bad(name, "flag");
    }
    return node.asBoolean();
  }

  boolean flagOrNot(String name) {
    return json.has(name) && flag(name);
  }

  @Nullable
  Long number(String name) {
    var node = json.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw bad(name, "number");
    }
    return node.asLong();
  }

  Duration seconds() {
    var node = json.path("seconds");
    if (!node.isNumber() || !(node.asDouble() >= 0.1 && node.asDouble() <= LONGEST_SECONDS)) {
      throw bad("seconds", "seconds");
    }
    return Duration.ofMillis(Math.round(node.asDouble() * 1_000));
  }

  String note() {
    var node = json.path("note");
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (!node.isTextual() || node.asText().length() > LONGEST_NOTE) {
      throw bad("note", "note");
    }
    return node.asText();
  }

  /** A number of changes, or all. */
  String most() {
    var node = json.path("most");
    return node.isIntegralNumber() ? node.asText() : text("most");
  }

  Placement place() {
    return new Placement(text("need"), role("role"), text("volunteer"));
  }

  private String role(String name) {
    return json.path(name).isMissingNode() || json.path(name).isNull()
        ? Role.DEFAULT_NAME
        : text(name);
  }

  Edit edit() {
    var place = place();
    return switch (text("kind")) {
      case "decline" -> new Edit.Answer(place, ResponseStatus.DECLINED);
      case "accept" -> new Edit.Answer(place, ResponseStatus.ACCEPTED);
      case "propose" -> new Edit.Answer(place, ResponseStatus.PROPOSED);
      case "pin" -> new Edit.Pin(place, true);
      case "unpin" -> new Edit.Pin(place, false);
      case "place" -> new Edit.Place(place);
      case "remove" -> new Edit.Remove(place);
      case "move" ->
        new Edit.Move(place, new Placement(text("toNeed"), role("toRole"), place.volunteerId()));
      default -> throw bad("kind", "kind");
    };
  }

  private static Refusal bad(String name, String what) {
    return new Refusal(400, "bad-" + what,
        name.isEmpty() ? DeskWords.say("body") : DeskWords.say("body.name", name),
        DeskWords.say("body." + what)).at("/" + name);
  }
}
