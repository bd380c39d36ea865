package org.needmatch.json;

import java.util.List;
import java.util.stream.IntStream;
import org.needmatch.replan.ChangeFrontier;
import org.needmatch.replan.RetainedPlan;

/**
 * A menu of changes with its plans.
 *
 * @param plans
 *          one for each line, in their order
 */
@Format("needmatch/replan/1")
public record ReplanDocument(@Inline MenuDocument menu,
    List<Choice> plans) implements JsonDocument {

  /**
   * The plan of a line.
   *
   * @param changes
   *          people whose weeks may change, as the line says
   * @param differences
   *          what it changes for whom
   */
  public record Choice(String changes, List<PlanDocument.Row> assignments,
      List<PlanChangesDocument.Change> differences) {
  }

  /**
   * The document of a menu.
   *
   * @param retained
   *          what stays of the published plan
   */
  public static ReplanDocument of(RetainedPlan retained, ChangeFrontier frontier) {
    var menu = MenuDocument.of(frontier);
    return new ReplanDocument(menu, IntStream.range(0, frontier.lines().size()).mapToObj(i -> {
      var plan = frontier.lines().get(i).plan();
      return new Choice(menu.lines().get(i).changes(), PlanDocument.rows(plan),
          PlanChangesDocument.of(retained, plan).changes());
    }).toList());
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static ReplanDocument read(String json) {
    return RecordReader.document(json, ReplanDocument.class);
  }
}
