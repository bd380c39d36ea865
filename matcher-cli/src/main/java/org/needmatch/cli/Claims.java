package org.needmatch.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judgement;

/** What a plan's own summary.json says of it. */
record Claims(JsonNode summary) {

  static Claims read(Path file) throws CommandFailure {
    try {
      var node = Json.MAPPER.readTree(file.toFile());
      if (node != null && node.isObject()) {
        return new Claims(node);
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

  /** A sentence for each number that is not what the judge finds. */
  List<String> differences(Judgement judgement, Problem problem) {
    var found = new ArrayList<String>();
    if (!problem.week().toString().equals(summary.path("week").asText())) {
      found.add("week is " + summary.path("week") + " in summary.json and " + problem.week()
          + " in the input");
    }
    var score = judgement.score();
    compare(found, "/score/hard", score.hard());
    compare(found, "/score/medium", score.medium());
    compare(found, "/score/soft", score.soft());
    compare(found, "/weightedNeed/met", score.medium());
    compare(found, "/weightedNeed/total", judgement.totalMedium());
    compare(found, "/seats/wanted", judgement.seatsWanted());
    compare(found, "/seats/filled", judgement.seatsFilled());
    compare(found, "/needs/running", judgement.needsRunning());
    compare(found, "/needs/total", problem.needs().size());
    var bound = summary.at("/bound/medium");
    if (!bound.isIntegralNumber()) {
      found.add("bound.medium is missing from summary.json");
    } else if (judgement.validButForPins() && bound.asLong() < score.medium()) {
      found.add("bound.medium is " + bound.asLong() + ", but the plan has " + score.medium());
    }
    return found;
  }

  /** The bound that is claimed, −1 when none is. */
  long bound() {
    return summary.at("/bound/medium").asLong(-1);
  }

  private void compare(List<String> found, String pointer, long judged) {
    var claimed = summary.at(pointer);
    if (!claimed.isIntegralNumber() || claimed.asLong() != judged) {
      found.add(pointer.substring(1).replace('/', '.') + " is "
          + (claimed.isMissingNode() ? "missing" : claimed) + " in summary.json and " + judged
          + " by the judge");
    }
  }

  private static CommandFailure unreadable(Path file) {
    return new CommandFailure(ExitCode.UNUSABLE_INPUT,
        file + " is not a JSON object. Write the plan again, or name its assignments.csv instead.");
  }
}
