package org.needmatch.server.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Planning;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.contact.Correspondence;
import org.needmatch.internal.io.read.InputReading;
import org.needmatch.internal.io.read.PlanRowsReader;
import org.needmatch.internal.io.read.PriceReader;
import org.needmatch.internal.io.read.TemplatesReader;
import org.needmatch.internal.io.store.SetRecovery;
import org.needmatch.internal.replan.EarlierDays;
import org.needmatch.internal.replan.PublishedAssignments;
import org.needmatch.io.read.PlanReader;
import org.needmatch.plan.Assignment;
import org.needmatch.plan.DualPrices;
import org.needmatch.plan.PublishedPlan;
import org.needmatch.plan.PublishedRow;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.replan.RetainedPlan.DroppedRow;

/**
 * An input and the plan that was published of it, as they were read. Immutable.
 *
 * @param keeping
 *          what of the published plan can stay, null when nothing was published
 * @param counted
 *          the input's problem with the days of earlier plans
 * @param correspondence
 *          the contacts of the input and its templates of messages
 * @param stamp
 *          of the folders when they were read
 */
record OpenedWeek(DeskSetup setup, InputReading read, @Nullable RetainedPlan keeping,
    Problem counted, DualPrices prices, Correspondence correspondence, FolderStamp stamp) {

  /** Why rows that a coordinator moves or removes do not stay. */
  static final String BY_HAND = "by-hand";

  static OpenedWeek open(DeskSetup setup) throws Exception {
    SetRecovery.of(setup.plan());
    SetRecovery.of(setup.input());
    var stamp = FolderStamp.of(setup.input(), setup.plan());
    var read = setup.reading().read(PublishedSummary.read(setup.plan()).week());
    var keeping = PlanRowsReader.isIn(setup.plan())
        ? setup.matcher().on(read.problem()).retain(PlanReader.published(setup.plan()),
            setup.from())
        : null;
    return new OpenedWeek(setup, read, keeping,
        keeping == null
            ? read.problem()
            : EarlierDays.counted(read.problem(), keeping.plan().earlierDays()),
        PriceReader.read(setup.plan()),
        TemplatesReader.correspondence(setup.input(), read, setup.templates()), stamp);
  }

  Problem input() {
    return read.problem();
  }

  Planning on(Problem problem) {
    return setup.matcher().on(problem);
  }

  /** Whether somebody else has written to the folders since. */
  boolean isOutdated() throws IOException {
    return !FolderStamp.of(setup.input(), setup.plan()).equals(stamp);
  }

  /**
   * What stays of the published plan, before anybody touches it, and who has said
   * no to a session of it, now or for an earlier plan.
   */
  Draft draft() {
    Map<Placement, Draft.Seat> held = new LinkedHashMap<>();
    Map<Placement, ResponseStatus> refused = new LinkedHashMap<>();
    var now = keeping;
    if (now != null) {
      now.kept().forEach(row -> held.put(row.placement(),
          new Draft.Seat(row.assignment().seat(), row.status(), row.pinned())));
      now.plan().rows().stream().filter(row -> !row.status().stands())
          .forEach(row -> refused.put(row.placement(), row.status()));
      now.plan().earlierRefusals().stream()
          .filter(row -> isHere(row) && held.keySet().stream()
              .noneMatch(place -> Draft.isOfTheSame(place, row.placement())))
          .forEach(row -> refused.putIfAbsent(row.placement(), row.status()));
    }
    return new Draft(held, refused);
  }

  private boolean isHere(PublishedRow row) {
    return counted.need(row.placement().needId()) != null
        && counted.volunteer(row.placement().volunteerId()) != null;
  }

  /**
   * Refusals of sessions and people that the input does not have, which no draft
   * knows.
   */
  private List<PublishedRow> refusedElsewhere() {
    return keeping == null
        ? List.of()
        : keeping.plan().earlierRefusals().stream().filter(row -> !isHere(row)).toList();
  }

  /** The rows of the published plan, none when nothing was published. */
  List<PublishedRow> published() {
    return keeping == null ? List.of() : keeping.plan().rows();
  }

  /** The problem in which people were told the draft, and have answered. */
  Problem told(Draft draft) {
    var rows = new ArrayList<PublishedRow>();
    draft.held().forEach(
        (place, seat) -> rows.add(row(place, seat.number(), seat.status(), seat.pinned())));
    draft.refused().forEach((place, status) -> rows.add(row(place, 1, status, false)));
    rows.addAll(refusedElsewhere());
    return PublishedAssignments.pinned(PublishedAssignments.tell(counted, rows, setup.from()),
        rows.stream().filter(PublishedRow::pinned).toList());
  }

  /** The same in which everybody stays: what a search fills up. */
  Problem fixed(Draft draft, Problem told) {
    Set<Placement> pins = new LinkedHashSet<>(told.pins());
    pins.addAll(draft.held().keySet());
    return told.withPins(List.copyOf(pins));
  }

  /**
   * The published plan with what has been answered and pinned on the desk. Who
   * has said yes to a new place, or is pinned to it, has been told of it.
   */
  PublishedPlan answered(Draft draft) {
    var rows = new ArrayList<PublishedRow>();
    Set<Placement> known = new HashSet<>();
    for (var row : published()) {
      known.add(row.placement());
      var seat = draft.held().get(row.placement());
      var refusal = draft.refused().get(row.placement());
      rows.add(seat != null
          ? with(row, seat.status(), seat.pinned())
          : refusal != null ? with(row, refusal, false) : row);
    }
    var refusals = new ArrayList<PublishedRow>();
    draft.refused().forEach((place, status) -> {
      if (!known.contains(place)) {
        refusals.add(row(place, 1, status, false));
      }
    });
    draft.held().forEach((place, seat) -> {
      if (!known.contains(place) && (seat.status().holds() || seat.pinned())) {
        rows.add(row(place, seat.number(), seat.status(), seat.pinned()));
      }
    });
    if (keeping == null) {
      return new PublishedPlan(rows, refusals);
    }
    refusals.addAll(refusedElsewhere());
    return new PublishedPlan(rows, refusals, keeping.plan().earlierDays());
  }

  /**
   * What stays of it when people sit as in the draft; null when nothing was
   * published or answered. Cost: see {@link RetainedPlan#of}.
   *
   * @param off
   *          published rows that are called off, with the codes of the rules that
   *          forbid them
   */
  @Nullable
  RetainedPlan keeping(Draft draft, Map<Placement, String> off) {
    var answered = answered(draft);
    if (keeping == null && answered.rows().isEmpty() && answered.earlierRefusals().isEmpty()) {
      return null;
    }
    var now = on(input()).retain(answered, setup.from());
    return now.without(now.kept().stream().filter(row -> !draft.held().containsKey(row.placement()))
        .map(row -> new DroppedRow(row, off.getOrDefault(row.placement(), BY_HAND))).toList());
  }

  private static PublishedRow with(PublishedRow row, ResponseStatus status, boolean pinned) {
    return new PublishedRow(row.assignment(), row.series(), status, pinned, row.date(),
        row.active());
  }

  PublishedRow row(Placement place, int seat, ResponseStatus status, boolean pinned) {
    var need = counted.need(place.needId());
    return new PublishedRow(new Assignment(place, seat), need == null ? "" : need.series(), status,
        pinned, need == null ? null : need.time().day());
  }
}
