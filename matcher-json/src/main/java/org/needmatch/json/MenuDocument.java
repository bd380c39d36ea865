package org.needmatch.json;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.replan.ChangeFrontier;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;

/**
 * What changing more people's weeks would gain over a published plan.
 *
 * @param week
 *          its Monday
 * @param totalMedium
 *          the medium with every seat filled, in points
 * @param released
 *          published rows that cannot stay
 * @param gapCauses
 *          why lines may stay below their bounds; left out when all are proven
 *          best
 * @param lines
 *          from fewest changes to most; need met never falls
 */
@Format("needmatch/menu/1")
public record MenuDocument(LocalDate week, long totalMedium, List<Released> released,
    @WhenPresent @OneOf({
        "undecided", "size", "days", "large-teams", "pins", "tolerance", "floors",
        "own-constraints", "strategy", "fault"}) @Nullable List<String> gapCauses,
    List<Line> lines) implements JsonDocument {
  private static final String ALL = "all";

  /**
   * A row that does not stay.
   *
   * @param why
   *          the code of the rule that forbids it; {@code need}, {@code role} or
   *          {@code volunteer} when that is not there any more; {@code minimum}
   *          when the session cannot run; for a row that was answered, the word
   *          of its status
   */
  public record Released(String volunteerId, String needId, String role, String why) {
  }

  /**
   * The best plan found that changes so many weeks at most.
   *
   * @param changes
   *          people whose weeks may change, as a number in quotes, or {@code all}
   * @param medium
   *          of the plan, in points
   * @param bound
   *          no plan that changes so few can have more medium
   * @param gainPerChange
   *          points gained over the line before for each further person whose
   *          week changes, 0 in the first line
   * @param changed
   *          ids of those whose week does change
   */
  public record Line(String changes, long medium, long bound, double gainPerChange,
      List<String> changed) {

    /** How many people's weeks may change; refuses what is no number. */
    public Line {
      var unused = changes.equals(ALL) ? 0 : Integer.parseUnsignedInt(changes);
    }
  }

  /** The document of a menu. Its plans are documents of their own. */
  public static MenuDocument of(ChangeFrontier menu) {
    return new MenuDocument(menu.keeping().told().week(), menu.totalMedium(),
        menu.keeping().released().stream().map(one -> {
          var seat = one.row().assignment();
          return new Released(seat.volunteerId(), seat.needId(), seat.role(), one.why());
        }).toList(), menu.gapCauses().isEmpty() ? null : Words.of(menu.gapCauses()),
        IntStream.range(0, menu.lines().size()).mapToObj(i -> line(menu, i)).toList());
  }

  private static Line line(ChangeFrontier menu, int index) {
    var line = menu.lines().get(index);
    return new Line(line.most() == FrontierPoint.ALL ? ALL : String.valueOf(line.most()),
        line.score().medium(), line.boundMedium(), menu.gainPerChange(index), line.changed());
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static MenuDocument read(String json) {
    return RecordReader.document(json, MenuDocument.class);
  }
}
