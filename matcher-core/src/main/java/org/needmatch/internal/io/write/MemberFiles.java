package org.needmatch.internal.io.write;

import java.util.List;
import org.needmatch.domain.HouseholdMember;
import org.needmatch.domain.Volunteer;

/** members.csv, when some volunteer is a household. */
public final class MemberFiles {
  private static final List<String> COLUMNS = List.of("volunteer_id", "member_id", "name",
      "birth_date", "age", "dbs_level", "dbs_workforce", "dbs_barred", "dbs_issued_on",
      "dbs_update_service", "gender", "skills", "languages");

  private MemberFiles() {
  }

  public static void write(List<Volunteer> volunteers, ProblemTables tables) {
    var members = volunteers.stream().flatMap(volunteer -> volunteer.members().stream()).toList();
    if (members.isEmpty()) {
      return;
    }
    var more = OptionalColumn.ofMembers(members);
    tables.add("members.csv", OptionalColumn.after(COLUMNS.stream(), more), csv -> {
      for (var volunteer : volunteers) {
        for (var member : volunteer.members()) {
          csv.text(CsvFormat.id("volunteer id", volunteer.id()));
          write(member, csv);
          OptionalColumn.write(member, more, csv);
          csv.endRow();
        }
      }
    });
  }

  private static void write(HouseholdMember member, RowWriter csv) {
    var dbs = member.dbs();
    csv.text(CsvFormat.id("member id", member.id())).text(member.name());
    csv.plain(member.birthDate()).number(member.age()).plain(CsvFormat.word(dbs.level()));
    csv.list(CsvFormat.words(dbs.workforces())).list(CsvFormat.words(dbs.barredLists()));
    csv.plain(dbs.issuedOn()).yesNo(dbs.updateService()).text(member.gender());
    csv.list(CsvFormat.skills(member.skills(), member.datedSkills()));
    csv.list(CsvFormat.list("language", member.languages()));
  }
}
