package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.RoleActivity;
import org.needmatch.domain.RoleActivity.ContactPattern;
import org.needmatch.domain.SafeguardingSettings;
import org.needmatch.domain.ServedGroup;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.io.cell.WordParser;
import org.needmatch.internal.policy.PolicyEvaluator;
import org.needmatch.internal.policy.Proportionality;

/**
 * Reads what a role does for whom, and holds it against the policy pack.
 *
 * @param packChosen
 *          whether the settings name a pack, or say that there is none
 */
record RoleActivityReader(SafeguardingSettings safeguarding, boolean packChosen) {
  private static final String AS_IT_STANDS = "asked as it stands";
  /** Without a pack these mean nothing. */
  private static final List<String> OF_A_PACK = List.of("activity_code", "setting", "contact",
      "supervised", "under_16", "age_band", "people_present");
  /** Of these an answer may say that there is nothing to ask. */
  private static final Set<String> OPTIONAL = Set.of("under_16", "people_present");

  /** A blank cell takes what is inherited, {@code none} says nothing. */
  StatedActivity said(RowReader row, StatedActivity inherited) {
    boundary(row, "paid_role", FindingCode.PAID_ROLE, "is part of a paid role");
    boundary(row, "core_service", FindingCode.CORE_SERVICE, "is crucial to a core service");
    return new StatedActivity(activity(row, inherited.activity()),
        row.value("serves", inherited.served(), WordParser.someOf(ServedGroup.class)),
        setting(row, inherited.setting()),
        row.value("contact", inherited.contact(), WordParser.oneOf(ContactPattern.class)),
        row.value("supervised", inherited.supervised(), WordParser::yesNo),
        row.yesNo("under_16", inherited.underSixteens()));
  }

  /**
   * What is said with what is left open read by the stricter reading.
   *
   * @param day
   *          of the session, null when that is not known yet
   */
  RoleActivity read(RowReader row, StatedActivity said, DbsRequirement asked,
      @Nullable LocalDate day, String band) {
    var pack = safeguarding.pack();
    if (!row.ok()) {
      return said.plain();
    }
    if (pack != null) {
      return new MissingActivity(row, pack, new PolicyEvaluator(pack, safeguarding.signedOff()))
          .read(said, asked, day, band);
    }
    if (!packChosen) {
      withoutPack(row, said, asked);
    }
    return said.plain();
  }

  private static void withoutPack(RowReader row, StatedActivity said, DbsRequirement asked) {
    var filled = OF_A_PACK.stream().filter(column -> filled(row, column)).findFirst();
    boolean unchecked = !said.served().isEmpty() && asked.level() == DbsLevel.NONE;
    if (filled.isPresent() || unchecked) {
      var column = filled.orElse("serves");
      row.error(FindingCode.POLICY_MISSING, column,
          "The row fills in " + column + ", which asks for no check without a policy pack, and"
              + " matcher.json chooses none.",
          "Set policy.pack in matcher.json: england-wales, scotland or northern-ireland; or none,"
              + " to say that only the dbs columns count.");
    }
  }

  private static boolean filled(RowReader row, String column) {
    var text = WordParser.lower(row.text(column));
    return !text.isEmpty() && !WordParser.isNone(text)
        && !(OPTIONAL.contains(column) && Set.of("no", "n", "false", "0", "f").contains(text));
  }

  private String activity(RowReader row, String inherited) {
    var activity = row.value("activity_code", inherited, RoleActivityReader::word);
    var pack = safeguarding.pack();
    if (pack != null && !activity.isEmpty() && !pack.activities().containsKey(activity)) {
      row.error(FindingCode.ACTIVITY_UNKNOWN, "activity_code",
          "The policy pack " + pack.name() + " has no activity " + activity + ".",
          "Write one of its activities: " + String.join(", ", pack.activities().keySet())
              + "; or add it to a policy of your own.");
    }
    return activity;
  }

  private String setting(RowReader row, String inherited) {
    var word = row.value("setting", inherited, RoleActivityReader::word);
    var pack = safeguarding.pack();
    if (pack == null || word.isEmpty()) {
      return word;
    }
    var code = PolicyLibrary.setting(pack, word);
    if (code == null) {
      row.error(FindingCode.WORD_UNKNOWN, "setting",
          "The policy pack " + pack.name() + " has no setting " + word + ".",
          PolicyLibrary.settingsBeside(pack, word)
              + " Write one of them, or add it to a policy of your own.");
      return word;
    }
    return code;
  }

  private static void boundary(RowReader row, String column, FindingCode code, String what) {
    if (row.yesNo(column, false)) {
      row.error(code, column,
          "The need " + what + ", and volunteers do not stand in for paid staff.",
          "Give the work to paid staff, or describe what volunteers do beside it.");
    }
  }

  /** Warns where more of a check is asked than the activity is entitled to. */
  void proportion(RowReader row, RoleActivity roleActivity, DbsRequirement asked, TimeSpan time) {
    PolicyPack pack = safeguarding.pack();
    if (pack == null || roleActivity.activity().isEmpty()) {
      return;
    }
    var proportion = new Proportionality(new PolicyEvaluator(pack, safeguarding.signedOff()));
    if (proportion.exceeded(roleActivity, time, asked)) {
      row.warn(FindingCode.CHECK_BEYOND_ROLE, "dbs_level",
          "The row asks" + beyond(roleActivity, proportion.permitted(roleActivity, time)),
          AS_IT_STANDS, "Lower dbs_level and dbs_barred, or correct activity_code.");
    }
  }

  /** The same of a need that is weekly contact by its commitment alone. */
  static Finding beyond(Need need, RoleActivity roleActivity, DbsRequirement most) {
    return FindingCode.CHECK_BEYOND_ROLE.at("needs.csv", 0, "commitment", need.id(),
        "By its weekly commitment the need asks" + beyond(roleActivity, most), AS_IT_STANDS,
        "Correct the policy of your own, or activity_code.");
  }

  private static String beyond(RoleActivity roleActivity, DbsRequirement most) {
    return " for more of a check than the activity " + roleActivity.activity()
        + " is entitled to: at most " + said(most)
        + ". To ask for more knowingly is an offence; more is not safer.";
  }

  private static String said(DbsRequirement most) {
    return WordParser.lower(most.level().name()) + (most.barredLists().isEmpty()
        ? " without a barred list"
        : " with the list for " + WordParser
            .lower(String.join(" and ", most.barredLists().stream().map(Enum::name).toList())));
  }

  /** A word as a code, empty for none. */
  static String word(String text) {
    var code = WordParser.code(text);
    return WordParser.isNone(text) ? "" : code.isEmpty() ? text : code;
  }

  /** The groups in a cell, none for a blank one. */
  static Set<ServedGroup> served(RowReader row, String column) {
    return row.value(column, Set.<ServedGroup>of(), WordParser.someOf(ServedGroup.class));
  }

  @Nullable
  PolicyPack pack() {
    return safeguarding.pack();
  }
}
