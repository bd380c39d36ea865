package org.needmatch.output;

import java.util.List;
import org.needmatch.domain.Member;
import org.needmatch.domain.Volunteer;
import org.needmatch.store.FileSet;

/** members.csv, when some volunteer is a household. */
final class MemberFiles {
  private static final List<String> COLUMNS = List.of("volunteer_id", "member_id", "name",
      "birth_date", "age", "dbs_level", "dbs_workforce", "dbs_barred", "dbs_issued_on",
      "dbs_update_service", "gender", "skills", "languages");

  private MemberFiles() {
  }

  static void write(List<Volunteer> volunteers, FileSet files) {
    var members = volunteers.stream().flatMap(volunteer -> volunteer.members().stream()).toList();
    if (members.isEmpty()) {
      return;
    }
    var more = OptionalColumn.ofMembers(members);
    files.add("members.csv", file -> {
      try (var csv = new CsvFile(file, OptionalColumn.after(COLUMNS.stream(), more))) {
        for (var volunteer : volunteers) {
          for (var member : volunteer.members()) {
            csv.plain(Cells.id("volunteer id", volunteer.id()));
            write(member, csv);
            OptionalColumn.write(member, more, csv);
            csv.endRow();
          }
        }
      }
    });
  }

  private static void write(Member member, CsvFile csv) {
    var dbs = member.dbs();
    csv.plain(Cells.id("member id", member.id())).text(member.name());
    csv.plain(member.birthDate()).number(member.age()).plain(Cells.word(dbs.level()));
    csv.plain(Cells.words(dbs.workforces())).plain(Cells.words(dbs.barredLists()));
    csv.plain(dbs.issuedOn()).yesNo(dbs.updateService()).text(member.gender());
    csv.plain(Cells.skills(member.skills(), member.datedSkills()));
    csv.plain(Cells.list("language", member.languages()));
  }
}
