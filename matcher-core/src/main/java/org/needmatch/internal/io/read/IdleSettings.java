package org.needmatch.internal.io.read;

import java.util.Objects;
import java.util.TreeSet;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Settings.Attendance;
import org.needmatch.domain.Settings.Fairness;
import org.needmatch.domain.Settings.Standby;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.WorkloadLimits;
import org.needmatch.internal.io.config.FloorText;
import org.needmatch.internal.rules.NeedGroups;

/** What settings and columns ask for that nothing in the input bears on. */
record IdleSettings(FindingLog log) {
  private static final String SETTINGS = "matcher.json";
  private static final String HOW_RELIABLE = "Fill in reliability, or add attendance.csv, which"
      + " ./matcher history writes.";

  /** Cost: linear in volunteers and needs. */
  void about(Problem problem) {
    if (problem.volunteers().stream().filter(Volunteer::active)
        .allMatch(one -> one.reliability() == 1)) {
      reliabilityUnknown(problem);
    }
    standbys(problem);
    var fairness = problem.settings().fairness();
    if (fairness != null) {
      floors(problem, fairness);
    }
  }

  /** That nobody says how often people were asked before these weeks. */
  void asksUnknown(Problem problem) {
    long limited = problem.volunteers().stream()
        .filter(one -> one.limits().asksPerMonth() != WorkloadLimits.UNLIMITED).count();
    if (limited > 0) {
      idle("volunteers.csv", "asks", "",
          limited + (limited == 1 ? " volunteer is" : " volunteers are")
              + " to be asked so often a month at most, but no file says how often they were asked"
              + " before these weeks.",
          "only answers of these weeks count",
          "Fill in asks, or add attendance.csv, which ./matcher history --shares and ./matcher next"
              + " write.");
    }
  }

  private void reliabilityUnknown(Problem problem) {
    if (problem.settings().attendance() == Attendance.EXPECTED) {
      idle(SETTINGS, "attendance", "expected",
          "Points are to count who is likely to come, but of nobody is it known that they"
              + " sometimes stay away.",
          "as if attendance were off", HOW_RELIABLE);
    }
    long certain = problem.needs().stream().filter(need -> need.minCertainty() > 0).count();
    if (certain > 0) {
      idle("needs.csv", "min_certainty", "",
          certain + (certain == 1 ? " need asks" : " needs ask")
              + " to be certain enough to run, but of nobody is it known that they sometimes stay"
              + " away.",
          "everybody counts as sure to come", HOW_RELIABLE);
    }
  }

  private void standbys(Problem problem) {
    long never = problem
        .needs().stream().filter(need -> need.standbys() > 0).filter(need -> need.terms().anyTime()
            || need.terms().commitment() != null || need.assignmentMode() == AssignmentMode.PEOPLE)
        .count();
    if (never > 0) {
      idle("needs.csv", "volunteers_standby", "",
          never + (never == 1 ? " need asks" : " needs ask")
              + " for people on standby that has no clock time, is part of a commitment, or is"
              + " decided on by people.",
          "nobody is asked to be ready for it", "Leave the cell empty there.");
    }
    if (problem.settings().standby() == Standby.AUTO
        && problem.needs().stream().noneMatch(need -> need.minCertainty() > 0)) {
      idle(SETTINGS, "standby", "auto",
          "People are to be ready for sessions that have to be certain, and no need in these weeks"
              + " has to be.",
          "as if standby were off", "Fill in min_certainty, or volunteers_standby.");
    }
  }

  private void floors(Problem problem, Fairness fairness) {
    var groups = new NeedGroups(problem, fairness.by());
    var there = new TreeSet<String>();
    problem.needs().stream().map(groups::of).filter(Objects::nonNull).forEach(there::add);
    var kind = FloorText.of(fairness.by());
    if (there.isEmpty()) {
      idle(SETTINGS, "fairness.by", kind,
          "Floors are set by " + kind + ", and no need in these weeks has one.", "no floor counts",
          "Fill in that column, or choose another fairness.by.");
      return;
    }
    var near = new NearIds();
    there.forEach(near::add);
    for (var group : fairness.own().keySet()) {
      if (!there.contains(group)) {
        idle(SETTINGS, "fairness.own", group,
            "The floor of " + group + " concerns no need in these weeks: there is no such " + kind
                + " among them." + NearIds.hint(near.of(group)),
            "that floor does not count", "Correct the name, or take it out.");
      }
    }
  }

  private void idle(String file, String column, String value, String what, String done,
      String fix) {
    log.add(FindingCode.SETTING_IDLE.at(file, 0, column, value, what, done, fix));
  }
}
