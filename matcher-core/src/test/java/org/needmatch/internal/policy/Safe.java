package org.needmatch.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.DbsRequirement.BarredList;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.DbsRequirement.Workforce;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.Settings;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.VettingRecord.ActivityDay;
import org.needmatch.domain.Volunteer;
import org.needmatch.domain.VolunteerBuilder;
import org.needmatch.internal.io.config.PolicyPacks;
import org.needmatch.internal.rules.Applicant;
import org.needmatch.internal.rules.Eligibility;
import org.needmatch.internal.rules.SeatSpec;
import org.needmatch.judge.Judge;
import org.needmatch.plan.Assignment;
import org.needmatch.policy.Refusal;
import org.needmatch.rules.Reason;
import org.needmatch.rules.RuleSet;

/** People, sessions and verdicts under a policy pack. */
public final class Safe {
  public static final LocalDate CHANGE = LocalDate.of(2026, 9, 1);
  public static final Settings ENGLAND = under("england-wales");

  private Safe() {
  }

  public static Settings under(String pack) {
    return Settings.builder().safeguarding(SafeguardingSettings.under(PolicyPacks.named(pack)))
        .build();
  }

  public static RoleActivity roleActivity(String activity, String setting, ContactPattern contact,
      boolean supervised, ServedGroup... served) {
    var groups = EnumSet.noneOf(ServedGroup.class);
    groups.addAll(List.of(served));
    return RoleActivity.builder().activity(activity).served(groups).setting(setting)
        .contact(contact).supervised(supervised).build();
  }

  /** Reading with children in a school, the teacher in the room. */
  public static RoleActivity reading(ContactPattern contact) {
    return roleActivity("teaching", "school", contact, true, ServedGroup.CHILD);
  }

  /**
   * A session of an hour and a half with a teacher and another adult in the room.
   */
  public static NeedBuilder session(String id, LocalDate day, RoleActivity roleActivity) {
    return Need.builder(id).remote(true).roleActivity(roleActivity).supervision(Company.staffed(2))
        .on(day, LocalTime.of(13, 30), LocalTime.of(15, 0));
  }

  public static VolunteerBuilder person(String id) {
    var builder = Volunteer.builder(id).age(40.0);
    for (int year = 2024; year < 2028; year++) {
      builder.available(new TimeSpan(LocalDate.of(year, 1, 1).atStartOfDay(),
          LocalDate.of(year + 1, 1, 1).atStartOfDay()));
    }
    return builder;
  }

  public static DbsCertificate enhanced(LocalDate issued, Workforce workforce,
      BarredList... lists) {
    var barred = EnumSet.noneOf(BarredList.class);
    barred.addAll(List.of(lists));
    return DbsCertificate.builder().level(DbsLevel.ENHANCED).workforces(EnumSet.of(workforce))
        .barredLists(barred).issuedOn(issued).build();
  }

  public static ActivityDay taught(LocalDate day) {
    return new ActivityDay(day, "teaching", Set.of(ServedGroup.CHILD));
  }

  public static Problem week(Settings settings, List<Volunteer> volunteers, Need... needs) {
    var builder = Problem.builder(needs[0].time().day()).settings(settings);
    volunteers.forEach(builder::add);
    List.of(needs).forEach(builder::add);
    return builder.build();
  }

  /** What the rules have against it; the judge must say the same. */
  public static List<Reason> refusals(Settings settings, Volunteer volunteer, Need need) {
    var role = need.roles().getFirst();
    var week = week(settings, List.of(volunteer), need);
    var reasons = Eligibility.untold(week, RuleSet.standard()).refusals(new Applicant(volunteer),
        new SeatSpec(need, role));
    var judged = Judge.standard().judge(week,
        List.of(new Assignment(new Placement(need.id(), role.name(), volunteer.id()), 1)));
    var codes = new TreeSet<String>();
    judged.violations().stream().map(violation -> violation.rule())
        .filter(rule -> !rule.equals("presence")).forEach(codes::add);
    assertThat(codes).as("the judge of " + need.id())
        .isEqualTo(reasons.isEmpty() ? Set.of() : Set.of(reasons.getFirst().code()));
    return reasons;
  }

  public static Refusal refusal(Settings settings, Volunteer volunteer, Need need) {
    var reasons = refusals(settings, volunteer, need);
    assertThat(reasons).hasSize(1);
    return ((Reason.Safeguarding) reasons.getFirst()).refusal();
  }
}
