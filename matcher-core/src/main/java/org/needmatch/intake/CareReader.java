package org.needmatch.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Care;
import org.needmatch.domain.ContactPattern;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Safeguarding;
import org.needmatch.domain.Served;
import org.needmatch.domain.TimeSpan;
import org.needmatch.finding.FindingCode;
import org.needmatch.internal.cell.Words;
import org.needmatch.policy.Derivation;
import org.needmatch.policy.Proportion;

/** Reads what a role does for whom, and holds it against the policy pack. */
record CareReader(Safeguarding safeguarding) {

  /** A blank cell takes what is inherited, {@code none} says nothing. */
  Care read(RowReader row, Care inherited) {
    boundary(row, "paid_role", FindingCode.PAID_ROLE, "is part of a paid role");
    boundary(row, "core_service", FindingCode.CORE_SERVICE, "is crucial to a core service");
    var activity = row.value("activity_code", inherited.activity(), CareReader::word);
    var pack = safeguarding.pack();
    if (pack != null && !activity.isEmpty() && !pack.activities().containsKey(activity)) {
      row.error(FindingCode.ACTIVITY_UNKNOWN, "activity_code",
          "The policy pack " + pack.name() + " has no activity " + activity + ".",
          "Write one of its activities: " + String.join(", ", pack.activities().keySet())
              + "; or add it to a policy of your own.");
    }
    return new Care(activity, row.value("serves", inherited.served(), Words.someOf(Served.class)),
        row.value("setting", inherited.setting(), CareReader::word),
        row.value("contact", inherited.contact(), Words.oneOf(ContactPattern.class)),
        row.yesNo("supervised", inherited.supervised()),
        row.yesNo("under_16", inherited.underSixteens()));
  }

  private static void boundary(RowReader row, String column, FindingCode code, String what) {
    if (row.yesNo(column, false)) {
      row.error(code, column,
          "The need " + what + ", and volunteers do not stand in for paid staff.",
          "Give the work to paid staff, or describe what volunteers do beside it.");
    }
  }

  /** Warns where more of a check is asked than the activity is entitled to. */
  void proportion(RowReader row, Care care, DbsRequirement asked, TimeSpan time) {
    PolicyPack pack = safeguarding.pack();
    if (pack == null || care.activity().isEmpty()) {
      return;
    }
    var proportion = new Proportion(new Derivation(pack, safeguarding.signedOff()));
    if (proportion.exceeded(care, time, asked)) {
      var most = proportion.permitted(care, time);
      row.warn(FindingCode.CHECK_BEYOND_ROLE, "dbs_level",
          "The row asks for more of a check than the activity " + care.activity()
              + " is entitled to: at most " + said(most)
              + ". To ask for more knowingly is an offence; more is not safer.",
          "asked as it stands", "Lower dbs_level and dbs_barred, or correct activity_code.");
    }
  }

  private static String said(DbsRequirement most) {
    return Words.lower(most.level().name()) + (most.barredLists().isEmpty()
        ? " without a barred list"
        : " with the list for " + Words
            .lower(String.join(" and ", most.barredLists().stream().map(Enum::name).toList())));
  }

  static String word(String text) {
    return Words.isNone(text) ? "" : Words.lower(text);
  }

  /** The groups in a cell, none for a blank one. */
  static Set<Served> served(RowReader row, String column) {
    return row.value(column, Set.<Served>of(), Words.someOf(Served.class));
  }

  @Nullable
  PolicyPack pack() {
    return safeguarding.pack();
  }
}
