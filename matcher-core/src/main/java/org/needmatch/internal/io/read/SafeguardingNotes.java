package org.needmatch.internal.io.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.io.table.Table;
import org.needmatch.internal.policy.ExclusionCount;
import org.needmatch.internal.policy.PolicyEvaluator;
import org.needmatch.internal.policy.Proportionality;
import org.needmatch.internal.policy.VettingCheck;

/** What a person should look at in how checks and records are kept. */
record SafeguardingNotes(FindingLog log) {

  /** Supervisors who are not there supervise nobody. */
  void supervisors(NeedsReader needs, VolunteersReader volunteers, Table table) {
    for (var need : needs.usable()) {
      var id = need.content().supervision().said().supervisor();
      if (!id.isEmpty() && !id.equals(Supervision.STAFF) && volunteers.usable(id) == null) {
        need.withoutSupervisor();
        log.add(FindingCode.SUPERVISOR_UNKNOWN.at(table.file(), 0, "supervisor", id,
            "The supervisor of need " + need.content().id() + " is not a volunteer who is there."
                + NearIds.hint(volunteers.near(id)),
            "read as nobody: people whose check is pending stay out",
            "Write the id of a volunteer, or staff."));
      }
    }
  }

  /** Notes about the whole input, one of a kind. */
  void about(Problem problem, boolean packChosen) {
    var safeguarding = problem.settings().safeguarding();
    var pack = safeguarding.pack();
    if (pack != null) {
      unsaid(problem);
      withoutEnd(problem, pack);
      weekly(problem, new Proportionality(new PolicyEvaluator(pack, safeguarding.signedOff())));
    } else if (!packChosen) {
      membershipsInVain(problem);
    }
    if (safeguarding.shutOutShare() < 1) {
      shutOut(problem, safeguarding.shutOutShare());
    }
    var keepFrom = safeguarding.keepFrom();
    if (keepFrom != null) {
      keptTooLong(problem, keepFrom);
    }
  }

  private void unsaid(Problem problem) {
    long without = problem.needs().stream().filter(
        need -> need.roles().stream().map(role -> role.requirement().roleActivity()).anyMatch(
            roleActivity -> roleActivity.activity().isEmpty() && roleActivity.served().isEmpty()))
        .count();
    if (without > 0) {
      log.add(FindingCode.ACTIVITY_MISSING.of("needs.csv",
          without + " of " + problem.needs().size()
              + " needs name neither an activity nor whom they serve; the policy pack asks no check"
              + " there.",
          "only their own dbs columns count",
          "Fill in activity_code; ./matcher policy lists the codes."));
    }
  }

  /** Memberships that are taken to last for ever though they no longer do. */
  private void withoutEnd(Problem problem, PolicyPack pack) {
    var membership = pack.membership();
    var clearance = new VettingCheck(problem);
    if (membership == null
        || problem.needs().stream().noneMatch(need -> asks(clearance, need, membership))) {
      return;
    }
    long open = problem.volunteers().stream().map(Volunteer::vetting)
        .filter(one -> !one.pvg().isEmpty() && one.pvgEndsOn() == null).count();
    if (open > 0) {
      log.add(FindingCode.PVG_WITHOUT_END.of("volunteers.csv",
          "The last day of a membership is missing for " + open
              + (open == 1 ? " volunteer" : " volunteers") + ". Since " + membership.from()
              + " one lasts " + membership.years() + " years: " + membership.source() + ".",
          "read as members on every day", "Fill in pvg_ends_on."));
    }
  }

  /** What a commitment over weeks adds is not known when its rows are read. */
  private void weekly(Problem problem, Proportionality proportion) {
    var checks = new VettingCheck(problem);
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        var said = role.requirement().roleActivity();
        var roleActivity = checks.roleActivity(need, role);
        var asked = role.requirement().dbs();
        if (!roleActivity.equals(said) && proportion.exceeded(roleActivity, need.time(), asked)
            && !proportion.exceeded(said, need.time(), asked)) {
          log.add(RoleActivityReader.beyond(need, roleActivity,
              proportion.permitted(roleActivity, need.time())));
        }
      }
    }
  }

  private void membershipsInVain(Problem problem) {
    long members = problem.volunteers().stream().filter(one -> !one.vetting().pvg().isEmpty())
        .count();
    if (members > 0) {
      log.add(FindingCode.PVG_WITHOUT_PACK.at("volunteers.csv", 0, "pvg", "",
          "Volunteers have a PVG membership, which only a policy pack asks for, and matcher.json"
              + " chooses none: " + members + ".",
          "no session asks for it",
          "Set policy.pack in matcher.json to scotland; or to none, to say"
              + " that only the dbs columns count."));
    }
  }

  private static boolean asks(VettingCheck clearance, Need need, PolicyPack.Membership membership) {
    return !need.time().day().isBefore(membership.from()) && need.roles().stream()
        .anyMatch(role -> !clearance.duty(need, role).membership().isEmpty());
  }

  private void shutOut(Problem problem, double share) {
    for (var one : ExclusionCount.of(problem)) {
      if (one.share() > share) {
        log.add(FindingCode.CHECK_SHUTS_OUT.of("volunteers.csv",
            "The check " + said(one) + ", asked in "
                + (one.needIds().size() == 1 ? "need " : one.needIds().size() + " needs such as ")
                + one.needIds().getFirst() + ", turns away " + one.turnedAway() + " of "
                + one.volunteers() + " active volunteers.",
            "kept as it is", "Find out whether the activity needs it, or help people to get it."));
      }
    }
  }

  private static String said(ExclusionCount one) {
    var text = new StringBuilder(WordParser.lower(one.check().level().name()));
    one.check().workforces()
        .forEach(each -> text.append(' ').append(WordParser.lower(each.name())));
    one.check().barredLists()
        .forEach(each -> text.append(" barred-").append(WordParser.lower(each.name())));
    one.membership().forEach(each -> text.append(" pvg-").append(WordParser.lower(each.name())));
    return text.toString();
  }

  private void keptTooLong(Problem problem, LocalDate from) {
    long days = problem.volunteers().stream().flatMap(one -> one.vetting().history().stream())
        .filter(day -> day.day().isBefore(from)).count();
    kept("history.csv", days, "days of activity", from);
    kept(
        "volunteers.csv", problem.volunteers().stream()
            .filter(one -> before(one.vetting().statusCheckedOn(), from)).count(),
        "status checks", from);
    kept("volunteers.csv",
        problem.volunteers().stream()
            .filter(one -> !one.active()
                && (before(one.dbs().issuedOn(), from) || before(one.dbs().validUntil(), from)))
            .count(),
        "checks of people who are no longer active", from);
  }

  private static boolean before(@Nullable LocalDate date, LocalDate from) {
    return date != null && date.isBefore(from);
  }

  private void kept(String file, long count, String what, LocalDate from) {
    if (count > 0) {
      log.add(FindingCode.KEPT_TOO_LONG.of(file,
          file + " holds " + what + " from before " + from
              + ", the date that policy.keepFrom gives: " + count + ".",
          "read as it stands", "Delete them where the file comes from."));
    }
  }
}
