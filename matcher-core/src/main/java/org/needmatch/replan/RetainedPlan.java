package org.needmatch.replan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.replan.CommitmentRows;
import org.needmatch.internal.replan.DanglingReference;
import org.needmatch.internal.replan.EarlierDays;
import org.needmatch.internal.replan.PublishedAssignments;
import org.needmatch.internal.replan.RetentionFilter;
import org.needmatch.internal.replan.SeatNumbering;
import org.needmatch.internal.replan.SeriesProjection;
import org.needmatch.internal.replan.WeekChanges;
import org.needmatch.internal.rules.SessionClock;
import org.needmatch.plan.Plan;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.rules.RuleSet;
import org.needmatch.run.SolveResult;

/**
 * What stays of a published plan under an input that may have changed: every
 * row that no rule forbids, and whoever is there already or on the way. Of what
 * is left of a commitment a volunteer keeps all or nothing. Immutable and
 * thread-safe.
 */
public final class RetainedPlan {
  private final Problem problem;
  private final RuleSet rules;
  private final PublishedPlan plan;
  private final @Nullable LocalDateTime from;
  private final Set<PublishedRow> frozen;
  private final List<PublishedRow> kept;
  private final List<DroppedRow> released;

  private RetainedPlan(Problem problem, RuleSet rules, PublishedPlan plan,
      @Nullable LocalDateTime from, Collection<PublishedRow> frozen, List<PublishedRow> kept,
      List<DroppedRow> released) {
    this.problem = problem;
    this.rules = rules;
    this.plan = plan;
    this.from = from;
    this.frozen = Collections.unmodifiableSet(new LinkedHashSet<>(frozen));
    this.kept = List.copyOf(kept);
    this.released = List.copyOf(released);
  }

  /**
   * Finds out which rows stay. Of rows that together break a rule, those accepted
   * stay before those proposed, then those that come first. Rows of another week
   * are proposals for the same series this week, and days that count. Cost: an
   * instance is built once, and again as often as rows that break a rule together
   * are taken apart.
   *
   * @param input
   *          the input
   * @param published
   *          the published plan
   * @param from
   *          the time that it is, null when no session counts as begun
   * @param rules
   *          the contract's rules and the embedder's
   * @return the new retained plan
   */
  public static RetainedPlan of(Problem input, PublishedPlan published,
      @Nullable LocalDateTime from, RuleSet rules) {
    var plan = SeriesProjection.of(input, published);
    var problem = EarlierDays.counted(input, plan.earlierDays());
    var released = new ArrayList<DroppedRow>();
    var standing = new ArrayList<PublishedRow>();
    var gone = new DanglingReference(problem);
    for (var row : plan.rows()) {
      var why = row.status().stands() ? gone.of(row) : row.status().word();
      if (why == null) {
        standing.add(row);
      } else {
        released.add(new DroppedRow(row, why));
      }
    }
    var frozen = frozen(problem, standing, from);
    var start = new RetainedPlan(problem, rules, plan, from, frozen, standing, released);
    return RetentionFilter.sift(start);
  }

  private static List<PublishedRow> frozen(Problem problem, List<PublishedRow> rows,
      @Nullable LocalDateTime from) {
    var clock = from == null ? null : new SessionClock(problem, from);
    return rows.stream().filter(row -> row.status() == ResponseStatus.DONE
        || clock != null && clock.stays(row.assignment().volunteerId(), row.assignment().needId()))
        .toList();
  }

  /**
   * Without these rows.
   *
   * @param more
   *          what is added
   * @return the new retained plan
   */
  public RetainedPlan without(List<DroppedRow> more) {
    Set<PublishedRow> gone = new HashSet<>();
    more.forEach(one -> gone.add(one.row()));
    return new RetainedPlan(problem, rules, plan, from, frozen,
        kept.stream().filter(row -> !gone.contains(row)).toList(),
        Stream.concat(released.stream(), more.stream()).toList());
  }

  /** {@return the rows that stay, in the order of the plan} */
  public List<PublishedRow> kept() {
    return kept;
  }

  /**
   * {@return whether the row's session has begun or its volunteer is on the way}
   *
   * @param row
   *          the row
   */
  public boolean isFrozen(PublishedRow row) {
    return frozen.contains(row);
  }

  /** {@return the rows that stay whatever is gained by moving them} */
  public List<PublishedRow> frozen() {
    return List.copyOf(frozen);
  }

  /** {@return the rows that do not stay, and why} */
  public List<DroppedRow> released() {
    return released;
  }

  /** {@return the time that it is, null when no session counts as begun} */
  public @Nullable LocalDateTime from() {
    return from;
  }

  /** {@return the rules by which rows stay} */
  public RuleSet rules() {
    return rules;
  }

  /** {@return the plan that was published} */
  public PublishedPlan plan() {
    return plan;
  }

  /**
   * {@return the problem in which people have been told what stays and have said
   * no to what they did: what a new plan is reported for}
   */
  public Problem told() {
    var rows = Stream
        .concat(Stream.concat(kept.stream(), refusals()), plan.earlierRefusals().stream()).toList();
    return PublishedAssignments.pinned(PublishedAssignments.tell(problem, rows, from),
        kept.stream().filter(PublishedRow::pinned).toList());
  }

  private Stream<PublishedRow> refusals() {
    return plan.rows().stream().filter(row -> !row.status().stands());
  }

  /**
   * {@return the same with every row that stays pinned: what a new plan is solved
   * for}
   */
  public Problem fixed() {
    return PublishedAssignments.pinned(told(), kept);
  }

  /**
   * The problem in which only what has begun, or is on the way, or is pinned, has
   * to stay, and accepted places may be taken back.
   */
  Problem open() {
    var rows = Stream.concat(Stream.concat(kept.stream().map(RetainedPlan::loosened), refusals()),
        plan.earlierRefusals().stream()).toList();
    var stays = kept.stream().filter(row -> row.pinned() || frozen.contains(row)).toList();
    return PublishedAssignments.pinned(PublishedAssignments.tell(problem, rows, from), stays);
  }

  private static PublishedRow loosened(PublishedRow row) {
    return row.status() == ResponseStatus.ACCEPTED ? row.with(ResponseStatus.PROPOSED) : row;
  }

  /**
   * {@return a plan with the seat numbers that people had who stay in their role}
   *
   * @param made
   *          how it was made
   */
  public Plan numbered(Plan made) {
    return SeatNumbering.like(plan.rows(), made);
  }

  /**
   * Without the rows that an outcome for {@link #fixed()} shows to be impossible,
   * because their session cannot run or somebody else is missing; itself when
   * there are none.
   *
   * @param outcome
   *          what the solve ended with
   * @return the new retained plan
   */
  public RetainedPlan after(SolveResult outcome) {
    Map<Placement, String> faults = new HashMap<>();
    outcome.conflicts().forEach(conflict -> faults.put(conflict.pin(), conflict.rule()));
    Set<Placement> asked = new HashSet<>(problem.pins());
    var more = new ArrayList<DroppedRow>();
    var undertakings = new CommitmentRows(fixed(), kept);
    for (var row : kept) {
      var why = faults.get(undertakings.first(row));
      if (why != null && !row.pinned() && !frozen.contains(row)
          && !asked.contains(row.placement())) {
        more.add(new DroppedRow(row, why));
      }
    }
    return more.isEmpty() ? this : without(more);
  }

  /**
   * A published row that does not stay.
   *
   * @param row
   *          the row
   * @param why
   *          the code of the rule that forbids it; {@code need}, {@code role} or
   *          {@code volunteer} when that is not there any more; {@code minimum}
   *          when the session cannot run; for a row that was answered, the word
   *          of its status
   */
  public record DroppedRow(PublishedRow row, String why) {
  }

  /**
   * {@return what a new plan changes for whom, against the published one; by
   * volunteer, places lost before places gained} Cost: linear in both.
   *
   * @param made
   *          how it was made
   */
  public List<SeatChange> changes(Plan made) {
    return WeekChanges.of(this, made).all();
  }

  /**
   * A place that a volunteer gets or loses.
   *
   * @param placement
   *          who is where as what
   * @param added
   *          whether it is gained
   * @param why
   *          for a place lost, as {@link DroppedRow#why()}, or {@code moved} when
   *          nothing but a better plan takes it; for a place gained {@code new}
   */
  public record SeatChange(Placement placement, boolean added, String why) implements Placement.Of {
  }
}
