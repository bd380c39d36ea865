package org.needmatch.server.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;

/** An edit as a line of JSON in a journal: ids and words only. */
final class EditLine {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EditLine() {
  }

  static String of(Edit edit) {
    var line = MAPPER.createObjectNode();
    switch (edit) {
      case Edit.Answer(var place, var status) ->
        put(line.put("do", "answer").put("status", status.word()), place);
      case Edit.Pin(var place, var pinned) -> put(line.put("do", pinned ? "pin" : "unpin"), place);
      case Edit.Place(var place) -> put(line.put("do", "place"), place);
      case Edit.Remove(var place) -> put(line.put("do", "remove"), place);
      case Edit.Restore(var place) -> put(line.put("do", "restore"), place);
      case Edit.Move(var from, var to) -> {
        put(line.put("do", "move"), from);
        put(line.putObject("to"), to);
      }
      case Edit.Take(var removed, var added) -> {
        line.put("do", "take");
        var out = line.putArray("removed");
        removed.forEach(place -> put(out.addObject(), place));
        var in = line.putArray("added");
        added.forEach(place -> put(in.addObject(), place));
      }
    }
    try {
      return MAPPER.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of plain values was not written.", e);
    }
  }

  /** The edit, null when the line is not whole. */
  static @Nullable Edit read(String line) {
    try {
      return edit(MAPPER.readTree(line));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Edit edit(JsonNode line) {
    var place = place(line);
    return switch (line.path("do").asText()) {
      case "answer" -> new Edit.Answer(place, ResponseStatus
          .valueOf(line.path("status").asText().toUpperCase(Locale.ROOT).replace('-', '_')));
      case "pin" -> new Edit.Pin(place, true);
      case "unpin" -> new Edit.Pin(place, false);
      case "place" -> new Edit.Place(place);
      case "remove" -> new Edit.Remove(place);
      case "restore" -> new Edit.Restore(place);
      case "move" -> new Edit.Move(place, place(line.path("to")));
      case "take" -> new Edit.Take(places(line.path("removed")), places(line.path("added")));
      default -> null;
    };
  }

  private static void put(ObjectNode node, Placement place) {
    node.put("need", place.needId()).put("role", place.role()).put("volunteer",
        place.volunteerId());
  }

  private static Placement place(JsonNode node) {
    return new Placement(node.path("need").asText(), node.path("role").asText(),
        node.path("volunteer").asText());
  }

  private static List<Placement> places(JsonNode array) {
    if (!(array instanceof ArrayNode)) {
      throw new IllegalArgumentException("no list of placements");
    }
    var places = new ArrayList<Placement>();
    array.forEach(node -> places.add(place(node)));
    return places;
  }
}
