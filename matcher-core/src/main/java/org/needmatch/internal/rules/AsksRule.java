package org.needmatch.internal.rules;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.rules.Reason;
import org.needmatch.rules.Verdict;

/**
 * Who was asked as often in a month as the volunteer's limit allows, and has
 * not had the places, is asked for nothing new in it. A week is of the month of
 * its Monday; a series is asked for once a week. Places in what the volunteer
 * had last time, is pinned to or was told of are not new.
 */
final class AsksRule implements EligibilityRule {
  private record Own(String volunteerId, String of) {
  }

  private final YearMonth first;
  private final Map<String, Map<YearMonth, Set<String>>> refused = new HashMap<>();
  private final Set<Own> own = new HashSet<>();

  /** Cost: linear in pins, offers and continuity, where somebody has a limit. */
  AsksRule(Problem problem) {
    first = YearMonth.from(problem.week());
    if (problem.volunteers().stream().noneMatch(AsksRule::limited)) {
      return;
    }
    problem.continuity().forEach(one -> own.add(new Own(one.volunteerId(), one.series())));
    problem.pins().forEach(pin -> own(problem.need(pin.needId()), pin.volunteerId()));
    for (var offer : problem.published().assignments()) {
      var need = problem.need(offer.needId());
      if (need != null && offer.status().stands()) {
        own(need, offer.volunteerId());
      } else if (need != null && (offer.status() == ResponseStatus.DECLINED
          || offer.status() == ResponseStatus.CANCELLED)) {
        refused.computeIfAbsent(offer.volunteerId(), id -> new HashMap<>())
            .computeIfAbsent(YearMonth.from(need.monday()), month -> new HashSet<>())
            .add(need.monday() + " " + need.series());
      }
    }
  }

  private static boolean limited(Volunteer volunteer) {
    return volunteer.limits().asksPerMonth() != WorkloadLimits.UNLIMITED;
  }

  private void own(@Nullable Need need, String volunteerId) {
    if (need != null) {
      own.add(new Own(volunteerId, need.series()));
      var commitment = need.terms().commitment();
      if (commitment != null) {
        own.add(new Own(volunteerId, commitmentKey(commitment)));
      }
    }
  }

  /** Not to be taken for a series of the same name. */
  private static String commitmentKey(String commitment) {
    return "\0" + commitment;
  }

  @Override
  public List<RuleCode> codes() {
    return List.of(RuleCode.ASKS);
  }

  @Override
  public boolean concerns(Applicant applicant) {
    var volunteer = applicant.volunteer();
    int limit = volunteer.limits().asksPerMonth();
    return limited(volunteer)
        && (asks(volunteer, first) >= limit || refused.getOrDefault(volunteer.id(), Map.of())
            .values().stream().anyMatch(series -> series.size() >= limit));
  }

  @Override
  public Verdict judge(Applicant applicant, SeatSpec opening) {
    var volunteer = applicant.volunteer();
    if (!limited(volunteer)) {
      return Verdict.ALLOWED;
    }
    int asks = asks(volunteer, YearMonth.from(opening.need().monday()));
    int limit = volunteer.limits().asksPerMonth();
    return asks < limit || isOwn(volunteer.id(), opening.need())
        ? Verdict.ALLOWED
        : Verdict.refused(new Reason.AskedEnough(asks, limit));
  }

  private int asks(Volunteer volunteer, YearMonth month) {
    int here = refused.getOrDefault(volunteer.id(), Map.of()).getOrDefault(month, Set.of()).size();
    return here + (month.equals(first) ? volunteer.asks() : 0);
  }

  private boolean isOwn(String volunteerId, Need need) {
    var commitment = need.terms().commitment();
    return own.contains(new Own(volunteerId, need.series()))
        || commitment != null && own.contains(new Own(volunteerId, commitmentKey(commitment)));
  }
}
