package org.needmatch.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What serving the worst served group of needs better costs.
 *
 * @param week
 *          its Monday
 * @param by
 *          what makes needs a group
 * @param totalMedium
 *          the medium with every seat filled, in points
 * @param unreachable
 *          groups of which no plan meets anything
 * @param highestFloor
 *          the highest floor that a plan found keeps, a share from 0 to 1
 * @param impossibleFloor
 *          no plan keeps this floor, a share; above 1 when none is proven
 *          beyond reach
 * @param leximinProven
 *          whether no plan is better in the order of leximin, in tenths of a
 *          percent
 * @param plans
 *          from the one that meets most need to the one with the highest floor
 * @param leximin
 *          the worst served first, then the next
 */
@Format("needmatch/fairness/1")
public record FairnessDocument(LocalDate week, @OneOf({
    "area", "decile", "initiative", "need-group"}) String by, long totalMedium,
    List<String> unreachable, double highestFloor, double impossibleFloor, boolean leximinProven,
    List<FairPlan> plans, FairPlan leximin) implements JsonDocument {

  /**
   * A plan under a floor.
   *
   * @param floor
   *          that was asked for, a share; 0 for none; left out of the leximin
   *          plan
   * @param met
   *          weighted need met, in points
   * @param limit
   *          no plan that lacks no more of the floor meets more
   * @param kept
   *          whether every group has its floor
   * @param confirmed
   *          whether the judge accepts plan and certificate
   */
  public record FairPlan(@WhenPresent @Nullable Double floor, long met, long limit, boolean kept,
      boolean confirmed, List<FairGroup> groups) {
  }

  /**
   * What a plan gives a group.
   *
   * @param met
   *          in points
   * @param total
   *          with every seat filled
   */
  public record FairGroup(String id, long met, long total) {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static FairnessDocument read(String json) {
    return RecordReader.document(json, FairnessDocument.class);
  }
}
