package org.needmatch.internal.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.domain.Settings;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.VolunteerPair;
import org.needmatch.judge.JudgeSeatRule;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Assignment;

/**
 * Whether people who are asked to be ready may be: each as if placed, beside
 * all that they do and are ready for, and in the stead of each of those placed
 * in the role. Reads the problem and rows alone.
 */
public final class StandbyHearing {
  private final Problem problem;
  private final JudgedProblem facts;
  private final SeatRules rules;
  private final TravelModel journeys;
  private final CompanyRules company;
  private final Commitments commitments;
  private final Map<String, List<SeatedVolunteer>> crews = new HashMap<>();
  private final Map<String, List<SeatedVolunteer>> sessionsOf = new HashMap<>();
  private final Set<String> running;
  private final ViolationLog broken = new ViolationLog();
  private final List<SeatedVolunteer> ready = new ArrayList<>();

  private StandbyHearing(Problem problem, List<Assignment> rows, Set<String> running,
      List<JudgeSeatRule> extras) {
    this.problem = problem;
    this.running = running;
    facts = new JudgedProblem(problem);
    journeys = new TravelModel(problem);
    rules = new SeatRules(problem, journeys, extras);
    company = new CompanyRules(rules.checks());
    commitments = Commitments.of(problem);
    for (int i = 0; i < rows.size(); i++) {
      var one = known(i, rows.get(i), true);
      if (one != null) {
        crews.computeIfAbsent(one.need().id(), id -> new ArrayList<>()).add(one);
        sessionsOf.computeIfAbsent(one.volunteer().id(), id -> new ArrayList<>()).add(one);
      }
    }
  }

  /**
   * Every rule that standbys break beside the rows of a plan.
   *
   * @param running
   *          ids of the needs that run
   */
  public static List<Violation> of(Problem problem, List<Assignment> rows,
      List<Assignment> standbys, Set<String> running, List<JudgeSeatRule> extras) {
    var hearing = new StandbyHearing(problem, rows, running, extras);
    for (int i = 0; i < standbys.size(); i++) {
      hearing.row(rows.size() + i, standbys.get(i));
    }
    hearing.numbers();
    hearing.pairs();
    hearing.weeks();
    return hearing.broken.violations();
  }

  private @Nullable SeatedVolunteer known(int index, Assignment row, boolean pinned) {
    var need = facts.need(row.needId());
    var role = need == null ? null : facts.role(need, row.role());
    var volunteer = facts.volunteer(row.volunteerId());
    return need == null || role == null || volunteer == null
        ? null
        : new SeatedVolunteer(index, volunteer, need, role, pinned);
  }

  private Need known(String id) {
    return Objects.requireNonNull(facts.need(id));
  }

  private List<SeatedVolunteer> crew(Need need) {
    return crews.getOrDefault(need.id(), List.of());
  }

  private void wrong(Assignment row, String what) {
    broken.row(RuleCode.STANDBY.code(), row, ViolationMessages.standby(row, what), false);
  }

  private void row(int index, Assignment row) {
    var one = known(index, row, false);
    if (one == null) {
      wrong(row, "there is no such need, role or volunteer");
      return;
    }
    var need = one.need();
    if (!running.contains(need.id())) {
      wrong(row, "the session does not run");
    } else if (need.terms().anyTime() || need.terms().commitment() != null
        || SeatRules.peopleDecide(need)) {
      wrong(row, "nobody is asked to be ready for what has no clock time, is part of a commitment"
          + " or is decided on by people");
    }
    var id = one.volunteer().id();
    if (crew(need).stream().anyMatch(other -> other.volunteer().id().equals(id))) {
      wrong(row, "the volunteer is placed there");
      return;
    }
    if (ready.stream().anyMatch(
        other -> other.need().id().equals(need.id()) && other.volunteer().id().equals(id))) {
      wrong(row, "the volunteer is on standby there twice");
      return;
    }
    ready.add(one);
    var rule = rules.firstBroken(one.volunteer(), need, one.role());
    if (rule != null) {
      broken.row(rule, row, ViolationMessages.standby(row, ViolationMessages.seat(rule, one)),
          false);
    }
    if (one.volunteer().vetting().check() == CheckStatus.PENDING) {
      wrong(row, "the volunteer's check is pending");
    }
    company(row, one);
  }

  /** With all who are placed, and in the stead of each of the role. */
  private void company(Assignment row, SeatedVolunteer one) {
    var crew = crew(one.need());
    var team = new ArrayList<>(crew);
    team.add(one);
    var wrong = company.wrong(one.need(), team);
    var head = one.need().supervision().supervisor();
    for (var away : crew) {
      if (wrong == null && away.role().name().equals(one.role().name())
          && !away.volunteer().id().equals(head)) {
        wrong = company.wrong(one.need(),
            team.stream().filter(other -> !other.equals(away)).toList());
      }
    }
    if (wrong != null) {
      broken.row(RuleCode.PRESENCE.code(), row,
          ViolationMessages.standby(row, "with the volunteer there " + wrong), false);
    }
  }

  /** How many in a session and a role, and how they are numbered. */
  private void numbers() {
    var inNeed = new LinkedHashMap<String, Integer>();
    var inRole = new LinkedHashMap<List<String>, Integer>();
    for (var one : ready) {
      inNeed.merge(one.need().id(), 1, Integer::sum);
      inRole.merge(List.of(one.need().id(), one.role().name()), 1, Integer::sum);
    }
    inNeed.forEach((id, count) -> {
      var need = known(id);
      boolean certain = problem.settings().standby() == Settings.Standby.AUTO
          && need.minCertainty() > 0;
      int most = Math.max(need.standbys(), certain ? crew(need).size() : 0);
      if (count > most) {
        tooMany(need, "", count, most);
      }
    });
    inRole.forEach((key, count) -> {
      var need = known(key.getFirst());
      int there = (int) crew(need).stream().filter(one -> one.role().name().equals(key.getLast()))
          .count();
      if (count > there) {
        tooMany(need, key.getLast(), count, there);
      }
    });
  }

  private void tooMany(Need need, String role, int count, int most) {
    broken.need(RuleCode.STANDBY,
        ready.stream().filter(one -> one.need().id().equals(need.id()))
            .map(one -> one.volunteer().id()).toList(),
        need.id(), role, "Need " + need.id() + (role.isEmpty() ? "" : ", role " + role) + ": "
            + count + " on standby, and at most " + most + " may be.",
        false);
  }

  private void pairs() {
    for (var one : ready) {
      for (var pair : problem.pairs()) {
        var id = one.volunteer().id();
        if (!pair.first().equals(id) && !pair.second().equals(id)) {
          continue;
        }
        var other = pair.first().equals(id) ? pair.second() : pair.first();
        boolean beside = crew(one.need()).stream()
            .anyMatch(each -> each.volunteer().id().equals(other))
            || ready.stream().anyMatch(each -> each.need().id().equals(one.need().id())
                && each.volunteer().id().equals(other));
        if (pair.kind() == VolunteerPair.Kind.TOGETHER || beside) {
          broken.need(RuleCode.PAIR, List.of(id), one.need().id(), one.role().name(),
              ViolationMessages.pair(pair, one.need()) + " Volunteer " + id
                  + " is on standby there.",
              false);
        }
      }
    }
  }

  /** Rules 7, 8 and 14 as if all of it were worked, and how often in a week. */
  private void weeks() {
    var calendar = JudgedWeeks.of(problem);
    var byVolunteer = new LinkedHashMap<String, List<SeatedVolunteer>>();
    ready.forEach(
        one -> byVolunteer.computeIfAbsent(one.volunteer().id(), id -> new ArrayList<>()).add(one));
    byVolunteer.forEach((id, duties) -> {
      var all = new ArrayList<>(sessionsOf.getOrDefault(id, List.of()));
      all.addAll(duties);
      var found = new ViolationLog();
      new WeekRules(journeys, calendar, commitments, found).judge(all);
      new FrequencyRules(rules.checks(), found).judge(all);
      var needs = duties.stream().map(one -> one.need().id()).toList();
      found.violations().stream().filter(one -> one.needs().stream().anyMatch(needs::contains))
          .forEach(one -> broken.add(onStandby(one, needs)));
      var counts = new HashMap<LocalDate, Integer>();
      duties.forEach(one -> counts.merge(calendar.mondayOf(one.need()), 1, Integer::sum));
      int most = duties.getFirst().volunteer().limits().standbys();
      counts.values().stream().filter(count -> count > most)
          .forEach(count -> broken.need(
              RuleCode.STANDBY, List.of(id), needs.getFirst(), "", "Volunteer " + id
                  + ": on standby " + count + " times in a week, and at most " + most + " asked.",
              false));
    });
  }

  private static Violation onStandby(Violation found, List<String> needs) {
    return new Violation(found.rule(), found.volunteers(), found.needs(), found.role(),
        found.message() + " On standby: "
            + String.join(", ", found.needs().stream().filter(needs::contains).toList()) + ".",
        false);
  }

  /**
   * How many of the sessions that run can be expected to, when people come by
   * their chances.
   *
   * @param standbys
   *          who is called as well; none for those who are placed alone
   */
  public static BigDecimal expectedToRun(Problem problem, List<Assignment> rows,
      List<Assignment> standbys) {
    var hearing = new StandbyHearing(problem, rows, Set.of(), List.of());
    var seating = new Seating(rows, hearing.facts, hearing.rules,
        new PinLedger(problem, hearing.facts, hearing.rules), hearing.broken);
    var certainty = new CertaintyRule(new Turnout(problem));
    var teams = new NeedRules(seating, hearing.company, certainty, hearing.commitments,
        hearing.broken);
    var sum = BigDecimal.ZERO;
    for (var need : problem.needs()) {
      if (teams.runs(need, teams.filled(need))) {
        var team = new ArrayList<>(seating.in(need.id()));
        for (int i = 0; i < standbys.size(); i++) {
          var one = hearing.known(rows.size() + i, standbys.get(i), false);
          if (one != null && one.need().equals(need)) {
            team.add(one);
          }
        }
        sum = sum.add(certainty.chance(need, team));
      }
    }
    return sum;
  }
}
