package org.needmatch.judge;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.CheckStatus;
import org.needmatch.domain.LoneWorking;
import org.needmatch.domain.Need;
import org.needmatch.domain.Oversight;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Served;
import org.needmatch.domain.Volunteer;

/** Rule 15: who must be there for a session to run. */
record CompanyRules(PolicyPack.@Nullable Company company) {
  private static final int GROWN_UP = 18;

  /**
   * What is wrong with the team, as the end of a sentence, null when nothing is.
   */
  @Nullable
  String wrong(Need need, Collection<Placement> people) {
    List<Volunteer> team = people.stream().map(Placement::volunteer).toList();
    var oversight = need.oversight();
    if (team.isEmpty() || !oversight.counted()) {
      return null;
    }
    LocalDate day = need.time().day();
    int staff = staff(need);
    Set<Served> served = new HashSet<>();
    need.roles().forEach(role -> served.addAll(role.requirement().care().served()));
    boolean rulesOfPack = company != null && !served.isEmpty();
    if (team.size() + staff == 1) {
      boolean allowed = oversight.loneWorking() == LoneWorking.YES
          && team.get(0).standing().loneWorking()
          || oversight.loneWorking() == LoneWorking.UNSAID && !rulesOfPack;
      if (!allowed) {
        return "one person would be alone there";
      }
    }
    long adults = staff + team.stream().filter(one -> isAdult(one, day)).count();
    boolean children = served.contains(Served.CHILD);
    if (adults < oversight.adults()) {
      return "only " + adults + " of " + oversight.adults() + " adults would be there";
    }
    if (company != null && children) {
      int least = oversight.loneWorking() == LoneWorking.YES
          ? Math.min(company.adults(), 1)
          : company.adults();
      if (adults < least) {
        return "only " + adults + " of " + least + " adults would be with the children";
      }
      int mostEach = mostEach(oversight.ageBand());
      if (oversight.people() > adults * mostEach) {
        return adults + " adults are too few for " + oversight.people() + " children";
      }
    }
    if (rulesOfPack && adults == 0) {
      return "no adult would be with the people served";
    }
    boolean pending = team.stream().anyMatch(one -> one.standing().check() == CheckStatus.PENDING);
    if (pending && !(served.isEmpty() && oversight.supervisor().isEmpty())
        && !supervised(oversight.supervisor(), team, staff, day)) {
      return "somebody's check is pending and the named supervisor would not be there";
    }
    boolean allNew = team.stream().allMatch(one -> one.standing().firstTimer());
    return allNew && staff == 0 ? "everybody would be there for the first time" : null;
  }

  private static int staff(Need need) {
    var there = need.oversight().staffTime();
    if (there != null && (there.start().isAfter(need.time().start())
        || there.end().isBefore(need.time().end()))) {
      return 0;
    }
    return need.oversight().staff();
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

  private boolean isAdult(Volunteer one, LocalDate day) {
    if (one.standing().check() == CheckStatus.PENDING) {
      return false;
    }
    int from = company == null ? GROWN_UP : company.adultAge();
    if (one.birthDate() != null) {
      return Period.between(one.birthDate(), day).getYears() >= from;
    }
    return one.age() != null && one.age() >= from;
  }

  private boolean supervised(String supervisor, List<Volunteer> team, int staff, LocalDate day) {
    if (supervisor.equals(Oversight.STAFF)) {
      return staff > 0;
    }
    return team.stream().filter(one -> one.id().equals(supervisor))
        .anyMatch(one -> one.standing().check() == CheckStatus.CLEARED && isAdult(one, day));
  }
}
