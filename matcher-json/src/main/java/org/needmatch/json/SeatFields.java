package org.needmatch.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Planning.Sentences;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.explain.SeatExplanation.DeficientGroup;
import org.needmatch.whatif.Trial;

/**
 * Why seats of a role are empty.
 *
 * @param seatsMissing
 *          wanted less filled; 0 where a session does not run and the role is
 *          full
 * @param needPointsMissing
 *          what the role is worth in full less what it is worth now
 * @param reason
 *          the code of why
 * @param considered
 *          people who are not in the need already
 * @param rules
 *          rules that turn somebody away, most first
 * @param nearMisses
 *          people who lack just one thing, nearest first
 * @param neededElsewhere
 *          people who may sit there and whose week has no room
 * @param free
 *          ids of people who could come at once
 * @param deficientGroup
 *          proves that these seats and others cannot all be filled; left out
 *          when none was found
 * @param text
 *          sentences for people
 * @param ifs
 *          changes that were tried
 */
public record SeatFields(String needId, String role, int seatsMissing, long needPointsMissing,
    String reason, int considered, List<RuleCountFields> rules, List<NearMiss> nearMisses,
    List<Busy> neededElsewhere, List<String> free, @WhenPresent @Nullable Group deficientGroup,
    List<String> text, List<TrialsDocument.Tried> ifs) {

  /**
   * Somebody who lacks one thing.
   *
   * @param rule
   *          the code of the rule that is against it
   * @param lacks
   *          the one thing, as the end of a sentence
   * @param free
   *          whether the seat fits into the volunteer's week as planned
   */
  public record NearMiss(String volunteerId, String rule, String lacks, boolean free) {
  }

  /**
   * Somebody whose week has no room.
   *
   * @param needIds
   *          sessions that the volunteer is in
   */
  public record Busy(String volunteerId, List<String> needIds, List<ObstacleFields> obstacles) {
  }

  /**
   * Seats that together want more than everybody who may sit in one of them can
   * give.
   *
   * @param counts
   *          people at once, or minutes in the week
   * @param people
   *          ids of everybody who may sit in one of the seats
   */
  public record Group(@OneOf({
      "people", "minutes"}) String counts, long wanted, long available, List<Role> seats,
      List<String> people) {

    static @Nullable Group of(@Nullable DeficientGroup group) {
      return group == null
          ? null
          : new Group(group.kind() == DeficientGroup.Kind.AT_ONCE ? "people" : "minutes",
              group.wanted(), group.available(), group.seats().stream()
                  .map(one -> new Role(one.needId(), one.role(), one.wanted())).toList(),
              group.people());
    }
  }

  /** A role with all its seats. */
  public record Role(String needId, String role, int wanted) {
  }

  /** An explanation with the changes that were tried for it. */
  public static SeatFields of(SeatExplanation one, List<Trial> ifs, Sentences sentences) {
    var seats = one.seats();
    return new SeatFields(seats.needId(), seats.role(), seats.seatsMissing(), seats.pointsMissing(),
        seats.reason().code(), one.considered(), RuleCountFields.of(one.rules()),
        one.nearMisses().stream()
            .map(miss -> new NearMiss(miss.volunteerId(), miss.reason().code(),
                sentences.of(miss.reason()), miss.free()))
            .toList(),
        one.busy().stream()
            .map(each -> new Busy(each.volunteerId(), each.needIds(),
                ObstacleFields.of(each.obstacles(), sentences)))
            .toList(),
        one.free(), Group.of(one.group()), sentences.of(one).stream().map(String::strip).toList(),
        ifs.stream().map(trial -> TrialsDocument.Tried.of(trial, sentences)).toList());
  }
}
