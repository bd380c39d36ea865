package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.judge.Judgement;

/** What a plan's own summary.json says of it. */
record ClaimedSummary(JsonNode summary) {
  /**
   * How the search went, what was read, and pins, which have words of their own.
   */
  private static final Set<String> NOT_OF_THE_PLAN = Set.of("solve", "conflicts", "releasedPins",
      "notRead", "drift", "input", "files", "edition");
  private static final double ROUNDING = 1e-12;

  static ClaimedSummary read(Path file) throws CommandFailure {
    try {
      var node = Json.MAPPER.readTree(file.toFile());
      if (node != null && node.isObject()) {
        return new ClaimedSummary(node);
      }
    } catch (IOException e) {
      throw unreadable(file);
    }
    throw unreadable(file);
  }

  /** The week that the plan is for, null when it is not said. */
  @Nullable
  LocalDate week() {
    try {
      return LocalDate.parse(summary.path("week").asText());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * A sentence for each figure that is not what the judge finds.
   *
   * @param judged
   *          what the summary should say
   */
  List<String> differences(JsonNode judged, Judgement judgement, PinClaims pins) {
    var found = new ArrayList<String>();
    compare(found, "", summary, judged);
    pins.differences(summary, found);
    var bound = summary.at("/bound/medium");
    if (bound.isIntegralNumber() && judgement.validButForPins()
        && bound.asLong() < judgement.score().medium()) {
      found.add(say("claims.bound", bound.asText(), String.valueOf(judgement.score().medium())));
    }
    return found;
  }

  /** The bound that is claimed, {@link Long#MIN_VALUE} when none is. */
  long bound() {
    return summary.at("/bound/medium").asLong(Long.MIN_VALUE);
  }

  private static void compare(List<String> found, String name, JsonNode claimed, JsonNode judged) {
    if (judged.isObject() && claimed.isObject()) {
      judged.fields().forEachRemaining(field -> compare(found, inside(name, field.getKey()),
          claimed.path(field.getKey()), field.getValue()));
      claimed.fieldNames().forEachRemaining(field -> {
        if (!judged.has(field) && !(name.isEmpty() && NOT_OF_THE_PLAN.contains(field))) {
          found.add(say("claims.only", inside(name, field)));
        }
      });
    } else if (!same(claimed, judged)) {
      found.add(say("claims.differs", name,
          claimed.isMissingNode() ? say("claims.missing") : claimed, judged));
    }
  }

  private static String inside(String name, String field) {
    return name.isEmpty() ? field : name + "." + field;
  }

  private static boolean same(JsonNode claimed, JsonNode judged) {
    return claimed.isNumber() && judged.isNumber()
        ? Math.abs(claimed.doubleValue() - judged.doubleValue()) <= ROUNDING
            * Math.max(1, Math.abs(judged.doubleValue()))
        : claimed.equals(judged);
  }

  private static CommandFailure unreadable(Path file) {
    return new CommandFailure(ExitCode.UNUSABLE_INPUT, say("claims.unreadable", file));
  }
}
