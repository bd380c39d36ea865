package org.needmatch.internal.judge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Supervision;
import org.needmatch.domain.Supervision.LoneWorking;
import org.needmatch.domain.VettingRecord.CheckStatus;
import org.needmatch.domain.Volunteer;

/** Rule 15: who must be there for a session to run. */
record CompanyRules(SafeguardingRules checks, PolicyPack.@Nullable Company company) {
  private static final int GROWN_UP = 18;

  CompanyRules(SafeguardingRules checks) {
    this(checks, checks.book() == null ? null : checks.book().pack().company());
  }

  /**
   * What is wrong with the team, as the end of a sentence, null when nothing is.
   */
  @Nullable
  String wrong(Need need, Collection<SeatedVolunteer> people) {
    List<Volunteer> team = people.stream().map(SeatedVolunteer::volunteer).toList();
    var supervision = need.supervision();
    if (team.isEmpty() || !supervision.counted()) {
      return null;
    }
    LocalDate day = need.time().day();
    int staff = staff(need);
    Set<ServedGroup> served = new HashSet<>();
    need.roles().forEach(role -> served.addAll(role.requirement().roleActivity().served()));
    boolean rulesOfPack = company != null && !served.isEmpty();
    boolean two = team.size() > 1
        || team.getFirst().members().size() > 0 && grownUps(team.getFirst(), day) > 1;
    if (!two && staff == 0) {
      boolean allowed = supervision.loneWorking() == LoneWorking.YES
          && team.get(0).vetting().loneWorking()
          || supervision.loneWorking() == LoneWorking.UNSAID && !rulesOfPack;
      if (!allowed) {
        return "one person would be alone there";
      }
    }
    long adults = staff;
    for (var one : team) {
      adults += cleared(one) ? grownUps(one, day) : 0;
    }
    boolean children = served.contains(ServedGroup.CHILD);
    if (adults < supervision.adults()) {
      return "only " + adults + " of " + supervision.adults() + " adults would be there";
    }
    if (company != null && children) {
      int least = supervision.loneWorking() == LoneWorking.YES
          ? Math.min(company.adults(), 1)
          : company.adults();
      if (adults < least) {
        return "only " + adults + " of " + least + " adults would be with the children";
      }
      int mostEach = mostEach(supervision.ageBand());
      if (supervision.people() > adults * mostEach) {
        return adults + " adults are too few for " + supervision.people() + " children";
      }
    }
    if (rulesOfPack && adults == 0) {
      return "no adult would be with the people served";
    }
    if (company != null && children && staff == 0 && team.stream()
        .noneMatch(one -> checks.mayBeTrusted(one, Set.of(ServedGroup.CHILD), List.of(), day))) {
      return "nobody with a valid check would be with the children";
    }
    boolean pending = team.stream().anyMatch(one -> one.vetting().check() == CheckStatus.PENDING);
    if (pending && !(served.isEmpty() && supervision.supervisor().isEmpty())
        && !supervised(need, served, team, staff)) {
      return "somebody's check is pending and no named supervisor with a valid check would be there";
    }
    boolean allNew = team.stream().allMatch(one -> one.vetting().firstTimer());
    return allNew && staff == 0 ? "everybody would be there for the first time" : null;
  }

  private static int staff(Need need) {
    var there = need.supervision().staffTime();
    if (there != null && (there.start().isAfter(need.time().start())
        || there.end().isBefore(need.time().end()))) {
      return 0;
    }
    return need.supervision().staff();
  }

  private int mostEach(String band) {
    int least = Integer.MAX_VALUE;
    if (company != null) {
      if (company.ratios().containsKey(band)) {
        return company.ratios().getOrDefault(band, 0);
      }
      for (int ratio : company.ratios().values()) {
        least = Math.min(least, ratio);
      }
    }
    return least;
  }

  private static boolean cleared(Volunteer one) {
    return one.vetting().check() != CheckStatus.PENDING;
  }

  /** People known to be of age. */
  private long grownUps(Volunteer one, LocalDate day) {
    int from = company == null ? GROWN_UP : company.adultAge();
    return new HouseholdOnDay(one, day).everybody().stream().filter(person -> person.reached(from))
        .count();
  }

  private boolean supervised(Need need, Set<ServedGroup> served, List<Volunteer> team, int staff) {
    String supervisor = need.supervision().supervisor();
    if (supervisor.equals(Supervision.STAFF)) {
      return staff > 0;
    }
    var asked = need.roles().stream().map(role -> role.requirement().dbs()).toList();
    return team.stream().filter(one -> one.id().equals(supervisor))
        .anyMatch(one -> checks.mayBeTrusted(one, served, asked, need.time().day()));
  }
}
