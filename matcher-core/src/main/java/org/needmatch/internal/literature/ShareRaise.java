package org.needmatch.internal.literature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.needmatch.strategy.PartialPlan;

/**
 * Raises the share of one group: fills a need up to its minimum, or by one seat
 * more, with people who are free or who leave better groups for it, and keeps
 * that when the shares of all groups, smallest first, are better. Not
 * thread-safe.
 */
final class ShareRaise {
  /** A choice that was taken or given up. */
  private record Change(int choice, boolean taken) {
  }

  private final Market market;
  private final PartialPlan plan;
  private final Shares shares;
  private final List<Change> changes = new ArrayList<>();

  ShareRaise(Market market, PartialPlan plan, Shares shares) {
    this.market = market;
    this.plan = plan;
    this.shares = shares;
  }

  /** Returns false when no need of the group could be raised. */
  boolean raise(int group) {
    var before = IntStream.range(0, shares.groups()).mapToDouble(shares::share).toArray();
    for (int need : shares.needs(group).stream()
        .sorted(Comparator
            .comparingLong((Integer n) -> -market.model().mostPoints(market.needs().get(n))))
        .toList()) {
      changes.clear();
      if (fill(need, before) && gains(before)) {
        return true;
      }
      undo();
    }
    return false;
  }

  private boolean gains(double[] before) {
    var groups = new TreeSet<Integer>();
    for (int i = 0; i < changes.size(); i++) {
      int need = market.need(changes.get(i).choice());
      groups.add(shares.group(need));
      if (!changes.get(i).taken() && !plan.runs(market.needs().get(need))) {
        free(need);
      }
    }
    double[] old = groups.stream().mapToDouble(g -> before[g]).sorted().toArray();
    return Shares.better(shares.sorted(groups.stream().mapToInt(Integer::intValue)), old);
  }

  /** Lets the others of a need go that runs no more. */
  private void free(int need) {
    for (int choice : market.ofNeed(need)) {
      if (plan.taken(choice)) {
        leave(choice);
      }
    }
  }

  /** Returns whether the need has what it lacked. */
  private boolean fill(int number, double[] before) {
    var need = market.session(number);
    boolean ran = plan.runs(need.id());
    boolean any = false;
    for (boolean mayLeave : new boolean[]{false, true}) {
      for (int choice : market.ofNeed(number)) {
        if (wanted(number, choice, ran) && (plan.mayAdd(choice)
            || mayLeave && makeWay(choice, before[shares.group(number)], before))) {
          take(choice);
          any = true;
          if (ran || plan.runs(need.id())) {
            return true;
          }
        }
      }
    }
    return any && plan.runs(need.id());
  }

  /** Whether a role of the choice's has seats that the need lacks. */
  private boolean wanted(int number, int choice, boolean ran) {
    var need = market.session(number);
    if (plan.taken(choice)) {
      return false;
    }
    var lacking = new ArrayList<String>();
    for (var role : need.roles()) {
      int left = plan.seatsLeft(need.id(), role.name());
      if (ran ? left > 0 : left > role.wanted() - role.minimum()) {
        lacking.add(role.name());
      }
    }
    return lacking.isEmpty()
        ? !ran
        : market.choice(choice).seats().stream().anyMatch(seat -> lacking.contains(seat.role()));
  }

  /**
   * Takes the agent of the choice out of groups that are better off, those of the
   * greatest share first, until the choice may be added; or leaves all as it was.
   */
  private boolean makeWay(int choice, double share, double[] before) {
    int mark = changes.size();
    var held = new ArrayList<Integer>();
    for (int other : market.liked(market.agent(choice))) {
      if (plan.taken(other) && market.need(other) != market.need(choice)
          && before[shares.group(market.need(other))] > share) {
        held.add(other);
      }
    }
    held.sort(Comparator.comparingDouble(other -> -before[shares.group(market.need(other))]));
    for (int other : held) {
      leave(other);
      if (plan.mayAdd(choice)) {
        return true;
      }
    }
    undo(mark);
    return false;
  }

  private void take(int choice) {
    plan.add(choice);
    changes.add(new Change(choice, true));
  }

  private void leave(int choice) {
    plan.remove(choice);
    changes.add(new Change(choice, false));
  }

  private void undo() {
    undo(0);
  }

  private void undo(int mark) {
    while (changes.size() > mark) {
      var last = changes.removeLast();
      if (last.taken()) {
        plan.remove(last.choice());
      } else {
        plan.add(last.choice());
      }
    }
  }
}
